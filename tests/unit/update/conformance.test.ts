import { describe, expect, test, vi } from 'vitest';
import { createClient, rootTextOf } from '../../update/client.ts';
import { createRepository, day, makeKey, moment, start } from '../../update/repository.ts';
import { packedText, sampleEdition } from '../../update/sample-edition.ts';
import { settled } from '../../update/settled.ts';

// What theupdateframework/tuf-conformance asks of a client and no other file here does; see tests/update/README.md.

// Other tests run beside these, on as few as two cores.
vi.setConfig({ testTimeout: 60_000 });

const ten = Array.from({ length: 10 }, makeKey);
const pick = (numbers: string) => [...numbers].map((number) => ten[Number(number)] ?? makeKey());

/** `keys/threshold/signers`, each key by its digit: `01234/3/024` is signed by three of five. */
const readCase = (text: string) => {
  const [keys = '', threshold = '', signers = ''] = text.split('/');
  return { keys: pick(keys), threshold: Number(threshold), signers: pick(signers) };
};

describe('roots in a row', () => {
  test.each<[string, 'taken' | 'refused', string[]]>([
    ['one key after another', 'taken', ['1/1/1', '2/1/21', '2/1/2']],
    ['with signatures that nobody asked for', 'taken', ['1/1/314', '2/1/3214', '2/1/324']],
    ['three of five, by other three each time', 'taken', ['01234/3/024', '01234/3/041', '01234/3/013']],
    ['one of five replaced', 'taken', ['01234/3/024', '01345/3/041']],
    ['one of five replaced, in two steps', 'taken', ['01234/3/024', '01345/3/0245', '01345/3/045']],
    ['all five replaced', 'taken', ['01234/3/024', '56789/3/024567', '56789/3/567']],
    ['threshold up', 'taken', ['123/1/1', '123/2/12']],
    ['threshold down', 'taken', ['123/2/12', '123/1/12', '123/1/1']],
    ['one more key, and both asked for', 'taken', ['1/1/1', '12/2/12']],
    ['without the old key', 'refused', ['1/1/1', '2/1/234']],
    ['without the new key', 'refused', ['1/1/1', '2/1/134']],
    ['by too few of the new', 'refused', ['01234/3/024', '01345/3/024']],
    ['by too few of the old', 'refused', ['01234/3/024', '01345/3/045']],
    ['by too few for the new threshold', 'refused', ['123/1/1', '123/2/2']],
    ['by too few for the old threshold', 'refused', ['123/2/12', '123/1/1']],
  ])('%s: the last is %s', async (_, outcome, versions) => {
    const repository = createRepository();
    repository.version.root = 0;
    for (const { keys, threshold, signers } of versions.map(readCase)) {
      const { roles } = repository.rootPayload() as { roles: object };
      const root = { keys: keys.map(({ name }) => name), threshold };
      repository.publishRoot({ roles: { ...roles, root } }, signers);
    }
    const bundledRoot = rootTextOf(repository.files.get('1.root.json') as never);
    const client = createClient(repository, { bundledRoot });
    const result = await client.check();
    const { root = 1 } = await client.versions();
    if (outcome === 'taken') expect([result.outcome, root]).toEqual(['current', versions.length]);
    else expect([result, root]).toEqual([{ outcome: 'refused', file: 'root', why: 'signature' }, 1]);
  });
});

describe.each(['timestamp', 'targets'] as const)('keys of %s', (role) => {
  test.each<[string, 'taken' | 'refused', string]>([
    ['another key', 'taken', '2/1/2'],
    ['signatures that nobody asked for', 'taken', '1/1/314'],
    ['the old key', 'refused', '2/1/134'],
    ['three of five, one of them out of use', 'refused', '01345/3/024'],
    ['two of five where three are asked for', 'refused', '01345/3/04'],
    ['three of five', 'taken', '01234/3/024'],
    ['three others', 'taken', '01234/3/041'],
    ['three others in order', 'taken', '01234/3/013'],
    ['three in the middle', 'taken', '01234/3/123'],
    ['the last three', 'taken', '01234/3/234'],
  ])('%s: %s', async (_, outcome, text) => {
    const { repository, client } = await settled();
    const { keys, threshold, signers } = readCase(text);
    const { roles } = repository.rootPayload() as { roles: object };
    repository.publishRoot({
      roles: { ...roles, [role]: { keys: keys.map(({ name }) => name), threshold } },
    });
    const editions = [repository.offer(packedText(sampleEdition(3)))];
    repository.publishTargets({ editions }, role === 'targets' ? signers : undefined);
    repository.publishTimestamp({}, role === 'timestamp' ? signers : undefined);
    const result = await client.check();
    if (outcome === 'taken') expect(result).toEqual({ outcome: 'updated', number: 3 });
    else expect(result).toEqual({ outcome: 'refused', file: role, why: 'signature' });
    expect((await client.versions()).edition).toBe(outcome === 'taken' ? 3 : 2);
  });
});

test.each(['timestamp', 'targets', 'root'] as const)('%s without a signature: refused', async (role) => {
  const { repository, client, before } = await settled();
  if (role === 'root') repository.publishRoot({}, []);
  const editions = [repository.offer(packedText(sampleEdition(3)))];
  if (role === 'targets') repository.publishTargets({ editions }, []);
  if (role !== 'root') repository.publishTimestamp({}, role === 'timestamp' ? [] : undefined);
  expect(await client.check()).toEqual({ outcome: 'refused', file: role, why: 'signature' });
  expect(await client.versions()).toMatchObject({ targets: before.targets, edition: before.edition });
});

test('no timestamp on the host: tried again soon, nothing lost', async () => {
  const { repository, client, before } = await settled();
  repository.files.delete('timestamp.json');
  expect(await client.check()).toEqual({ outcome: 'transient', why: 'timestamp-missing' });
  expect(await client.versions()).toEqual(before);
});

test('a stored root that has expired: the next one is asked for all the same', async () => {
  const { repository, client } = await settled();
  repository.publishRoot({ expires: moment(start - day) });
  expect(await client.check()).toEqual({ outcome: 'paused' });
  repository.publishRoot();
  repository.publishEdition(sampleEdition(3));
  expect(await client.check()).toEqual({ outcome: 'updated', number: 3 });
});

test('a stored timestamp that has expired: a newer one counts', async () => {
  const { repository, client } = await settled();
  client.now += 20 * day;
  expect(await client.check()).toEqual({ outcome: 'stale', role: 'timestamp' });
  repository.now = client.now;
  repository.publishEdition(sampleEdition(3));
  expect(await client.check()).toEqual({ outcome: 'updated', number: 3 });
});

test('many editions, one after another: each is taken, and two are kept', async () => {
  const { repository, client } = await settled();
  for (let number = 3; number <= 12; number += 1) {
    repository.publishEdition(sampleEdition(number));
    expect(await client.check()).toEqual({ outcome: 'updated', number });
  }
  expect(client.disk.slots.size).toBe(2);
});
