import { describe, expect, test, vi } from 'vitest';
import { createClient } from '../../update/client.ts';
import { bytesOf, createRepository, day, hashOf, type Repository } from '../../update/repository.ts';
import { packedText, sampleEdition } from '../../update/sample-edition.ts';
import { settled, upToTimestamp } from '../../update/settled.ts';

// Other tests run beside these, on as few as two cores.
vi.setConfig({ testTimeout: 60_000 });

describe('targets', () => {
  const refused = async (why: string, prepare: (repository: Repository) => void, last = 'targets') => {
    const { repository, client } = await settled();
    prepare(repository);
    expect(await client.check()).toMatchObject({ outcome: 'refused', file: 'targets', why });
    expect(await client.versions()).toMatchObject({ targets: 2, edition: 2 });
    expect(client.requests.at(-1)).toContain(last);
  };
  const offers = (repo: Repository, number = 3) => ({
    editions: [repo.offer(packedText(sampleEdition(number)))],
  });

  test('T15 older than the stored ones, under a newer timestamp', async () => {
    const { repository, client, before } = await settled();
    const old = [...repository.files].find(([path]) => path.startsWith('1.') && path.includes('targets'));
    repository.targets = { version: 1, sha256: hashOf(old?.[1] as never), length: old?.[1].length ?? 0 };
    repository.publishTimestamp();
    expect(await client.check()).toMatchObject({ outcome: 'refused', file: 'timestamp', why: 'rollback' });
    expect(await client.versions()).toEqual(before);
    expect(client.requests).toEqual(upToTimestamp);
  });

  test('T15b whose content is of another version than the timestamp says', () =>
    refused('version', (repo) => {
      repo.publishTargets({ ...offers(repo), version: 2 });
      repo.publishTimestamp();
    }));

  test('T16 of another hash, before any signature is looked at', async () => {
    const { repository, client } = await settled();
    repository.publishEdition(sampleEdition(3));
    const path = `3.${repository.targets?.sha256}.targets.json`;
    const file = repository.files.get(path)?.slice() as Uint8Array<ArrayBuffer>;
    file[10] = (file[10] ?? 0) ^ 1;
    repository.files.set(path, file);
    expect(await client.check()).toMatchObject({ outcome: 'refused', file: 'targets', why: 'hash' });
    expect(await client.versions()).toMatchObject({ targets: 2, edition: 2 });
  });

  test('T17 longer than the timestamp says', () =>
    refused('hash', (repo) => {
      repo.publishEdition(sampleEdition(3));
      const path = `3.${repo.targets?.sha256}.targets.json`;
      repo.files.set(path, bytesOf(`${Buffer.from(repo.files.get(path) as never)} `));
    }));

  test('by the timestamp key', () =>
    refused('signature', (repo) => {
      repo.publishTargets(offers(repo), repo.keys.timestamp);
      repo.publishTimestamp();
    }));

  test('T20 old ones with a new edition cannot be put together', async () => {
    const { repository, client, before } = await settled();
    const text = packedText(sampleEdition(9));
    client.answers.push((path) =>
      path.startsWith('data/') ? { ok: true, bytes: bytesOf(text) } : undefined,
    );
    expect(await client.check()).toEqual({ outcome: 'current' });
    repository.publishEdition(sampleEdition(3));
    expect(await client.check()).toMatchObject({ outcome: 'refused', file: 'data', why: 'hash' });
    expect(await client.versions()).toMatchObject({ ...before, timestamp: 3, targets: 3 });
  });

  test('that expired make the data stale', async () => {
    const { repository, client, before } = await settled();
    client.now += 200 * day;
    repository.now = client.now;
    repository.publishTimestamp();
    expect(await client.check()).toEqual({ outcome: 'stale', role: 'targets' });
    expect(await client.versions()).toMatchObject({ ...before, timestamp: 3 });
  });

  test('with an older edition than the one in use: they are in order and kept, what they offer is not taken', async () => {
    const { repository, client, before } = await settled();
    repository.publishTargets(offers(repository, 1));
    repository.publishTimestamp();
    expect(await client.check()).toMatchObject({ outcome: 'refused', file: 'targets', why: 'rollback' });
    expect(await client.versions()).toEqual({ ...before, timestamp: 3, targets: 3 });
    expect(client.requests.some((path) => path.startsWith('data/'))).toBe(false);
  });

  test('with other bytes under the number in use', async () => {
    const { repository, client } = await settled();
    const other = sampleEdition(2, { date: '2026-11-21' });
    repository.publishEdition(other);
    expect(await client.check()).toMatchObject({ outcome: 'refused', file: 'targets', why: 'equivocation' });
    expect(client.requests.some((path) => path.startsWith('data/'))).toBe(false);
  });
});

describe('an edition', () => {
  const spoil = (bytes: Uint8Array<ArrayBuffer>) => {
    const other = bytes.slice();
    other[100] = (other[100] ?? 0) ^ 1;
    return { ok: true as const, bytes: other };
  };

  test('T18 that came broken once is asked for once more, past every cache', async () => {
    const { repository, client } = await settled();
    const text = bytesOf(repository.publishEdition(sampleEdition(3)));
    client.answers.push((path, isAnew) => (path.startsWith('data/') && !isAnew ? spoil(text) : undefined));
    expect(await client.check()).toEqual({ outcome: 'updated', number: 3 });
    expect(client.requests.filter((path) => path.startsWith('data/'))).toHaveLength(2);
  });

  test('T19 that comes broken twice is refused for a day', async () => {
    const { repository, client } = await settled();
    const text = bytesOf(repository.publishEdition(sampleEdition(3)));
    client.answers.push((path) => (path.startsWith('data/') ? spoil(text) : undefined));
    expect(await client.check()).toMatchObject({ outcome: 'refused', file: 'data', why: 'hash' });
    expect(client.requests.filter((path) => path.startsWith('data/'))).toHaveLength(2);
    expect(await client.versions()).toMatchObject({ edition: 2 });
    expect((await client.keeper.plan()).nextAt - client.now).toBeGreaterThanOrEqual(day);
    client.requests.length = 0;
    client.now += day - 1;
    expect(await client.keeper.look()).toEqual({ outcome: 'skipped', why: 'not-due' });
    expect(client.requests).toEqual([]);
  });
});

describe('cryptography', () => {
  test('T36 that is missing or wrong leaves the bundled facts and no request', async () => {
    const repository = createRepository();
    repository.publishEdition(sampleEdition(2));
    for (const verify of [async () => false, async () => true]) {
      const client = createClient(repository);
      const tools = { verify, sha256: async () => '', decodeText: () => undefined };
      const broken = createClient(repository, { tools, disk: client.disk });
      expect(await broken.check()).toEqual({ outcome: 'skipped', why: 'no-crypto' });
      expect(broken.requests).toEqual([]);
      expect((await broken.keeper.loaded()).edition.number).toBe(1);
    }
  });
});
