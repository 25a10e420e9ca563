import { describe, expect, test, vi } from 'vitest';
import { type Client, type ClientOptions, createClient } from '../../update/client.ts';
import { isDamaged, numberOf, publishedUpTo, reborn, withTwoStored } from '../../update/reborn.ts';
import { day, type Repository } from '../../update/repository.ts';
import { sampleEdition } from '../../update/sample-edition.ts';
import { rotate } from '../../update/settled.ts';

// Other tests run beside these, on as few as two cores.
vi.setConfig({ testTimeout: 60_000 });

/** Ends the background at its `last`th step, for good. */
const dieAt = (last: number, side: 'before' | 'after') => {
  const seen: string[] = [];
  let die: () => void = () => undefined;
  const death = new Promise<'dead'>((resolve) => {
    die = () => resolve('dead');
  });
  const hook = (step: string, when: 'before' | 'after') => {
    if (when !== side) return;
    seen.push(step);
    if (seen.length < last) return;
    die();
    return new Promise<void>(() => undefined);
  };
  return { hook, death, seen };
};

/** Lets a background die at each of its steps in turn, and looks at the one that comes after it; gives the steps. */
const dieEverywhere = async (
  side: 'before' | 'after',
  make: () => Promise<{ repository: Repository; client: Client }>,
  judge: (after: Client, dying: Client) => Promise<void>,
  options: ClientOptions = {},
): Promise<readonly string[]> => {
  for (let last = 1; ; last += 1) {
    const { repository, client } = await make();
    const { hook, death, seen } = dieAt(last, side);
    const dying = reborn(repository, client, { ...options, hook });
    dying.now += 2 * day;
    const life = dying.start().then(() => dying.keeper.look());
    const end = await Promise.race([life, death]);
    await judge(reborn(repository, client, { ...options, now: dying.now }), dying);
    if (end !== 'dead') return seen;
  }
};

type Rotated = 'nothing' | 'timestamp' | 'targets';

const floorsOf = { timestamp: { timestamp: 2 }, targets: { timestamp: 2, targets: 2, edition: 2 } };

/** Edition 2 in use; on the host edition 3, a withdrawn record, and perhaps a root with new keys. */
const prepare = async (rotated: Rotated) => {
  const repository = publishedUpTo(2);
  const client = createClient(repository);
  await client.check();
  if (rotated !== 'nothing') {
    rotate(repository, rotated);
    repository.publishRoot({ floors: [{ root: 2, ...floorsOf[rotated] }] });
  }
  repository.publishEdition(sampleEdition(3), { withdrawn: ['zetastorm'] });
  client.disk.alarm = undefined;
  return { repository, client };
};

/** Everything that the background waits for on its way from start to a new edition. */
const waits = [
  'fetch',
  'hindrance',
  'onChange',
  'readPlan',
  'readSlot',
  'readState',
  'setAlarm',
  'sha256',
  'verify',
  'writePlan',
  'writeSlot',
  'writeState',
];

describe('S1 the background dies', () => {
  test.each<['before' | 'after', Rotated]>([
    ['before', 'nothing'],
    ['after', 'nothing'],
    ['before', 'timestamp'],
    ['after', 'timestamp'],
    ['before', 'targets'],
    ['after', 'targets'],
  ])('%s each thing that it waits for (new keys: %s)', async (side, rotated) => {
    const found = new Set<number>();
    const steps = await dieEverywhere(
      side,
      () => prepare(rotated),
      async (after, dying) => {
        found.add(await numberOf(after));
        expect(await isDamaged(after)).toBe(false);
        await after.start();
        expect(after.disk.alarm).toBeDefined();
        expect((await after.check()).outcome).toMatch(/updated|current/);
        expect(await after.versions()).toEqual({
          root: rotated === 'nothing' ? 1 : 2,
          timestamp: 3,
          targets: 3,
          edition: 3,
        });
        const told = [...dying.changes, ...after.changes].flatMap(({ withdrawn }) => withdrawn);
        expect(told).toContain('zetastorm');
      },
    );
    expect([...new Set(steps)].sort()).toEqual(waits);
    console.log(`dead ${side} each of ${steps.length} steps (new keys: ${rotated}): all is well after`);
    expect([...found].sort()).toEqual([2, 3]);
  });

  test.each(['before', 'after'] as const)(
    '%s each thing that it waits for while a release overtakes what is stored',
    async (side) => {
      const bundled = sampleEdition(9);
      const steps = await dieEverywhere(
        side,
        () => withTwoStored(),
        async (after) => {
          expect(await numberOf(after)).toBe(9);
          expect(await isDamaged(after)).toBe(false);
          expect(await after.check()).toEqual({ outcome: 'current' });
          expect(await after.versions()).toEqual({ root: 1, timestamp: 3, targets: 3, edition: 9 });
        },
        { bundled },
      );
      expect(steps).toEqual(expect.arrayContaining(['deleteSlot', 'readBundled']));
    },
  );

  test('in a check: the next one does not begin at once', async () => {
    const { repository, client } = await prepare('nothing');
    const dying = reborn(repository, client, {
      hook: (step) => (step === 'fetch' ? Promise.reject(new Error('killed')) : undefined),
    });
    dying.now += 2 * day;
    await dying.keeper.look().catch(() => undefined);
    const after = reborn(repository, client, { now: dying.now });
    expect(await after.keeper.plan()).toMatchObject({ failures: 1, last: { why: 'interrupted' } });
    expect(await after.keeper.look()).toEqual({ outcome: 'skipped', why: 'not-due' });
    expect(after.requests).toEqual([]);
  });

  test('S2 between slot and pointer: the old edition, and the same slot again', async () => {
    const { repository, client } = await prepare('nothing');
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
