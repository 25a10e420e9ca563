import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readHost } from '../../../scripts/read-published.ts';
import { servePublished } from '../../../scripts/serve-published.ts';
import { verifyChannel } from '../../../scripts/verify-channel.ts';
import { faultsOf, makeChannel, runScript, temporaryFolder } from '../../update/channel.ts';
import { sampleEdition } from '../../update/sample-edition.ts';

// Other tests run beside these, on as few as two cores.
vi.setConfig({ testTimeout: 60_000 });

let work: string;
beforeEach(() => {
  work = temporaryFolder();
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

/** A channel with an edition of today, as commands look at the clock. */
const published = async () => {
  const channel = makeChannel(work);
  await channel.publish(sampleEdition(1), [], false, Date.now());
  return channel;
};

test('from keys to an edition, new keys and the word of a stranger', async () => {
  const { keys, out, folder } = await published();
  const good = runScript('publish-verify', [out]);
  expect(good.stdout).toContain('Everything is in order.');
  expect(good.stdout).toMatch(/edition 1 of 2026-11-22: 10 records, \d+ bytes, sha256 [0-9a-f]{64}/);
  expect(good.status).toBe(0);
  for (const role of ['timestamp', 'targets', 'root']) {
    const rotated = runScript('publish-rotate', ['--keys', keys, '--out', out, '--role', role]);
    expect(rotated.stderr).toBe('');
    expect(rotated.status).toBe(0);
  }
  expect(runScript('publish-verify', [out]).status).toBe(0);
  expect(folder.lastRoot().content.version).toBe(4);
  const pem = readFileSync(join(keys, 'timestamp-2.key.pem'), 'utf8');
  expect(runScript('publish-timestamp', ['--out', out], { QANTAR_TIMESTAMP_KEY: pem }).status).toBe(0);
  const old = readFileSync(join(keys, 'timestamp-1.key.pem'), 'utf8');
  const retired = runScript('publish-timestamp', ['--out', out], { QANTAR_TIMESTAMP_KEY: old });
  expect(retired.status).toBe(1);
  expect(retired.stderr).toContain('asks for 1 timestamp keys; 0 of them are here');
});

test('keys made after lost ones: the next root, which drops what was stored', () => {
  const { status, stdout } = runScript('publish-keys', ['--out', join(work, 'new'), '--after', '4']);
  expect(status).toBe(0);
  expect(stdout).toContain('5.root.json');
  const file = JSON.parse(readFileSync(join(work, 'new', 'v1', '5.root.json'), 'utf8'));
  expect(JSON.parse(Buffer.from(file.payload, 'base64').toString())).toMatchObject({
    version: 5,
    floors: [{ root: 5, targets: 0, timestamp: 0, edition: 0 }],
  });
});

const list = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

describe('what is asked wrongly gets a sentence, ends with 1 and changes nothing', () => {
  test.each<[string, string, (paths: { keys: string; out: string }) => string[], string]>([
    ['keys', 'where there are some', ({ keys }) => ['--out', keys], 'holds keys already'],
    ['keys', 'without a place', () => [], 'Say where'],
    [
      'keys',
      'after no number',
      ({ out }) => ['--out', `${out}-2`, '--after', 'x'],
      'the number of the last root',
    ],
    ['keys', 'with a word that is none of ours', () => ['--bogus'], '--bogus'],
    [
      'edition',
      'with keys from nowhere',
      ({ out }) => ['--keys', 'nowhere', '--out', out],
      'no such folder of keys',
    ],
    ['edition', 'without keys', ({ out }) => ['--out', out], 'Say whose keys'],
    ['edition', 'of an older number', ({ keys, out }) => ['--keys', keys, '--out', out], 'published already'],
    ['timestamp', 'without a key', ({ out }) => ['--out', out], 'QANTAR_TIMESTAMP_KEY'],
    [
      'timestamp',
      'where nothing is',
      ({ keys }) => ['--keys', keys, '--out', 'nowhere'],
      'Nothing is published',
    ],
    [
      'rotate',
      'of no role',
      ({ keys, out }) => ['--keys', keys, '--out', out, '--role', 'x'],
      '--role root|',
    ],
    [
      'rotate',
      'of a key that there is not',
      ({ keys, out }) => ['--keys', keys, '--out', out, '--role', 'root', '--retire', 'ed25519:x'],
      'has no root key ed25519:x',
    ],
    ['verify', 'without a place', () => [], 'Say what'],
    ['verify', 'of a folder that is not there', () => ['nowhere'], 'no such folder'],
    [
      'verify',
      'of a host that is not there',
      () => ['http://127.0.0.1:1/v1'],
      '1.root.json cannot be read: network',
    ],
    ['verify', 'by a root that is none', ({ out }) => [out, '--root', 'package.json'], 'is no root file'],
  ])('publish:%s %s', async (command, _, args, sentence) => {
    const { keys, out, publish } = await published();
    if (command === 'edition') await publish(sampleEdition(999), [], true, Date.now());
    const before = list(work);
    const { status, stderr } = runScript(`publish-${command}`, args({ keys, out }));
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(status).toBe(1);
    expect(list(work)).toEqual(before);
    expect(await faultsOf(out, Date.now())).toEqual([]);
  });

  test.each([
    [
      'half a file',
      (file: string) => writeFileSync(file, readFileSync(file, 'utf8').slice(0, 99)),
      'timestamp.json',
    ],
    ['an encrypted key', undefined, 'is encrypted: QANTAR_KEY_PASSPHRASE'],
    ['something that is no key', undefined, 'is no private key'],
  ])('publish:timestamp before %s', async (what, spoil, sentence) => {
    const { keys, out } = await published();
    const file = join(keys, 'timestamp-1.key.pem');
    if (what === 'an encrypted key') writeFileSync(file, '-----BEGIN ENCRYPTED PRIVATE KEY-----\n');
    else if (spoil) spoil(join(out, 'v1', 'timestamp.json'));
    else writeFileSync(file, 'x');
    const before = readFileSync(join(out, 'v1', 'timestamp.json'));
    const { status, stderr } = runScript('publish-timestamp', ['--keys', keys, '--out', out]);
    expect(stderr).toContain(sentence);
    expect(status).toBe(1);
    expect(readFileSync(join(out, 'v1', 'timestamp.json'))).toEqual(before);
  });
});

describe('the host for trying', () => {
  /** The status of an answer to a path that no ordinary client would send. */
  const rawStatus = (address: string, path: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const { port } = new URL(address);
      const socket = connect(Number(port), '127.0.0.1', () =>
        socket.write(`GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`),
      );
      socket.on('data', (data) => resolve(String(data).split(' ')[1] ?? ''));
      socket.on('error', reject);
      socket.on('close', () => resolve('nothing'));
    });

  test('serves what a stranger can verify, and nothing beside it, whatever is asked', async () => {
    const { out } = await published();
    writeFileSync(join(out, 'v1', 'notes.json'), '{}');
    writeFileSync(join(out, 'secret.json'), '{}');
    const { address, close } = await servePublished(out);
    expect(await verifyChannel(readHost(address), Date.now())).toMatchObject({ faults: [] });
    for (const path of [
      '//',
      '/v1/notes.json',
      '/v1/../secret.json',
      '/v1/%2e%2e/secret.json',
      '/v1/data',
      '*',
      '/v1/',
    ])
      expect([path, await rawStatus(address, path)]).toEqual([path, '404']);
    expect(await rawStatus(address, '/v1/timestamp.json')).toBe('200');
    close();
  });

  test('says what is wrong', async () => {
    expect(runScript('host', [join(work, 'nowhere')]).stderr).toContain(
      'holds no v1/: publish something there',
    );
    mkdirSync(join(work, 'v1'));
    expect(runScript('host', [work, '--port', 'x']).stderr).toContain('--port x: is no port');
    const { address, close } = await servePublished(work);
    const second = spawn(process.execPath, ['scripts/host.ts', work, '--port', new URL(address).port]);
    const status = await new Promise((resolve) => second.on('exit', resolve));
    close();
    expect(status).toBe(1);
    expect(existsSync(join(work, 'v1'))).toBe(true);
  });
});
