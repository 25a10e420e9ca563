import { describe, expect, test, vi } from 'vitest';
import { type Client, type ClientOptions, createClient, emptyDisk } from '../../update/client.ts';
import { createRepository, day, makeKey, type Repository, start } from '../../update/repository.ts';
import { packedText, sampleEdition } from '../../update/sample-edition.ts';

// Other tests run beside these, on as few as two cores.
vi.setConfig({ testTimeout: 60_000 });

const publishedUpTo = (number: number): Repository => {
  const repository = createRepository();
  for (let next = 2; next <= number; next += 1) repository.publishEdition(sampleEdition(next));
  return repository;
};

/** A client with editions 2 and 3 in its slots. */
const settled = async (options: ClientOptions = {}) => {
  const repository = publishedUpTo(2);
  const client = createClient(repository, options);
  await client.check();
  repository.publishEdition(sampleEdition(3));
  expect(await client.check()).toEqual({ outcome: 'updated', number: 3 });
  return { repository, client };
};

/** The same disk, a new background. */
const reborn = (repository: Repository, client: Client, options: ClientOptions = {}) =>
  createClient(repository, { disk: client.disk, now: client.now, ...options });

const numberOf = async (client: Client) => (await client.keeper.loaded()).edition.number;
const isDamaged = async (client: Client) => (await client.keeper.loaded()).isDamaged;

describe('S1 the background dies', () => {
  /** Ends the background at its `last`th step, for good. */
  const dieAt = (last: number, side: 'before' | 'after') => {
    let steps = 0;
    let die: () => void = () => undefined;
    const death = new Promise<'dead'>((resolve) => {
      die = () => resolve('dead');
    });
    const hook = (_: string, when: 'before' | 'after') => {
      if (when !== side) return;
      steps += 1;
      if (steps < last) return;
      die();
      return new Promise<void>(() => undefined);
    };
    return { hook, death, steps: () => steps };
  };

  const prepare = async (isRotated: boolean) => {
    const repository = publishedUpTo(2);
    const client = createClient(repository);
    await client.check();
    if (isRotated) {
      const former = [...repository.keys.timestamp];
      repository.keys.timestamp.splice(0, 1, makeKey());
      expect(former).toHaveLength(1);
      repository.publishRoot({ floors: { timestamp: 2 } });
    }
    repository.publishEdition(sampleEdition(3), { withdrawn: ['zetastorm'] });
    return { repository, client };
  };

  test.each([
    ['before', false],
    ['after', false],
    ['before', true],
    ['after', true],
  ] as const)('%s each thing that it waits for (with a new root: %s)', async (side, isRotated) => {
    const seen = new Set<number>();
    let last = 0;
    for (let isWhole = false; !isWhole; ) {
      last += 1;
      const { repository, client } = await prepare(isRotated);
      const { hook, death } = dieAt(last, side);
      const dying = reborn(repository, client, { hook });
      dying.now += 3_600_000;
      isWhole = (await Promise.race([dying.keeper.checkNow(), death])) !== 'dead';
      const after = reborn(repository, client, { now: dying.now });
      expect([2, 3]).toContain(await numberOf(after));
      expect(await isDamaged(after)).toBe(false);
      seen.add(await numberOf(after));
      expect((await after.check()).outcome).toMatch(/updated|current/);
      expect(await after.versions()).toEqual({
        root: isRotated ? 2 : 1,
        timestamp: 3,
        targets: 3,
        edition: 3,
      });
    }
    expect(last).toBeGreaterThan(isRotated ? 24 : 20);
    expect([...seen].sort()).toEqual([2, 3]);
  });

  test('S2 between slot and pointer: the old edition, and the same slot again', async () => {
    const { repository, client } = await prepare(false);
    const dying = reborn(repository, client, {
      hook: (step, when) =>
        step === 'readSlot' && when === 'before' && dying.requests.some((path) => path.startsWith('data/'))
          ? Promise.reject(new Error('killed'))
          : undefined,
    });
    dying.now += 3_600_000;
    await dying.keeper.checkNow().catch(() => undefined);
    expect(client.disk.slots.size).toBe(2);
    const after = reborn(repository, client, { now: dying.now });
    expect(await numberOf(after)).toBe(2);
    expect((await after.check()).outcome).toBe('updated');
    expect(client.disk.slots.size).toBe(2);
  });
});

describe('the store', () => {
  test('S3 is full: the old edition, and no second try for a day', async () => {
    const { repository, client } = await settled();
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
    const { repository, client } = await settled();
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
    const { repository, client } = await settled();
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
    const { repository, client } = await settled();
    client.disk.slots.delete((client.disk.state as { active: 'a' | 'b' }).active);
    const after = reborn(repository, client);
    expect(await numberOf(after)).toBe(2);
    expect(await after.check()).toEqual({ outcome: 'updated', number: 3 });
  });

  test.each([null, 'nonsense', 7, [], { form: 9 }, { active: 'c', slots: 3 }])(
    'S6 holds %j for a state: the package, then a normal update',
    async (state) => {
      const { repository, client } = await settled();
      client.disk.state = state;
      const after = reborn(repository, client);
      expect(await numberOf(after)).toBe(1);
      expect(await after.check()).toEqual({ outcome: 'updated', number: 3 });
    },
  );

  test('S6 holds a state of the future: its versions still count', async () => {
    const { repository, client } = await settled();
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
    const { repository, client } = await settled();
    const after = createClient(repository, { disk: emptyDisk(), now: client.now });
    expect(await numberOf(after)).toBe(1);
    expect(await isDamaged(after)).toBe(false);
    expect(await after.check()).toEqual({ outcome: 'updated', number: 3 });
  });

  test('S8 fails at every call: the facts of the package, no request, no exception', async () => {
    const { repository, client } = await settled();
    const after = reborn(repository, client);
    after.failing.add('all');
    expect(await numberOf(after)).toBe(1);
    await expect(after.start()).resolves.toBeUndefined();
    expect((await after.check()).outcome).toBe('storage');
    expect(after.requests).toEqual([]);
    await expect(after.keeper.look()).resolves.toBeDefined();
  });

  test('fails ten times in a row: the slots are emptied, the versions kept', async () => {
    const { repository, client } = await settled();
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

describe('a new release of the extension', () => {
  test('S9 with a newer edition: it is in use, and the stored ones go', async () => {
    const { repository, client } = await settled();
    const updated = reborn(repository, client, { bundled: sampleEdition(9) });
    expect(await numberOf(updated)).toBe(9);
    expect(await isDamaged(updated)).toBe(false);
    expect(await updated.check()).toEqual({ outcome: 'current' });
    expect(client.disk.slots.size).toBe(0);
    expect(await updated.versions()).toMatchObject({ timestamp: 3, targets: 3, edition: 9 });
  });

  test('S10 with an older edition: the stored one stays', async () => {
    const { repository, client } = await settled();
    const updated = reborn(repository, client, { bundled: sampleEdition(2) });
    expect(await numberOf(updated)).toBe(3);
    expect(await updated.check()).toEqual({ outcome: 'current' });
  });

  test('S11 taken back to code that cannot read what is stored: the package, and the stored one is kept', async () => {
    const { repository, client } = await settled();
    const state = client.disk.state as {
      active: 'a' | 'b';
      slots: Record<string, { schema: number; number: number }>;
    };
    const slot = state.slots[state.active];
    if (slot) {
      slot.schema = 2;
      slot.number = 30;
    }
    const older = reborn(repository, client, { bundled: sampleEdition(3) });
    expect(await numberOf(older)).toBe(3);
    expect(await isDamaged(older)).toBe(false);
    repository.publishEdition(sampleEdition(5));
    expect(await older.check()).toEqual({ outcome: 'updated', number: 5 });
    expect((client.disk.state as typeof state).slots[state.active]?.number).toBe(30);
  });

  test('S7b an installation without any state uses the root of the package', async () => {
    const repository = publishedUpTo(2);
    const client = createClient(repository);
    expect(await client.check()).toEqual({ outcome: 'updated', number: 2 });
    expect(client.requests[0]).toBe('2.root.json');
  });
});

describe('the clock', () => {
  test('S12 ten years ahead: facts as before, and all is well once it is right again', async () => {
    const { repository, client } = await settled();
    const right = client.now;
    client.now += 3_650 * day;
    expect((await client.check()).outcome).toBe('paused');
    expect(await client.versions()).toMatchObject({ edition: 3 });
    client.now = right + 2 * 3_600_000;
    repository.publishEdition(sampleEdition(4));
    expect(await client.keeper.look()).toEqual({ outcome: 'updated', number: 4 });
  });

  test('S13 in 1970: the time of the build counts, and updates go on', async () => {
    const repository = publishedUpTo(2);
    const client = createClient(repository, { now: 0 });
    expect(await client.check()).toEqual({ outcome: 'updated', number: 2 });
  });

  test('S13b set back: what expired by the time of the build stays expired', async () => {
    const repository = publishedUpTo(2);
    const client = createClient(repository, { now: 0, built: start + 30 * day });
    expect(await client.check()).toEqual({ outcome: 'stale', role: 'timestamp' });
  });

  test('S14 jumps during a check: the time of its beginning counts', async () => {
    const repository = publishedUpTo(2);
    const client = createClient(repository, {
      hook: (step) => {
        if (step === 'fetch') client.now += 40 * day;
      },
    });
    expect(await client.check()).toEqual({ outcome: 'updated', number: 2 });
  });

  test('S15 thirty days asleep: one check, not thirty', async () => {
    const { repository, client } = await settled();
    client.now += 30 * day;
    repository.now = client.now;
    repository.publishTimestamp();
    client.requests.length = 0;
    expect(await client.keeper.look()).toEqual({ outcome: 'current' });
    for (let ring = 0; ring < 29; ring += 1)
      expect(await client.keeper.look()).toEqual({ outcome: 'skipped', why: 'not-due' });
    expect(client.requests).toHaveLength(2);
  });

  test('S16 an alarm that was lost is set again at start, and only then', async () => {
    const { client } = await settled();
    const { alarm } = client.disk;
    client.disk.alarm = undefined;
    client.restart();
    await client.start();
    expect(client.disk.alarm).toBe(alarm);
    client.disk.alarm = 1;
    await client.start();
    expect(client.disk.alarm).toBe(1);
  });

  test('S16b an overdue check waits between 1 and 30 minutes after start', async () => {
    for (const random of [0, 0.5, 0.999]) {
      const { repository, client } = await settled();
      client.disk.alarm = undefined;
      const later = reborn(repository, client, { now: client.now + 9 * day, random: () => random });
      await later.start();
      const wait = (client.disk.alarm ?? 0) - later.now;
      expect(wait).toBeGreaterThanOrEqual(60_000);
      expect(wait).toBeLessThanOrEqual(30 * 60_000);
    }
  });
});
