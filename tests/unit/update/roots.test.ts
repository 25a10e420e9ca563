import { describe, expect, test, vi } from 'vitest';
import { createClient } from '../../update/client.ts';
import { day, moment, type Repository, start } from '../../update/repository.ts';
import { sampleEdition } from '../../update/sample-edition.ts';
import { rotate, settled } from '../../update/settled.ts';

// Other tests run beside these, on as few as two cores.
vi.setConfig({ testTimeout: 60_000 });

describe('roots', () => {
  for (const [what, make] of [
    ['T5 signed twice by one key', (repo: Repository) => [repo.keys.root[0], repo.keys.root[0]]],
    ['signed by one key where two are needed', (repo: Repository) => [repo.keys.root[1]]],
    ['signed by targets keys', (repo: Repository) => repo.keys.targets],
  ] as const)
    test(`${what}: refused`, async () => {
      const { repository, client, before } = await settled();
      repository.publishRoot({}, make(repository) as never);
      expect(await client.check()).toMatchObject({ outcome: 'refused', file: 'root', why: 'signature' });
      expect(await client.versions()).toEqual(before);
      expect(client.requests).toEqual(['2.root.json']);
    });

  const keyOf = (bytes: readonly number[]) => `ed25519:${Buffer.from(bytes).toString('base64')}`;
  const identity = [1, ...new Array<number>(31).fill(0)];
  for (const [what, keys, threshold] of [
    ['T6 a key twice', (name: string) => [name, name], 1],
    [
      'T6 a key in two spellings',
      (name: string) => [name, `${name.slice(0, -2)}${name.at(-2) === 'B' ? 'C' : 'B'}=`],
      2,
    ],
    ['T8 threshold 0', (name: string) => [name], 0],
    ['T8 threshold -1', (name: string) => [name], -1],
    ['T8 threshold 1.5', (name: string) => [name], 1.5],
    ['T8 threshold 2 of one key', (name: string) => [name], 2],
    ['T8 threshold 2 of one key and one that we do not know', (name: string) => [name, 'mldsa:abc'], 2],
    ['T9 a key of 31 bytes', (name: string) => [name, keyOf(identity.slice(0, 31))], 1],
    ['T10 a key of small order', (name: string) => [name, keyOf(identity)], 1],
    [
      'T10 a key of small order with its sign',
      (name: string) => [name, keyOf([...identity.slice(0, 31), 0x80])],
      1,
    ],
    ['no key', () => [], 1],
  ] as const)
    test(`${what}: refused`, async () => {
      const { repository, client, before } = await settled();
      const { roles } = repository.rootPayload() as { roles: object };
      const name = repository.keys.timestamp[0]?.name ?? '';
      repository.publishRoot({ roles: { ...roles, timestamp: { keys: keys(name), threshold } } });
      expect(await client.check()).toMatchObject({ outcome: 'refused', file: 'root', why: 'malformed' });
      expect(await client.versions()).toEqual(before);
    });

  test('a key of an algorithm that we do not know may stand beside ours', async () => {
    const { repository, client } = await settled();
    const { roles } = repository.rootPayload() as { roles: object };
    const name = repository.keys.timestamp[0]?.name ?? '';
    repository.publishRoot({ roles: { ...roles, timestamp: { keys: ['mldsa:abc', name], threshold: 1 } } });
    expect(await client.check()).toEqual({ outcome: 'current' });
    expect(await client.versions()).toMatchObject({ root: 2 });
  });

  test.each([
    ['old', 0],
    ['new', 1],
  ])('T21 signed only by the %s keys: refused', async (_, which) => {
    const { repository, client, before } = await settled();
    const former = rotate(repository, 'root');
    repository.publishRoot({}, which === 0 ? former : repository.keys.root);
    expect(await client.check()).toMatchObject({ outcome: 'refused', file: 'root', why: 'signature' });
    expect(await client.versions()).toEqual(before);
  });

  test('T22 three in a row with new keys each: every one is stored', async () => {
    const { repository, client } = await settled();
    for (let at = 0; at < 3; at += 1) {
      const former = rotate(repository, 'root');
      repository.publishRoot({}, [...former, ...repository.keys.root]);
    }
    const seen: unknown[] = [];
    const watched = createClient(repository, {
      disk: client.disk,
      now: client.now,
      hook: (step, when) => {
        if (step === 'writeState' && when === 'after')
          seen.push(JSON.parse((client.disk.state as { root: string }).root).version);
      },
    });
    expect(await watched.check()).toEqual({ outcome: 'current' });
    expect(seen).toEqual([2, 3, 4]);
  });

  test('T23 that skips a version: refused', async () => {
    const { repository, client, before } = await settled();
    repository.publishRoot({ version: 3 });
    expect(await client.check()).toMatchObject({ outcome: 'refused', file: 'root', why: 'version' });
    expect(await client.versions()).toEqual(before);
  });

  test('T24 that expired on the way to a good one is accepted', async () => {
    const { repository, client } = await settled();
    repository.publishRoot({ expires: moment(start - day) });
    repository.publishRoot();
    expect(await client.check()).toEqual({ outcome: 'current' });
    expect(await client.versions()).toMatchObject({ root: 3 });
  });

  test('T25 whose last has expired: nothing more is asked, and the facts stay', async () => {
    const { repository, client, before } = await settled();
    repository.publishRoot({ expires: moment(start - day) });
    expect(await client.check()).toEqual({ outcome: 'paused' });
    expect(client.requests).toEqual(['2.root.json', '3.root.json']);
    expect(await client.versions()).toEqual({ ...before, root: 2 });
  });

  test.each([
    ['T26 an error of the host', 'status'],
    ['T27 a network error', 'network'],
    ['a timeout', 'timeout'],
    ['a web page', 'not-our-data'],
  ] as const)('%s is not taken for the end of the row', async (_, why) => {
    const { repository, client, before } = await settled();
    repository.publishEdition(sampleEdition(3));
    client.answers.push((path) => (path.endsWith('root.json') ? { ok: false, why } : undefined));
    expect(await client.check()).toMatchObject({ outcome: 'transient' });
    expect(await client.versions()).toEqual(before);
    expect(client.requests).toEqual(['2.root.json']);
  });

  test('T28 nine that wait: eight now, the ninth with the next check', async () => {
    const { repository, client } = await settled();
    for (let at = 0; at < 9; at += 1) repository.publishRoot();
    expect(await client.check()).toMatchObject({ outcome: 'transient', why: 'more-roots' });
    expect(await client.versions()).toMatchObject({ root: 9 });
    expect(await client.check()).toEqual({ outcome: 'current' });
    expect(await client.versions()).toMatchObject({ root: 10 });
  });
});
