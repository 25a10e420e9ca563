import { describe, expect, test, vi } from 'vitest';
import { createClient } from '../../update/client.ts';
import {
  bytesOf,
  createRepository,
  day,
  makeKey,
  moment,
  type Repository,
  seal,
  signatureOf,
  start,
} from '../../update/repository.ts';
import { sampleEdition } from '../../update/sample-edition.ts';
import { settled, upToTimestamp } from '../../update/settled.ts';

// Other tests run beside these, on as few as two cores.
vi.setConfig({ testTimeout: 60_000 });

const withEdition2 = () => {
  const repository = createRepository();
  repository.publishEdition(sampleEdition(2));
  return repository;
};

const decode = (file: Uint8Array) => JSON.parse(Buffer.from(file).toString());

describe('the way of an edition', () => {
  test('takes four requests, and two when there is nothing new', async () => {
    const repository = withEdition2();
    const client = createClient(repository);
    expect(await client.check()).toEqual({ outcome: 'updated', number: 2 });
    expect(client.requests.map((path) => path.replace(/[0-9a-f]{64}/, 'HASH'))).toEqual([
      '2.root.json',
      'timestamp.json',
      '2.HASH.targets.json',
      'data/HASH.json',
    ]);
    expect(client.changes).toHaveLength(1);
    expect(await client.check()).toEqual({ outcome: 'current' });
    expect(client.requests).toEqual(upToTimestamp);
    expect(client.changes).toHaveLength(1);
  });

  test('ends at the targets where the package has the newest already', async () => {
    const client = createClient(createRepository());
    expect(await client.check()).toEqual({ outcome: 'current' });
    expect(client.requests).toHaveLength(3);
    expect(await client.versions()).toEqual({ root: 1, timestamp: 1, targets: 1, edition: 1 });
  });
});

describe('a timestamp', () => {
  const bad = (name: string, why: string, make: (repository: Repository) => Uint8Array<ArrayBuffer>) =>
    test(name, async () => {
      const { repository, client, before, disk } = await settled();
      repository.publishEdition(sampleEdition(3));
      repository.files.set('timestamp.json', make(repository));
      const result = await client.check();
      expect(result).toMatchObject(
        why === 'not-our-data'
          ? { outcome: 'transient', why }
          : { outcome: 'refused', file: 'timestamp', why },
      );
      expect(await client.versions()).toEqual(before);
      expect(client.disk.state).toEqual(disk);
      expect(client.requests).toEqual(upToTimestamp);
    });

  const whole = (repo: Repository) => repo.timestampPayload();
  const sign = (repo: Repository, payload: unknown) => seal('timestamp', payload, repo.keys.timestamp);
  const resigned = (repo: Repository, change: (envelope: ReturnType<typeof decode>) => void) => {
    const envelope = decode(sign(repo, whole(repo)));
    change(envelope);
    return bytesOf(JSON.stringify(envelope));
  };

  bad('T1 by an unknown key', 'signature', (repo) => seal('timestamp', whole(repo), [makeKey()]));
  bad('T1b by the key of another role', 'signature', (repo) =>
    seal('timestamp', whole(repo), repo.keys.targets),
  );
  bad('T2 signed as targets', 'other-role', (repo) =>
    seal('timestamp', whole(repo), repo.keys.timestamp, { as: 'targets' }),
  );
  bad('T2b signed as targets and called a timestamp', 'signature', (repo) =>
    resigned(repo, (envelope) => {
      const body = bytesOf(JSON.stringify(whole(repo)));
      envelope.signatures[0].sig = signatureOf('targets', body, repo.keys.timestamp[0] as never);
    }),
  );
  bad('T3 with one bit changed', 'signature', (repo) =>
    resigned(repo, (envelope) => {
      const body = Buffer.from(envelope.payload, 'base64');
      body[20] = (body[20] ?? 0) ^ 1;
      envelope.payload = body.toString('base64');
    }),
  );
  for (const [what, length] of [
    ['63 bytes', 63],
    ['65 bytes', 65],
    ['nothing', 0],
  ] as const)
    bad(`T4 with a signature of ${what}`, 'signature', (repo) =>
      resigned(repo, (envelope) => {
        const sig = Buffer.concat([Buffer.from(envelope.signatures[0].sig, 'base64'), Buffer.alloc(8)]);
        envelope.signatures[0].sig = sig.subarray(0, length).toString('base64');
      }),
    );
  bad('T4 with a signature that is not base64', 'signature', (repo) =>
    resigned(repo, (envelope) => {
      envelope.signatures[0].sig = '*'.repeat(88);
    }),
  );
  bad('T11 of an older version', 'rollback', (repo) => sign(repo, { ...whole(repo), version: 1 }));
  bad('T12 of the same version with other words', 'equivocation', (repo) =>
    sign(repo, { ...whole(repo), version: 2 }),
  );
  bad('that names older targets', 'rollback', (repo) =>
    sign(repo, { ...whole(repo), targets: { ...repo.targets, version: 1 } }),
  );
  for (const version of ['"3"', '3.5', '9007199254740993', 'null', '0', '-1', '1e3'])
    bad(`T31 of version ${version}`, 'malformed', (repo) =>
      sign(repo, JSON.stringify(whole(repo)).replace(/"version":\d+/, `"version":${version}`)),
    );
  for (const expires of ['soon', '2027-01-01T00:00:00', '9999999-01-01T00:00:00Z', '2027-02-30T00:00:00Z', 7])
    bad(`T32 that expires ${expires}`, 'malformed', (repo) => sign(repo, { ...whole(repo), expires }));
  bad('T34 with a name twice', 'malformed', (repo) =>
    sign(repo, JSON.stringify(whole(repo)).replace('{', '{"version":1,')),
  );
  bad('T34 with 10,000 levels', 'malformed', (repo) => sign(repo, '['.repeat(1_400) + ']'.repeat(1_400)));
  bad('T34 with a byte order mark', 'malformed', (repo) =>
    sign(repo, `\ufeff${JSON.stringify(whole(repo))}`),
  );
  bad('T34 with something behind the end', 'malformed', (repo) =>
    sign(repo, `${JSON.stringify(whole(repo))} x`),
  );
  for (const [what, make] of [
    ['10,000 levels', () => '['.repeat(10_000) + ']'.repeat(10_000)],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['something behind the end', (text: string) => `${text}{}`],
    ['a name twice', (text: string) => text.replace('{', '{"payload":"",')],
    ['a forbidden name', (text: string) => text.replace('{', '{"__proto__":1,')],
  ] as const)
    bad(`T34 in an envelope with ${what}`, 'not-our-data', (repo) =>
      bytesOf(make(Buffer.from(sign(repo, whole(repo))).toString())),
    );
  bad('with broken UTF-8', 'not-our-data', (repo) => {
    const bytes = sign(repo, whole(repo));
    bytes[5] = 0xff;
    return bytes;
  });

  test('T7 with an unknown signature before the good one is accepted', async () => {
    const { repository, client } = await settled();
    repository.publishEdition(sampleEdition(3));
    const stranger = makeKey();
    const extra = [{ keyid: stranger.name, sig: signatureOf('timestamp', bytesOf('x'), stranger) }];
    const payload = repository.timestampPayload();
    repository.files.set('timestamp.json', seal('timestamp', payload, repository.keys.timestamp, { extra }));
    expect(await client.check()).toEqual({ outcome: 'updated', number: 3 });
  });

  test('T13 that is known already resumes what was not finished', async () => {
    const { repository, client } = await settled();
    repository.publishEdition(sampleEdition(3));
    client.answers.push((path) => (path.includes('targets') ? { ok: false, why: 'network' } : undefined));
    expect(await client.check()).toMatchObject({ outcome: 'transient', why: 'targets-network' });
    expect(await client.versions()).toMatchObject({ timestamp: 3, targets: 2, edition: 2 });
    client.answers.pop();
    client.restart();
    expect(await client.check()).toEqual({ outcome: 'updated', number: 3 });
  });

  test('T14 that is known already and has expired makes the data stale, and keeps them', async () => {
    const { client, before } = await settled();
    client.now += 15 * day;
    expect(await client.check()).toEqual({ outcome: 'stale', role: 'timestamp' });
    expect(await client.versions()).toEqual(before);
    expect((await client.keeper.loaded()).edition.records.length).toBeGreaterThan(0);
  });

  test('that is new and expired is not stored', async () => {
    const { repository, client, before } = await settled();
    repository.publishTimestamp({ expires: moment(start) });
    expect(await client.check()).toEqual({ outcome: 'stale', role: 'timestamp' });
    expect(await client.versions()).toEqual(before);
  });

  test('that is dated in the future cannot make later ones look expired', async () => {
    const { repository, client } = await settled();
    repository.publishTimestamp({ issued: '2099-01-01T00:00:00Z', expires: '2099-02-01T00:00:00Z' });
    await client.check();
    repository.publishEdition(sampleEdition(3));
    expect(await client.check()).toEqual({ outcome: 'updated', number: 3 });
  });

  test('T33 with fields that we do not know is accepted, and they are covered by the signature', async () => {
    const { repository, client } = await settled();
    repository.publishTimestamp({ later: { more: true } });
    expect(await client.check()).toEqual({ outcome: 'current' });
    expect(JSON.stringify(client.disk.state)).toContain('later');
  });
});
