import { describe, expect, test, vi } from 'vitest';
import { createClient } from '../../update/client.ts';
import { createRepository, day } from '../../update/repository.ts';
import { sampleEdition } from '../../update/sample-edition.ts';

// Other tests run beside these, on as few as two cores.
vi.setConfig({ testTimeout: 60_000 });

const minute = 60_000;

const withNews = () => {
  const repository = createRepository();
  repository.publishEdition(sampleEdition(2));
  return { repository, client: createClient(repository) };
};

describe('without a way to the host', () => {
  test('N1 offline: no request, nothing counted', async () => {
    const { client } = withNews();
    client.hindrance = 'offline';
    expect(await client.check()).toEqual({ outcome: 'skipped', why: 'offline' });
    expect(client.requests).toEqual([]);
    expect(await client.keeper.plan()).toMatchObject({ failures: 0 });
    client.hindrance = undefined;
    client.now += 90 * minute;
    expect(await client.keeper.look()).toMatchObject({ outcome: 'updated' });
  });

  test('N18 in Firefox without access to the host: no request at all', async () => {
    const { client } = withNews();
    await client.start();
    client.hindrance = 'no-access';
    expect(await client.check()).toEqual({ outcome: 'skipped', why: 'no-access' });
    client.now += 8 * day;
    expect(await client.keeper.look()).toEqual({ outcome: 'skipped', why: 'no-access' });
    expect(client.requests).toEqual([]);
  });

  test('switched off: no request, by alarm or by hand', async () => {
    const { client } = withNews();
    await client.start();
    client.hindrance = 'off';
    client.now += 8 * day;
    expect(await client.keeper.look()).toEqual({ outcome: 'skipped', why: 'off' });
    expect(await client.check()).toEqual({ outcome: 'skipped', why: 'off' });
    expect(client.requests).toEqual([]);
  });

  test('N2 names, connections and certificates that fail: waits that double, with jitter, up to a day', async () => {
    for (const random of [0, 0.5, 0.999]) {
      const { repository } = withNews();
      const client = createClient(repository, { random: () => random });
      client.answers.push(() => ({ ok: false, why: 'network' }));
      for (let failure = 0; failure < 12; failure += 1) {
        expect(await client.check()).toMatchObject({ outcome: 'transient', why: 'root-network' });
        const { nextAt, failures } = await client.keeper.plan();
        const most = Math.min(day, 15 * minute * 2 ** failure);
        expect(failures).toBe(failure + 1);
        expect(nextAt - client.now).toBeCloseTo(minute + random * (most - minute), -2);
        expect(client.disk.alarm).toBe(nextAt);
      }
      client.answers.pop();
      expect(await client.check()).toMatchObject({ outcome: 'updated' });
      expect(await client.keeper.plan()).toMatchObject({ failures: 0 });
    }
  });

  test('lost for a day: the second address in turn, under the same signatures', async () => {
    const { client } = withNews();
    client.answers.push((path) =>
      path.startsWith('https://mirror') ? undefined : { ok: false, why: 'network' },
    );
    const asked = new Set<string>();
    for (let hour = 0; hour < 30; hour += 1) {
      await client.check();
      for (const path of client.requests) asked.add(path.startsWith('https://mirror') ? 'mirror' : 'host');
      if (hour === 22) expect([...asked]).toEqual(['host']);
    }
    expect([...asked]).toEqual(['host', 'mirror']);
  });

  test.each([
    [60_000, 60_000],
    [3 * day, 3 * day],
    [10 ** 15, 7 * day],
  ])('N13 a host that asks for %d ms of patience gets it, up to a week', async (retryAfter, least) => {
    const { client } = withNews();
    client.answers.push(() => ({ ok: false, why: 'status', retryAfter }));
    await client.check();
    const wait = (await client.keeper.plan()).nextAt - client.now;
    expect(wait).toBeGreaterThanOrEqual(least);
    expect(wait).toBeLessThanOrEqual(Math.max(least, 15 * minute));
  });

  test('N14 half-published files: the old edition now, the new one later', async () => {
    const { repository, client } = withNews();
    const targets = `2.${repository.targets?.sha256}.targets.json`;
    const held = repository.files.get(targets);
    repository.files.delete(targets);
    expect(await client.check()).toMatchObject({ outcome: 'transient', why: 'targets-missing' });
    expect(await client.versions()).toMatchObject({ timestamp: 2, edition: 1 });
    repository.files.set(targets, held as never);
    const data = [...repository.files.keys()].filter((path) => path.startsWith('data/')).at(-1) ?? '';
    const heldData = repository.files.get(data);
    repository.files.delete(data);
    expect(await client.check()).toMatchObject({ outcome: 'transient', why: 'data-missing' });
    repository.files.set(data, heldData as never);
    expect(await client.check()).toEqual({ outcome: 'updated', number: 2 });
  });

  test('N15 two checks at once: one runs, the other says so', async () => {
    const { repository } = withNews();
    const locks = new Set<string>();
    const client = createClient(repository, { locks });
    client.now += day;
    const results = await Promise.all([client.keeper.checkNow(), client.keeper.look()]);
    expect(results).toEqual([
      { outcome: 'updated', number: 2 },
      { outcome: 'skipped', why: 'busy' },
    ]);
    expect(client.requests).toHaveLength(4);
  });

  test('by hand at most once a minute', async () => {
    const { client } = withNews();
    await client.check();
    client.requests.length = 0;
    expect(await client.keeper.checkNow()).toEqual({ outcome: 'skipped', why: 'too-soon' });
    client.now += minute;
    expect((await client.keeper.checkNow()).outcome).toBe('current');
  });
});
