import { describe, expect, test, vi } from 'vitest';
import { createClient, rootTextOf } from '../../update/client.ts';
import { type Repository, seal } from '../../update/repository.ts';
import { sampleEdition } from '../../update/sample-edition.ts';
import { rotate, settled } from '../../update/settled.ts';

// Other tests run beside these, on as few as two cores.
vi.setConfig({ testTimeout: 60_000 });

describe('what a thief left behind', () => {
  /** A client of a release that brings the newest root of all. */
  const released = (repository: Repository, { disk, now }: ReturnType<typeof createClient>) => {
    const newest = repository.files.get(`${repository.version.root}.root.json`);
    return createClient(repository, { disk, now, bundledRoot: rootTextOf(newest as never) });
  };

  test('T29 floors undo versions that a thief pushed up', async () => {
    const { repository, client } = await settled();
    repository.version.timestamp = 2 ** 31 - 1;
    repository.publishTimestamp();
    expect(await client.check()).toEqual({ outcome: 'current' });
    expect(await client.versions()).toMatchObject({ timestamp: 2 ** 31 });
    rotate(repository, 'timestamp');
    repository.version.timestamp = 40;
    repository.publishEdition(sampleEdition(3));
    expect(await client.check()).toMatchObject({ outcome: 'refused', file: 'timestamp' });
    repository.publishRoot({ floors: [{ root: 2, timestamp: 40 }] });
    expect(await client.check()).toEqual({ outcome: 'updated', number: 3 });
    expect(await client.versions()).toEqual({ root: 2, timestamp: 41, targets: 3, edition: 3 });
  });

  test('T29b floors undo an edition that a thief of the targets key pushed up', async () => {
    const { repository, client } = await settled();
    repository.version.targets = 1_000_000;
    repository.publishEdition(sampleEdition(999));
    expect(await client.check()).toEqual({ outcome: 'updated', number: 999 });
    rotate(repository, 'targets');
    repository.version.targets = 2;
    repository.publishRoot({ floors: [{ root: 2, targets: 2, timestamp: 3 }] });
    repository.publishEdition(sampleEdition(3));
    expect(await client.check()).toEqual({ outcome: 'updated', number: 3 });
    expect(await client.versions()).toEqual({ root: 2, timestamp: 4, targets: 3, edition: 3 });
  });

  test('T29c floors count for whoever comes to them with a release, past the root that set them', async () => {
    const { repository, client } = await settled();
    repository.version.timestamp = 2 ** 31 - 1;
    repository.publishTimestamp();
    expect(await client.check()).toEqual({ outcome: 'current' });
    rotate(repository, 'timestamp');
    repository.version.timestamp = 40;
    const floors = [{ root: 2, timestamp: 40 }];
    repository.publishRoot({ floors });
    repository.publishRoot({ floors });
    repository.publishEdition(sampleEdition(3));
    expect(await released(repository, client).check()).toEqual({ outcome: 'updated', number: 3 });
  });

  test('T29d floors that a later root repeats do not count twice', async () => {
    const { repository, client } = await settled();
    const floors = [{ root: 2, targets: 2, timestamp: 2 }];
    repository.publishRoot({ floors });
    repository.publishEdition(sampleEdition(3));
    expect(await client.check()).toEqual({ outcome: 'updated', number: 3 });
    const old = repository.files.get('timestamp.json');
    repository.publishTimestamp();
    expect(await client.check()).toEqual({ outcome: 'current' });
    repository.publishRoot({ floors });
    repository.files.set('timestamp.json', old as never);
    expect(await client.check()).toMatchObject({ outcome: 'refused', file: 'timestamp', why: 'rollback' });
    expect(await client.versions()).toEqual({ root: 3, timestamp: 4, targets: 3, edition: 3 });
  });

  test('T29e an edition with the highest number of all, under targets that we have had, goes too', async () => {
    const { repository, client } = await settled();
    repository.publishEdition(sampleEdition(Number.MAX_SAFE_INTEGER));
    expect(await client.check()).toMatchObject({ outcome: 'updated' });
    rotate(repository, 'targets');
    // Ours had come to 5 meanwhile; this reader saw none of them.
    repository.version.targets = 5;
    repository.version.timestamp = 5;
    repository.publishRoot({ floors: [{ root: 2, targets: 5, timestamp: 5, edition: 2 }] });
    repository.publishEdition(sampleEdition(3));
    expect(await client.check()).toEqual({ outcome: 'updated', number: 3 });
  });

  test('a date far ahead on targets does not make all later files expire', async () => {
    const { repository, client } = await settled();
    const far = { issued: '2098-01-01T00:00:00Z', expires: '2098-06-01T00:00:00Z' };
    repository.publishEdition(sampleEdition(3), far);
    expect(await client.check()).toEqual({ outcome: 'updated', number: 3 });
    repository.publishEdition(sampleEdition(4));
    expect(await client.check()).toEqual({ outcome: 'updated', number: 4 });
  });

  test('lost root keys: a root that only a release brings, and that drops what was stored', async () => {
    const { repository, client } = await settled();
    rotate(repository, 'root');
    rotate(repository, 'targets');
    rotate(repository, 'timestamp');
    repository.version.targets = 0;
    repository.version.timestamp = 0;
    repository.publishRoot({ floors: [{ root: 2, targets: 0, timestamp: 0, edition: 0 }] });
    repository.publishEdition(sampleEdition(2));
    expect(await client.check()).toMatchObject({ outcome: 'refused', file: 'root', why: 'signature' });
    const updated = released(repository, client);
    expect((await updated.keeper.loaded()).edition.number).toBe(1);
    expect(await updated.check()).toEqual({ outcome: 'updated', number: 2 });
    expect(await updated.versions()).toEqual({ root: 2, timestamp: 1, targets: 1, edition: 2 });
  });

  test('T30 floors in a root that is not newer change nothing', async () => {
    const { repository, client, before } = await settled();
    const withFloors = rootTextOf(
      seal(
        'root',
        { ...repository.rootPayload(), floors: [{ root: 1, targets: 0, timestamp: 0 }] },
        repository.keys.root,
      ),
    );
    const again = createClient(repository, { disk: client.disk, bundledRoot: withFloors, now: client.now });
    repository.publishRoot();
    await client.check();
    again.now = client.now;
    expect(await again.check()).toEqual({ outcome: 'current' });
    expect(await again.versions()).toEqual({ ...before, root: 2 });
  });

  test('a newer root in the package counts at once', async () => {
    const { repository, client } = await settled();
    rotate(repository, 'timestamp');
    repository.publishRoot();
    repository.publishEdition(sampleEdition(3));
    const updated = released(repository, client);
    expect(await updated.check()).toEqual({ outcome: 'updated', number: 3 });
    expect(updated.requests[0]).toBe('3.root.json');
  });
});
