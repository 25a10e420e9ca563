import { describe, expect, test, vi } from 'vitest';
import { createClient, rootTextOf } from '../../update/client.ts';
import {
  bytesOf,
  createRepository,
  day,
  hashOf,
  makeKey,
  moment,
  type Repository,
  seal,
  signatureOf,
  start,
} from '../../update/repository.ts';
import { packedText, sampleEdition } from '../../update/sample-edition.ts';

// Other tests run beside these, on as few as two cores.
vi.setConfig({ testTimeout: 60_000 });

const repositoryWith = (prepare: (repository: Repository) => void) => {
  const repository = createRepository();
  prepare(repository);
  return repository;
};

/** A client that has edition 2, before a host that offers edition 3 or what the test puts there. */
const settled = async () => {
  const repository = createRepository();
  repository.publishEdition(sampleEdition(2));
  const client = createClient(repository);
  expect(await client.check()).toEqual({ outcome: 'updated', number: 2 });
  const before = await client.versions();
  expect(before).toEqual({ root: 1, timestamp: 2, targets: 2, edition: 2 });
  return { repository, client, before, disk: structuredClone(client.disk.state) };
};

const asked = { timestamp: ['2.root.json', 'timestamp.json'] };

const decode = (file: Uint8Array) => JSON.parse(Buffer.from(file).toString());

describe('the way of an edition', () => {
  test('takes four requests, and two when there is nothing new', async () => {
    const repository = repositoryWith((repo) => repo.publishEdition(sampleEdition(2)));
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
    expect(client.requests).toEqual(asked.timestamp);
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
      expect(client.requests).toEqual(asked.timestamp);
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
    expect(client.requests).toEqual(asked.timestamp);
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

describe('roots', () => {
  const rotate = (repo: Repository, role: 'root' | 'targets' | 'timestamp') => {
    const former = [...repo.keys[role]];
    repo.keys[role].splice(0, former.length, ...former.map(makeKey));
    return former;
  };

  for (const [what, make] of [
    ['T5 signed twice by one key', (repo: Repository) => [repo.keys.root[0], repo.keys.root[0]]],
    ['signed by one key where two are needed', (repo: Repository) => [repo.keys.root[1]]],
    ['signed by targets keys', (repo: Repository) => repo.keys.targets],
  ] as const)
    test(`${what}: refused`, async () => {
      const { repository, client, before } = await settled();
      repository.publishRoot({}, make(repository) as never);
      expect(await client.check()).toMatchObject({ outcome: 'refused', file: 'root', why: 'signature' });
      expect(await client.versions()).toEqual(before);
      expect(client.requests).toEqual(['2.root.json']);
    });

  const keyOf = (bytes: readonly number[]) => `ed25519:${Buffer.from(bytes).toString('base64')}`;
  const identity = [1, ...new Array<number>(31).fill(0)];
  for (const [what, keys, threshold] of [
    ['T6 a key twice', (name: string) => [name, name], 1],
    [
      'T6 a key in two spellings',
      (name: string) => [name, `${name.slice(0, -2)}${name.at(-2) === 'B' ? 'C' : 'B'}=`],
      2,
    ],
    ['T8 threshold 0', (name: string) => [name], 0],
    ['T8 threshold -1', (name: string) => [name], -1],
    ['T8 threshold 1.5', (name: string) => [name], 1.5],
    ['T8 threshold 2 of one key', (name: string) => [name], 2],
    ['T8 threshold 2 of one key and one that we do not know', (name: string) => [name, 'mldsa:abc'], 2],
    ['T9 a key of 31 bytes', (name: string) => [name, keyOf(identity.slice(0, 31))], 1],
    ['T10 a key of small order', (name: string) => [name, keyOf(identity)], 1],
    [
      'T10 a key of small order with its sign',
      (name: string) => [name, keyOf([...identity.slice(0, 31), 0x80])],
      1,
    ],
    ['no key', () => [], 1],
  ] as const)
    test(`${what}: refused`, async () => {
      const { repository, client, before } = await settled();
      const { roles } = repository.rootPayload() as { roles: object };
      const name = repository.keys.timestamp[0]?.name ?? '';
      repository.publishRoot({ roles: { ...roles, timestamp: { keys: keys(name), threshold } } });
      expect(await client.check()).toMatchObject({ outcome: 'refused', file: 'root', why: 'malformed' });
      expect(await client.versions()).toEqual(before);
    });

  test('a key of an algorithm that we do not know may stand beside ours', async () => {
    const { repository, client } = await settled();
    const { roles } = repository.rootPayload() as { roles: object };
    const name = repository.keys.timestamp[0]?.name ?? '';
    repository.publishRoot({ roles: { ...roles, timestamp: { keys: ['mldsa:abc', name], threshold: 1 } } });
    expect(await client.check()).toEqual({ outcome: 'current' });
    expect(await client.versions()).toMatchObject({ root: 2 });
  });

  test.each([
    ['old', 0],
    ['new', 1],
  ])('T21 signed only by the %s keys: refused', async (_, which) => {
    const { repository, client, before } = await settled();
    const former = rotate(repository, 'root');
    repository.publishRoot({}, which === 0 ? former : repository.keys.root);
    expect(await client.check()).toMatchObject({ outcome: 'refused', file: 'root', why: 'signature' });
    expect(await client.versions()).toEqual(before);
  });

  test('T22 three in a row with new keys each: every one is stored', async () => {
    const { repository, client } = await settled();
    for (let at = 0; at < 3; at += 1) {
      const former = rotate(repository, 'root');
      repository.publishRoot({}, [...former, ...repository.keys.root]);
    }
    const seen: unknown[] = [];
    const watched = createClient(repository, {
      disk: client.disk,
      now: client.now,
      hook: (step, when) => {
        if (step === 'writeState' && when === 'after')
          seen.push(JSON.parse((client.disk.state as { root: string }).root).version);
      },
    });
    expect(await watched.check()).toEqual({ outcome: 'current' });
    expect(seen).toEqual([2, 3, 4]);
  });

  test('T23 that skips a version: refused', async () => {
    const { repository, client, before } = await settled();
    repository.publishRoot({ version: 3 });
    expect(await client.check()).toMatchObject({ outcome: 'refused', file: 'root', why: 'version' });
    expect(await client.versions()).toEqual(before);
  });

  test('T24 that expired on the way to a good one is accepted', async () => {
    const { repository, client } = await settled();
    repository.publishRoot({ expires: moment(start - day) });
    repository.publishRoot();
    expect(await client.check()).toEqual({ outcome: 'current' });
    expect(await client.versions()).toMatchObject({ root: 3 });
  });

  test('T25 whose last has expired: nothing more is asked, and the facts stay', async () => {
    const { repository, client, before } = await settled();
    repository.publishRoot({ expires: moment(start - day) });
    expect(await client.check()).toEqual({ outcome: 'paused' });
    expect(client.requests).toEqual(['2.root.json', '3.root.json']);
    expect(await client.versions()).toEqual({ ...before, root: 2 });
  });

  test.each([
    ['T26 an error of the host', 'status'],
    ['T27 a network error', 'network'],
    ['a timeout', 'timeout'],
    ['a web page', 'not-our-data'],
  ] as const)('%s is not taken for the end of the row', async (_, why) => {
    const { repository, client, before } = await settled();
    repository.publishEdition(sampleEdition(3));
    client.answers.push((path) => (path.endsWith('root.json') ? { ok: false, why } : undefined));
    expect(await client.check()).toMatchObject({ outcome: 'transient' });
    expect(await client.versions()).toEqual(before);
    expect(client.requests).toEqual(['2.root.json']);
  });

  test('T28 nine that wait: eight now, the ninth with the next check', async () => {
    const { repository, client } = await settled();
    for (let at = 0; at < 9; at += 1) repository.publishRoot();
    expect(await client.check()).toMatchObject({ outcome: 'transient', why: 'more-roots' });
    expect(await client.versions()).toMatchObject({ root: 9 });
    expect(await client.check()).toEqual({ outcome: 'current' });
    expect(await client.versions()).toMatchObject({ root: 10 });
  });

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
    repository.publishRoot({ floors: { timestamp: 40 } });
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
    repository.publishRoot({ floors: { targets: 2, timestamp: 3 } });
    repository.publishEdition(sampleEdition(3));
    expect(await client.check()).toEqual({ outcome: 'updated', number: 3 });
    expect(await client.versions()).toEqual({ root: 2, timestamp: 4, targets: 3, edition: 3 });
  });

  test('T30 floors in a root that is not newer change nothing', async () => {
    const { repository, client, before } = await settled();
    const withFloors = rootTextOf(
      seal(
        'root',
        { ...repository.rootPayload(), floors: { targets: 0, timestamp: 0 } },
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
    const bundledRoot = rootTextOf(repository.files.get('2.root.json') as never);
    const updated = createClient(repository, { disk: client.disk, bundledRoot, now: client.now });
    expect(await updated.check()).toEqual({ outcome: 'updated', number: 3 });
    expect(updated.requests[0]).toBe('3.root.json');
  });
});

describe('cryptography', () => {
  test('T36 that is missing or wrong leaves the bundled facts and no request', async () => {
    const repository = repositoryWith((repo) => repo.publishEdition(sampleEdition(2)));
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
