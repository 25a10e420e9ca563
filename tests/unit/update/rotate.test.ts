import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readKeyFiles } from '../../../scripts/key-files.ts';
import { publishEdition } from '../../../scripts/publish-steps.ts';
import { readFolder } from '../../../scripts/read-published.ts';
import { rotateKeys } from '../../../scripts/rotate-keys.ts';
import { verifyChannel } from '../../../scripts/verify-channel.ts';
import { faultsOf, makeChannel, now, temporaryFolder } from '../../update/channel.ts';
import { sampleEdition } from '../../update/sample-edition.ts';

// Other tests run beside these, on as few as two cores.
vi.setConfig({ testTimeout: 60_000 });

let work: string;
beforeEach(() => {
  work = temporaryFolder();
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

describe('new keys', () => {
  test.each(['timestamp', 'targets', 'root'] as const)(
    'for %s: a browser goes along, and the old ones count no longer',
    async (role) => {
      const { keys, out, folder, secrets, publish } = makeChannel(work);
      await publish(sampleEdition(1));
      const root = folder.lastRoot().text;
      const { version, made } = await rotateKeys(folder, keys, role, now);
      expect(version).toBe(2);
      expect(made).toHaveLength(secrets[role].length);
      expect(await verifyChannel(readFolder(out), now, { root })).toMatchObject({ faults: [] });
      const { roles } = folder.lastRoot().content;
      expect(roles[role].keys).toEqual(made.map(({ name }) => name));
      if (role !== 'root') await expect(publish(sampleEdition(2))).rejects.toThrow('0 of them are here');
    },
  );

  test('repeat the floors of the roots before', async () => {
    const { keys, folder, publish } = makeChannel(work);
    await publish(sampleEdition(1));
    for (const role of ['targets', 'root', 'timestamp'] as const) await rotateKeys(folder, keys, role, now);
    expect(folder.lastRoot().content.floors).toEqual([
      { root: 2, timestamp: 1, targets: 1, edition: 1 },
      { root: 4, timestamp: 2 },
    ]);
  });

  test('write nothing where a key is missing that will be needed', async () => {
    const { keys, out, folder, publish } = makeChannel(work);
    await publish(sampleEdition(1));
    const rotate = () => rotateKeys(folder, keys, 'targets', now);
    rmSync(join(keys, 'timestamp-1.key.pem'));
    const before = readdirSync(keys);
    await expect(rotate()).rejects.toThrow('asks for 1 timestamp keys; 0 of them are here');
    rmSync(join(keys, 'root-1.key.pem'));
    rmSync(join(keys, 'root-2.key.pem'));
    await expect(rotate()).rejects.toThrow('asks for 2 root keys; 1 of them are here');
    expect(readdirSync(keys)).toEqual(before.filter((name) => !/root-[12]/.test(name)));
    expect(folder.lastRoot().content.version).toBe(1);
    expect(await faultsOf(out)).toEqual([]);
  });

  test.each(['targets', 'timestamp'] as const)(
    'for %s, broken off at any write: publishing again mends it',
    async (role) => {
      for (let last = 1; ; last += 1) {
        const { keys, out, folder, publish } = makeChannel(join(work, `${last}`));
        await publish(sampleEdition(1));
        const { write } = folder;
        let count = 0;
        folder.write = (path, content) => {
          count += 1;
          if (count === last) throw new Error('broken off');
          write(path, content);
        };
        const result = await rotateKeys(folder, keys, role, now).catch(() => undefined);
        folder.write = write;
        if (result) return expect(last).toBeGreaterThan(2);
        const secrets = {
          root: [],
          targets: readKeyFiles(keys, 'targets'),
          timestamp: readKeyFiles(keys, 'timestamp'),
        };
        await publishEdition(folder, secrets, now, {
          edition: sampleEdition(1),
          withdraw: [],
          allowShrink: false,
        });
        expect(await faultsOf(out)).toEqual([]);
      }
    },
  );
});
