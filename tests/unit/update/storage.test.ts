import { describe, expect, test, vi } from 'vitest';
import { type Client, createClient, emptyDisk } from '../../update/client.ts';
import { isDamaged, numberOf, reborn, withTwoStored } from '../../update/reborn.ts';
import { createRepository, day } from '../../update/repository.ts';
import { packedText, sampleEdition } from '../../update/sample-edition.ts';

// Other tests run beside these, on as few as two cores.
vi.setConfig({ testTimeout: 60_000 });

describe('the store', () => {
  test('S3 is full: the old edition, and no second try for a day', async () => {
    const { repository, client } = await withTwoStored();
    repository.publishEdition(sampleEdition(4));
    client.failing.add('writeSlot');
    expect(await client.check()).toEqual({ outcome: 'storage', why: 'QuotaExceededError' });
    expect(await client.versions()).toMatchObject({ targets: 4, edition: 3 });
    client.requests.length = 0;
    client.now += day - 1;
    expect(await client.keeper.look()).toEqual({ outcome: 'skipped', why: 'not-due' });
    expect(client.requests).toEqual([]);
    client.failing.clear();
    expect(await client.check()).toEqual({ outcome: 'updated', number: 4 });
  });

  test('writes something else than it was given: not taken', async () => {
    const { repository, client } = await withTwoStored();
    repository.publishEdition(sampleEdition(4));
    const lying = reborn(repository, client, {
      hook: (step, when) => {
        const slot = client.disk.slots.get('a');
        if (step === 'writeSlot' && when === 'after' && slot) slot[9] = (slot[9] ?? 0) ^ 1;
      },
    });
    expect((await lying.check()).outcome).toBe('storage');
    expect(await numberOf(reborn(repository, client))).toBe(3);
  });

  const spoil = (client: Client, name: 'a' | 'b') => {
    const bytes = client.disk.slots.get(name);
    if (bytes) bytes[50] = (bytes[50] ?? 0) ^ 1;
  };

  test('S4 has changed bytes: the edition before, then the one in the package, then a fresh one', async () => {
    const { repository, client } = await withTwoStored();
    const pointer = (client.disk.state as { active: 'a' | 'b' }).active;
    spoil(client, pointer);
    const once = reborn(repository, client);
    expect(await numberOf(once)).toBe(2);
    expect(await isDamaged(once)).toBe(true);
    spoil(client, pointer === 'a' ? 'b' : 'a');
    const twice = reborn(repository, client);
    expect(await numberOf(twice)).toBe(1);
    expect(await twice.check()).toEqual({ outcome: 'updated', number: 3 });
    expect(await numberOf(reborn(repository, client))).toBe(3);
    expect(await isDamaged(reborn(repository, client))).toBe(false);
  });

  test('S5 lacks the slot that the pointer names', async () => {
    const { repository, client } = await withTwoStored();
    client.disk.slots.delete((client.disk.state as { active: 'a' | 'b' }).active);
    const after = reborn(repository, client);
    expect(await numberOf(after)).toBe(2);
    expect(await after.check()).toEqual({ outcome: 'updated', number: 3 });
  });

  test.each([null, 'nonsense', 7, [], { form: 9 }, { active: 'c', slots: 3 }])(
    'S6 holds %j for a state: the package, then a normal update',
    async (state) => {
      const { repository, client } = await withTwoStored();
      client.disk.state = state;
      const after = reborn(repository, client);
      expect(await numberOf(after)).toBe(1);
      expect(await after.check()).toEqual({ outcome: 'updated', number: 3 });
    },
  );

  test('S6 holds a state of the future: its versions still count', async () => {
    const { repository, client } = await withTwoStored();
    const old = repository.files.get('timestamp.json');
    repository.publishEdition(sampleEdition(4));
    await client.check();
    client.disk.state = { ...(client.disk.state as object), form: 2, slots: 'other', active: { deep: true } };
    repository.files.set('timestamp.json', old as never);
    const after = reborn(repository, client);
    expect(await numberOf(after)).toBe(1);
    expect(await after.check()).toMatchObject({ outcome: 'refused', file: 'timestamp', why: 'rollback' });
    expect(await after.versions()).toMatchObject({ timestamp: 4, targets: 4 });
  });

  test('S7 was emptied by the reader: the package, then a normal update', async () => {
    const { repository, client } = await withTwoStored();
    const after = createClient(repository, { disk: emptyDisk(), now: client.now });
    expect(await numberOf(after)).toBe(1);
    expect(await isDamaged(after)).toBe(false);
    expect(await after.check()).toEqual({ outcome: 'updated', number: 3 });
  });

  test('S8 fails at every call: the facts of the package, no request, no exception', async () => {
    const { repository, client } = await withTwoStored();
    const after = reborn(repository, client);
    after.failing.add('all');
    expect(await numberOf(after)).toBe(1);
    await expect(after.start()).resolves.toBeUndefined();
    expect((await after.check()).outcome).toBe('storage');
    expect(after.requests).toEqual([]);
    await expect(after.keeper.look()).resolves.toBeDefined();
  });

  test('fails ten times in a row: the slots are emptied, the versions kept', async () => {
    const { repository, client } = await withTwoStored();
    repository.publishEdition(sampleEdition(4));
    client.failing.add('writeSlot');
    for (let time = 0; time < 10; time += 1) expect((await client.check()).outcome).toBe('storage');
    expect(client.disk.slots.size).toBe(0);
    client.failing.clear();
    expect(await client.versions()).toMatchObject({ timestamp: 4, targets: 4, edition: 1 });
    expect(await client.check()).toEqual({ outcome: 'updated', number: 4 });
  });

  test('S17 gives back an edition with a name like __proto__: nothing is polluted', async () => {
    const text = packedText(sampleEdition(2)).replace('"texts":', '"__proto__":{"polluted":true},"texts":');
    const repository = createRepository();
    repository.publishTargets({ editions: [repository.offer(text)] });
    repository.publishTimestamp();
    const client = createClient(repository);
    expect(await client.check()).toMatchObject({ outcome: 'refused', file: 'data' });
    client.disk.state = JSON.parse('{"__proto__":{"slots":{"a":1}},"constructor":{"prototype":1}}');
    expect(await numberOf(reborn(repository, client))).toBe(1);
    expect('polluted' in {}).toBe(false);
  });
});
