import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readFolder } from '../../../scripts/read-published.ts';
import { servePublished } from '../../../scripts/serve-published.ts';
import { verifyChannel } from '../../../scripts/verify-channel.ts';
import { makeChannel, temporaryFolder } from '../../update/channel.ts';
import { sampleEdition } from '../../update/sample-edition.ts';

// Other tests run beside these, on as few as two cores.
vi.setConfig({ testTimeout: 60_000 });

let work: string;
beforeEach(() => {
  work = temporaryFolder();
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

const node = (script: string, args: readonly string[], env: Record<string, string> = {}) =>
  spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });

describe('the commands', () => {
  test('ends with 1 and a sentence; with 0 and the fingerprints where all is well', async () => {
    const { keys, out, secrets, folder, publish } = makeChannel(work);
    await publish(sampleEdition(1), [], false, Date.now());
    folder.write('1.root.json', readFileSync(join(out, 'v1', '1.root.json')));
    const good = node('publish-verify', [out]);
    expect(good.stdout).toContain('Everything is in order.');
    expect(good.stdout).toMatch(/edition 1 of 2026-11-22: 10 records, \d+ bytes, sha256 [0-9a-f]{64}/);
    expect(good.status).toBe(0);
    const host = await servePublished(out);
    expect((await verifyChannel(readFolder(out), Date.now())).faults).toEqual([]);
    host.close();
    for (const role of ['timestamp', 'targets', 'root']) {
      const rotated = node('publish-rotate', ['--keys', keys, '--out', out, '--role', role]);
      expect(rotated.stderr).toBe('');
      expect(rotated.status).toBe(0);
    }
    expect(node('publish-verify', [out]).status).toBe(0);
    expect(folder.lastRoot().content.version).toBe(4);
    const pem = readFileSync(join(keys, 'timestamp-2.key.pem'), 'utf8');
    expect(node('publish-timestamp', ['--out', out], { QANTAR_TIMESTAMP_KEY: pem }).status).toBe(0);
    const old = readFileSync(join(keys, 'timestamp-1.key.pem'), 'utf8');
    const retired = node('publish-timestamp', ['--out', out], { QANTAR_TIMESTAMP_KEY: old });
    expect(retired.status).toBe(1);
    expect(retired.stderr).toContain('asks for 1 timestamp keys; 0 of them are here');
    rmSync(join(out, 'v1', 'timestamp.json'));
    const bad = node('publish-verify', [out]);
    expect(bad.status).toBe(1);
    expect(bad.stderr).toContain('timestamp.json');
    expect(secrets.root).toHaveLength(3);
  }, 60_000);
});
