import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Edition } from '../../../core/dataset/edition.ts';
import { datesOf, day, openFolder } from '../../../scripts/channel-folder.ts';
import { makeKeyFile, readKeyFiles, refuseWorkTree, seal } from '../../../scripts/key-files.ts';
import { publishEdition, publishTargets, publishTimestamp } from '../../../scripts/publish-steps.ts';
import { readBuild, readChannel } from '../../../scripts/read-channel.ts';
import { readFolder } from '../../../scripts/read-published.ts';
import { servePublished } from '../../../scripts/serve-published.ts';
import { verifyChannel } from '../../../scripts/verify-channel.ts';
import { sampleEdition } from '../../update/sample-edition.ts';

// Other tests run beside these, on as few as two cores.
vi.setConfig({ testTimeout: 60_000 });

let work: string;
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'qantar-test-'));
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

const node = (script: string, args: readonly string[], env: Record<string, string> = {}) =>
  spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });

const now = Date.parse('2026-11-22T12:00:00Z');

/** A channel made of the steps, without the commands, which would build all of `data/`. */
const channel = () => {
  const [keys, out] = [join(work, 'keys'), join(work, 'out')];
  const made = (role: 'root' | 'targets' | 'timestamp', count: number) =>
    Array.from({ length: count }, () => makeKeyFile(keys, role).key);
  const secrets = { root: made('root', 3), targets: made('targets', 1), timestamp: made('timestamp', 1) };
  const signers = (role: keyof typeof secrets, threshold: number) => ({
    keys: secrets[role].map(({ name }) => name),
    threshold,
  });
  const roles = {
    root: signers('root', 2),
    targets: signers('targets', 1),
    timestamp: signers('timestamp', 1),
  };
  const root = { version: 1, ...datesOf('root', now), roles };
  const folder = openFolder(out);
  folder.write('1.root.json', seal('root', root, secrets.root.slice(0, 2)));
  const publish = (edition: Edition, withdraw: readonly string[] = [], allowShrink = false, at = now) =>
    publishEdition(folder, secrets, at, { edition, withdraw, allowShrink });
  return { keys, out, folder, secrets, publish };
};

const faultsOf = async (out: string, at = now) => (await verifyChannel(readFolder(out), at)).faults;

describe('private keys', () => {
  test('are made outside of every repository only', () => {
    expect(() => refuseWorkTree('artifacts/keys')).toThrow('work tree');
    const { status, stderr } = node('publish-keys', ['--out', 'artifacts/keys']);
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
    const { out, folder, publish } = channel();
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
    const { folder, publish } = channel();
    await publish(sampleEdition(2, {}, 94));
    const before = folder.timestamp()?.text;
    await expect(publish(edition)).rejects.toThrow(why);
    expect(folder.timestamp()?.text).toBe(before);
  });

  test('withdraws at once, and again shows what a later edition has again', async () => {
    const { folder, publish } = channel();
    await publish(sampleEdition(1));
    await publish(sampleEdition(1), ['deaths']);
    expect(folder.targets()?.content.withdrawn).toEqual(['deaths']);
    await publish(sampleEdition(2));
    expect(folder.targets()?.content.withdrawn).toEqual([]);
  });

  test('needs the keys that the root names', async () => {
    const { folder, secrets } = channel();
    const stranger = makeKeyFile(join(work, 'other'), 'targets').key;
    await expect(
      publishTargets(folder, { ...secrets, targets: [stranger] }, now, { editions: [], withdrawn: [] }),
    ).rejects.toThrow('asks for 1 targets keys; 0 of them are here');
    expect(() => publishTimestamp(folder, [], now)).toThrow('Nothing is published yet');
  });
});

describe('verifying', () => {
  test.each<[string, (out: string) => void, string]>([
    [
      'a changed timestamp',
      (out) => change(out, /^timestamp/, (text) => text.replace('payload":"', 'payload":"A')),
      'timestamp.json',
    ],
    ['a changed edition', (out) => change(out, /^data/, (text) => text.replace('Title', 'Tittle')), 'data'],
    ['missing targets', (out) => change(out, /targets/, () => undefined), 'targets'],
    ['a missing root', (out) => change(out, /root/, () => undefined), '1.root.json'],
    ['a web page for a file', (out) => change(out, /^timestamp/, () => '<html>'), 'timestamp.json'],
  ])('finds %s', async (_, spoil, named) => {
    const { out, publish } = channel();
    await publish(sampleEdition(1));
    spoil(out);
    expect((await faultsOf(out)).join()).toContain(named);
  });

  const change = (out: string, name: RegExp, edit: (text: string) => string | undefined) => {
    const folder = join(out, 'v1');
    const file = ['.', 'data']
      .flatMap((part) => readdirSync(join(folder, part)).map((each) => join(part, each)))
      .find((path) => name.test(path) && path.endsWith('.json'));
    if (!file) throw new Error(`no ${name}`);
    const text = edit(readFileSync(join(folder, file), 'utf8'));
    if (text === undefined) rmSync(join(folder, file));
    else writeFileSync(join(folder, file), text);
  };

  test('B7 says early what is about to expire, and then that it has', async () => {
    const { out, folder, secrets, publish } = channel();
    await publish(sampleEdition(1));
    const at = async (days: number) => verifyChannel(readFolder(out), now + days * day);
    expect(await at(1)).toMatchObject({ faults: [], warnings: [] });
    expect((await at(10)).warnings.join()).toContain('timestamp');
    expect((await at(15)).faults.join()).toContain('stale');
    publishTimestamp(folder, secrets.timestamp, now + 160 * day);
    expect((await at(160)).warnings.join()).toContain('targets');
    expect((await at(731)).faults.join()).toContain('paused');
  });

  test('ends with 1 and a sentence; with 0 and the fingerprints where all is well', async () => {
    const { keys, out, secrets, folder, publish } = channel();
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

describe('the build setting', () => {
  const setting = (text: string) => {
    writeFileSync(join(work, 'channel.yaml'), text);
    return readChannel(join(work, 'channel.yaml'));
  };

  test('names no host in the tree as it is, and the build says so', async () => {
    expect(await readChannel('data/channel.yaml')).toBeNull();
    expect(await readBuild('nowhere.json')).toMatchObject({ channel: null, number: 0 });
  });

  test.each([
    ['http', 'addresses: [http://facts.example/v1]\nroot: 1.root.json', 'https'],
    ['a slash at the end', 'addresses: [https://facts.example/]\nroot: 1.root.json', 'https'],
    ['no root', 'addresses: [https://facts.example/v1]\nroot: null', 'root'],
    ['a name that we do not know', 'addresses: []\nroot: null\nkeys: 1', 'nothing else'],
  ])('%s stops the build', async (_, text, why) => {
    await expect(setting(text)).rejects.toThrow(why);
  });

  test('T37 a root that was changed by hand stops the build', async () => {
    const { out } = channel();
    cpSync(join(out, 'v1', '1.root.json'), join(work, '1.root.json'));
    const text = 'addresses: [https://facts.example/v1]\nroot: 1.root.json';
    expect(await setting(text)).toMatchObject({ addresses: ['https://facts.example/v1'] });
    const file = JSON.parse(readFileSync(join(work, '1.root.json'), 'utf8'));
    const payload = Buffer.from(file.payload, 'base64').toString().replace('"threshold":2', '"threshold":1');
    file.payload = Buffer.from(payload).toString('base64');
    writeFileSync(join(work, '1.root.json'), JSON.stringify(file));
    await expect(setting(text)).rejects.toThrow('not signed by enough');
  });
});
