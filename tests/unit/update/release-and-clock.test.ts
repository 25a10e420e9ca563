import { describe, expect, test, vi } from 'vitest';
import { createClient } from '../../update/client.ts';
import { isDamaged, numberOf, publishedUpTo, reborn, withTwoStored } from '../../update/reborn.ts';
import { day, start } from '../../update/repository.ts';
import { sampleEdition } from '../../update/sample-edition.ts';

// Other tests run beside these, on as few as two cores.
vi.setConfig({ testTimeout: 60_000 });

describe('a new release of the extension', () => {
  test('S9 with a newer edition: it is in use, and the stored ones go', async () => {
    const { repository, client } = await withTwoStored();
    const updated = reborn(repository, client, { bundled: sampleEdition(9) });
    expect(await numberOf(updated)).toBe(9);
    expect(await isDamaged(updated)).toBe(false);
    expect(await updated.check()).toEqual({ outcome: 'current' });
    expect(client.disk.slots.size).toBe(0);
    expect(await updated.versions()).toMatchObject({ timestamp: 3, targets: 3, edition: 9 });
  });

  test('S10 with an older edition: the stored one stays', async () => {
    const { repository, client } = await withTwoStored();
    const updated = reborn(repository, client, { bundled: sampleEdition(2) });
    expect(await numberOf(updated)).toBe(3);
    expect(await updated.check()).toEqual({ outcome: 'current' });
  });

  test('S11 taken back to code that cannot read what is stored: the package, and the stored one is kept', async () => {
    const { repository, client } = await withTwoStored();
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
    const { repository, client } = await withTwoStored();
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

  test('S13c set back: what expired by the time of the newest root stays expired, too', async () => {
    const repository = publishedUpTo(2);
    repository.now = start + 60 * day;
    repository.publishRoot();
    const client = createClient(repository, { now: 0 });
    expect(await client.check()).toEqual({ outcome: 'stale', role: 'timestamp' });
    expect(await client.versions()).toMatchObject({ root: 2, edition: 1 });
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
    const { repository, client } = await withTwoStored();
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
    const { client } = await withTwoStored();
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
      const { repository, client } = await withTwoStored();
      client.disk.alarm = undefined;
      const later = reborn(repository, client, { now: client.now + 9 * day, random: () => random });
      await later.start();
      const wait = (client.disk.alarm ?? 0) - later.now;
      expect(wait).toBeGreaterThanOrEqual(60_000);
      expect(wait).toBeLessThanOrEqual(30 * 60_000);
    }
  });
});
