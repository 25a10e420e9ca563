import { readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { day } from '../../../scripts/channel-folder.ts';
import { publishTimestamp } from '../../../scripts/publish-steps.ts';
import { readFolder, readHost, strangersIn } from '../../../scripts/read-published.ts';
import { rotateKeys } from '../../../scripts/rotate-keys.ts';
import { verifyChannel } from '../../../scripts/verify-channel.ts';
import { changeFile, faultsOf, makeChannel, now, temporaryFolder } from '../../update/channel.ts';
import { type Fault, startFaultServer } from '../../update/fault-server.ts';
import { bytesOf, hashOf } from '../../update/repository.ts';
import { packedText, sampleEdition } from '../../update/sample-edition.ts';

// Other tests run beside these, on as few as two cores.
vi.setConfig({ testTimeout: 60_000 });

let work: string;
beforeEach(() => {
  work = temporaryFolder();
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

describe('verifying', () => {
  test.each<[string, (out: string) => void, string]>([
    [
      'a changed timestamp',
      (out) => changeFile(out, /^timestamp/, (text) => text.replace('payload":"', 'payload":"A')),
      'timestamp.json',
    ],
    [
      'a changed edition',
      (out) => changeFile(out, /^data/, (text) => text.replace('Title', 'Tittle')),
      'data',
    ],
    ['missing targets', (out) => changeFile(out, /targets/, () => undefined), 'targets'],
    [
      'a first root that was changed',
      (out) => changeFile(out, /root/, (text) => text.replace(/"sig":".{6}/, '"sig":"AAAAAA')),
      '1.root.json is not signed by enough of its own root keys',
    ],
    ['a missing root', (out) => changeFile(out, /root/, () => undefined), '1.root.json'],
    ['a web page for a file', (out) => changeFile(out, /^timestamp/, () => '<html>'), 'timestamp.json'],
  ])('finds %s', async (_, spoil, named) => {
    const { out, publish } = makeChannel(work);
    await publish(sampleEdition(1));
    spoil(out);
    expect((await faultsOf(out)).join()).toContain(named);
  });

  test('B7 says early what is about to expire, and then that it has', async () => {
    const { out, folder, secrets, publish } = makeChannel(work);
    await publish(sampleEdition(1));
    const at = async (days: number) => verifyChannel(readFolder(out), now + days * day);
    expect(await at(1)).toMatchObject({ faults: [], warnings: [] });
    expect((await at(10)).warnings.join()).toContain('timestamp');
    expect((await at(15)).faults.join()).toContain('stale');
    publishTimestamp(folder, secrets.timestamp, now + 160 * day);
    expect((await at(160)).warnings.join()).toContain('targets');
    expect((await at(731)).faults.join()).toContain('paused');
  });

  test('finds that a root is missing which readers with an older package ask for', async () => {
    const { out, keys, folder, publish } = makeChannel(work);
    await publish(sampleEdition(1));
    for (const role of ['timestamp', 'root'] as const) await rotateKeys(folder, keys, role, now);
    const root = folder.lastRoot().text;
    expect(await verifyChannel(readFolder(out), now, { root })).toMatchObject({ faults: [] });
    rmSync(join(out, 'v1', '2.root.json'));
    const { faults } = await verifyChannel(readFolder(out), now, { root });
    expect(faults).toEqual(['2.root.json cannot be read: missing.']);
  });

  test('finds that the host has another root than the build', async () => {
    const { out, publish } = makeChannel(work);
    await publish(sampleEdition(1));
    const other = makeChannel(join(work, 'other'));
    const { faults } = await verifyChannel(readFolder(out), now, { root: other.folder.lastRoot().text });
    expect(faults.join()).toContain('1.root.json is another root than the one in the build');
  });

  test('finds that another edition is offered than the reviewed one, though that lies beside it', async () => {
    const { out, folder, publish } = makeChannel(work);
    const { offer } = await publish(sampleEdition(1));
    const reviewed = packedText(sampleEdition(2));
    const sha256 = hashOf(bytesOf(reviewed));
    folder.write(`data/${sha256}.json`, reviewed);
    const verified = await verifyChannel(readFolder(out), now, { sha256 });
    expect(verified.faults).toEqual([`Edition 1 is not the expected one, whose sha256 is ${sha256}.`]);
    expect(await verifyChannel(readFolder(out), now, { sha256: offer.sha256 })).toMatchObject({ faults: [] });
  });

  test('finds what does not belong on the host', async () => {
    const { out, publish } = makeChannel(work);
    await publish(sampleEdition(1));
    expect(strangersIn(out)).toEqual([]);
    writeFileSync(join(out, 'v1', 'data', 'page.html'), '<p>');
    writeFileSync(join(out, 'v1', 'root-1.key.pem'), 'secret');
    symlinkSync('/etc/hostname', join(out, 'v1', '9.root.json'));
    expect(strangersIn(out)).toEqual(['v1/9.root.json', 'v1/data/page.html', 'v1/root-1.key.pem']);
  });

  test.each<[Fault, string, string]>([
    ['page', 'timestamp.json', 'timestamp.json'],
    ['login', 'timestamp.json', 'timestamp-network'],
    ['empty', 'timestamp.json', 'timestamp.json'],
    ['bomb', '/data/', 'hash'],
    ['cut-off', '/data/', 'data-network'],
    [{ status: 500 }, 'targets', 'targets-status'],
    [{ status: 200 }, '2.root.json', '2.root.json'],
  ])('finds a host that gives %j for %s', async (fault, file, named) => {
    const { out, publish } = makeChannel(work);
    await publish(sampleEdition(1));
    const server = await startFaultServer();
    for (const path of readdirSync(join(out, 'v1'), { recursive: true, encoding: 'utf8' }))
      if (path.endsWith('.json')) server.files.set(path, readFileSync(join(out, 'v1', path)));
    expect(await verifyChannel(readHost(server.address), now)).toMatchObject({ faults: [] });
    server.faults.set(file, fault);
    expect((await verifyChannel(readHost(server.address), now)).faults.join()).toContain(named);
    expect(server.written.bomb).toBeLessThan(100 * 1_048_576);
    await server.close();
  });
});
