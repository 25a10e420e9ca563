import { describe, expect, test, vi } from 'vitest';
import { createClient } from '../../update/client.ts';
import { createRepository } from '../../update/repository.ts';
import { packedText, sampleEdition } from '../../update/sample-edition.ts';

// Other tests run beside these, on as few as two cores.
vi.setConfig({ testTimeout: 60_000 });

describe('D7 an edition that lost many records', () => {
  const offering = async (fillers: number, change: Record<string, unknown> = {}) => {
    const repository = createRepository();
    repository.publishEdition(sampleEdition(2, {}, 94));
    const client = createClient(repository);
    await client.check();
    repository.publishEdition(sampleEdition(3, {}, fillers), change);
    return { result: await client.check(), client };
  };
  test('a third of them is refused before it is fetched', async () => {
    const { result, client } = await offering(63);
    expect(result).toMatchObject({
      outcome: 'refused',
      file: 'data',
      why: expect.stringContaining('suspicious'),
    });
    expect(client.requests.some((path) => path.startsWith('data/'))).toBe(false);
  });
  test('a third of them is taken where that was signed', async () => {
    expect((await offering(63, { allowShrink: true })).result.outcome).toBe('updated');
  });
  test('thirty of a hundred are taken', async () => {
    expect((await offering(64)).result.outcome).toBe('updated');
  });
});

describe('D8 a schema of the future', () => {
  test('alone: the extension must be updated, the old facts stay', async () => {
    const repository = createRepository();
    const text = packedText(sampleEdition(2));
    repository.publishTargets({ editions: [repository.offer(text, { schema: 2 })] });
    repository.publishTimestamp();
    const client = createClient(repository);
    expect(await client.check()).toEqual({ outcome: 'needs-extension-update' });
    expect(await client.versions()).toMatchObject({ targets: 2, edition: 1 });
  });
  test('beside ours: ours is taken', async () => {
    const repository = createRepository();
    const offers = [
      repository.offer(packedText(sampleEdition(2)), { schema: 2 }),
      repository.offer(packedText(sampleEdition(3))),
    ];
    repository.publishTargets({ editions: offers });
    repository.publishTimestamp();
    expect(await createClient(repository).check()).toEqual({ outcome: 'updated', number: 3 });
  });
});

describe('D10 withdrawn records', () => {
  const withdraw = async () => {
    const repository = createRepository();
    repository.publishEdition(sampleEdition(2));
    const client = createClient(repository);
    await client.check();
    client.changes.length = 0;
    return { repository, client };
  };

  test('vanish at once, though the edition with them stays', async () => {
    const { repository, client } = await withdraw();
    const offers = [repository.offer(packedText(sampleEdition(2)))];
    repository.publishTargets({ editions: offers, withdrawn: ['alphastorm', 'unknown-id'] });
    repository.publishTimestamp();
    expect(await client.check()).toEqual({ outcome: 'current' });
    const { edition, withdrawn } = await client.keeper.loaded();
    expect(withdrawn).toContain('alphastorm');
    expect(edition.records.some(({ id }) => id === 'alphastorm')).toBe(false);
    expect(edition.lexicon.records).not.toContain('alphastorm');
    expect(edition.lexicon.aliases).toHaveLength(edition.lexicon.records.length);
    expect(client.changes).toHaveLength(1);
  });

  test('vanish even though the new edition cannot be fetched', async () => {
    const { repository, client } = await withdraw();
    repository.publishEdition(sampleEdition(3), { withdrawn: ['deaths'] });
    client.answers.push((path) => (path.startsWith('data/') ? { ok: false, why: 'network' } : undefined));
    expect((await client.check()).outcome).toBe('transient');
    const { edition } = await client.keeper.loaded();
    expect(edition.number).toBe(2);
    expect(edition.records.some(({ id }) => id === 'deaths')).toBe(false);
    expect(JSON.stringify(edition.records)).not.toContain('"deaths"');
    expect(client.changes).toHaveLength(1);
  });

  test('are shown again by an edition of the package that is newer than the word about them', async () => {
    const { repository, client } = await withdraw();
    repository.publishEdition(sampleEdition(3), { withdrawn: ['deaths'] });
    await client.check();
    const updated = createClient(repository, { disk: client.disk, bundled: sampleEdition(4) });
    expect((await updated.keeper.loaded()).edition.records.some(({ id }) => id === 'deaths')).toBe(true);
  });

  test('more than 200 at once are refused', async () => {
    const { repository, client } = await withdraw();
    repository.publishEdition(sampleEdition(3), {
      withdrawn: Array.from({ length: 201 }, (_, at) => `r${at}`),
    });
    expect(await client.check()).toMatchObject({ outcome: 'refused', file: 'targets' });
  });
});
