import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Edition } from '../../../core/dataset/edition.ts';
import type { Folder } from '../../../scripts/channel-folder.ts';
import { makeKeyFile, readKeyFiles, refuseWorkTree } from '../../../scripts/key-files.ts';
import { publishTargets, publishTimestamp } from '../../../scripts/publish-steps.ts';
import { strangersIn } from '../../../scripts/read-published.ts';
import { faultsOf, makeChannel, now, runScript, temporaryFolder } from '../../update/channel.ts';
import { sampleEdition } from '../../update/sample-edition.ts';

// Other tests run beside these, on as few as two cores.
vi.setConfig({ testTimeout: 60_000 });

let work: string;
beforeEach(() => {
  work = temporaryFolder();
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

describe('private keys', () => {
  test('are made outside of every repository only', () => {
    expect(() => refuseWorkTree('artifacts/keys')).toThrow('work tree');
    const { status, stderr } = runScript('publish-keys', ['--out', 'artifacts/keys']);
    expect(status).toBe(1);
    expect(stderr).toContain('private keys belong outside of every repository');
    expect(existsSync('artifacts/keys')).toBe(false);
  });

  test.runIf(existsSync('.git'))('would be ignored by git even there', () => {
    for (const path of ['root-1.key.pem', 'data/targets-1.key.pem', 'a/b/timestamp-9.key.pem'])
      expect(execFileSync('git', ['check-ignore', path], { encoding: 'utf8' }).trim()).toBe(path);
    const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' });
    expect(tracked).not.toMatch(/\.key\.pem$/m);
  });

  test('are readable by their owner only, and encrypted on request', () => {
    const { file } = makeKeyFile(work, 'targets');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    process.env.QANTAR_KEY_PASSPHRASE = 'a long sentence';
    const sealed = makeKeyFile(work, 'root');
    expect(readFileSync(sealed.file, 'utf8')).toContain('ENCRYPTED');
    expect(readKeyFiles(work, 'root')[0]?.name).toBe(sealed.key.name);
    delete process.env.QANTAR_KEY_PASSPHRASE;
    expect(() => readKeyFiles(work, 'root')).toThrow();
  });
});

describe('publishing', () => {
  test('writes what a browser takes, data before targets before the timestamp', async () => {
    const { out, folder, publish } = makeChannel(work);
    const written: string[] = [];
    const { write } = folder;
    folder.write = (path, content) => {
      written.push(path.replace(/[0-9a-f]{64}/, 'HASH'));
      write(path, content);
    };
    await publish(sampleEdition(1));
    expect(written).toEqual(['data/HASH.json', '1.HASH.targets.json', 'timestamp.json']);
    expect(await faultsOf(out)).toEqual([]);
    await publish(sampleEdition(2));
    expect(await faultsOf(out)).toEqual([]);
    expect(folder.targets()?.content).toMatchObject({ version: 2, editions: [{ number: 2 }] });
    expect(readdirSync(join(out, 'v1')).some((name) => name.endsWith('.new'))).toBe(false);
  });

  test.each<[string, Edition, string]>([
    ['an older number', sampleEdition(1), 'is older'],
    ['the same number with other words', sampleEdition(2, { date: '2026-11-21' }), 'raise the number'],
    ['a third of the records less', sampleEdition(3, {}, 40), '--allow-shrink'],
    ['probes that are not met', sampleEdition(3, { probes: [] }, 94), 'would refuse'],
  ])('refuses %s, and writes nothing', async (_, edition, why) => {
    const { folder, publish } = makeChannel(work);
    await publish(sampleEdition(2, {}, 94));
    const before = folder.timestamp()?.text;
    await expect(publish(edition)).rejects.toThrow(why);
    expect(folder.timestamp()?.text).toBe(before);
  });

  test('withdraws at once, and again shows what a later edition has again', async () => {
    const { folder, publish } = makeChannel(work);
    await publish(sampleEdition(1));
    await publish(sampleEdition(1), ['deaths']);
    expect(folder.targets()?.content.withdrawn).toEqual(['deaths']);
    await publish(sampleEdition(2));
    expect(folder.targets()?.content.withdrawn).toEqual([]);
  });

  test('does not take a slip of the pen for a withdrawal', async () => {
    const { folder, publish } = makeChannel(work);
    await expect(publish(sampleEdition(1), ['death'])).rejects.toThrow('no record "death"');
    expect(folder.timestamp()).toBeUndefined();
    await publish(sampleEdition(1, { withdrawn: { gone: 1 } }), ['gone', 'deaths']);
    expect(folder.targets()?.content.withdrawn).toEqual(['gone', 'deaths']);
  });

  test('needs the keys that the root names', async () => {
    const { folder, secrets } = makeChannel(work);
    const stranger = makeKeyFile(join(work, 'other'), 'targets').key;
    await expect(
      publishTargets(folder, { ...secrets, targets: [stranger] }, now, { editions: [], withdrawn: [] }),
    ).rejects.toThrow('asks for 1 targets keys; 0 of them are here');
    expect(() => publishTimestamp(folder, [], now)).toThrow('Nothing is published yet');
  });
});

describe('a publisher who is broken off', () => {
  class Broken extends Error {}
  /** Lets the folder's writes end at the one of this number, before or after it happens. */
  const breakAt = (folder: Folder, last: number, side: 'before' | 'after') => {
    const { write } = folder;
    let count = 0;
    folder.write = (path, content) => {
      count += 1;
      if (count === last && side === 'before') throw new Broken();
      write(path, content);
      if (count === last && side === 'after') throw new Broken();
    };
    return () => {
      folder.write = write;
    };
  };

  test.each([1, 2, 3].flatMap((last) => [[last, 'before'] as const, [last, 'after'] as const]))(
    'at write %d, %s it: the edition before or the new one, and the next try completes',
    async (last, side) => {
      const { out, folder, publish } = makeChannel(work);
      await publish(sampleEdition(1));
      const mend = breakAt(folder, last, side);
      await expect(publish(sampleEdition(2))).rejects.toThrow(Broken);
      mend();
      expect(await faultsOf(out)).toEqual([]);
      const isDone = last === 3 && side === 'after';
      expect(folder.targets()?.content.editions[0]?.number).toBe(isDone ? 2 : 1);
      await publish(sampleEdition(2));
      expect(await faultsOf(out)).toEqual([]);
      expect(folder.targets()?.content.editions[0]?.number).toBe(2);
    },
  );

  test('in the middle of a file: what was there stays whole', async () => {
    const { out, folder, publish } = makeChannel(work);
    await publish(sampleEdition(1));
    writeFileSync(join(out, 'v1', 'timestamp.json.new'), '{"payloadType":"appl');
    expect(await faultsOf(out)).toEqual([]);
    expect(strangersIn(out)).toEqual(['v1/timestamp.json.new']);
    await publish(sampleEdition(2));
    expect(strangersIn(out)).toEqual([]);
    expect(folder.timestamp()?.content.version).toBe(2);
  });
});
