import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { checkForUpdate } from '../../../core/update/check-for-update.ts';
import { parsePayload } from '../../../core/update/envelope.ts';
import type { EditionStore } from '../../../core/update/ports.ts';
import { sizeLimits } from '../../../core/update/roles.ts';
import { webTools } from '../../../platform/check-signature.ts';
import { fetchFrom } from '../../../platform/fetch-file.ts';
import { rootTextOf } from '../../update/client.ts';
import { type Fault, type FaultServer, startFaultServer } from '../../update/fault-server.ts';
import { bytesOf, createRepository, type Repository, start } from '../../update/repository.ts';
import { sampleEdition } from '../../update/sample-edition.ts';

// Other tests run beside these, on as few as two cores.
vi.setConfig({ testTimeout: 60_000 });

/** A store that remembers, for checks with the real reader of files. */
const memoryStore = (): EditionStore & { slots: Map<string, unknown>; state: unknown } => {
  const slots = new Map<'a' | 'b', Uint8Array<ArrayBuffer>>();
  const store = {
    slots,
    state: undefined as unknown,
    readState: async () => store.state,
    writeState: async (state: unknown) => {
      store.state = state;
    },
    readSlot: async (name: 'a' | 'b') => slots.get(name),
    writeSlot: async (name: 'a' | 'b', bytes: Uint8Array<ArrayBuffer>) => void slots.set(name, bytes),
    deleteSlot: async (name: 'a' | 'b') => void slots.delete(name),
  };
  return store;
};

describe('the real reader of files, before a host that fails', () => {
  let server: FaultServer;
  let repository: Repository;
  beforeAll(async () => {
    server = await startFaultServer();
  });
  afterEach(() => server.faults.clear());
  afterAll(() => server.close());

  const times = { stall: 300, check: 1_500 };

  const check = async (
    address = server.address,
    spoil: (files: Map<string, Uint8Array>) => void = () => undefined,
  ) => {
    repository = createRepository();
    repository.publishEdition(sampleEdition(2));
    server.files.clear();
    for (const [path, bytes] of repository.files) server.files.set(path, bytes);
    spoil(server.files);
    server.requests.length = 0;
    const store = memoryStore();
    const bundledRoot = parsePayload('root', rootTextOf(repository.files.get('1.root.json') as never));
    if (!bundledRoot) throw new Error('no root');
    const { result } = await checkForUpdate({
      ports: { tools: webTools, store, fetchFile: fetchFrom(address, times) },
      now: start,
      built: start,
      bundledRoot,
      findActive: async () => ({ number: 1, records: 10 }),
    });
    return { result, store };
  };

  test('all is well without a fault, and N17 nothing goes along that could tell readers apart', async () => {
    const { result, store } = await check();
    expect(result).toEqual({ outcome: 'updated', number: 2 });
    expect(store.slots.size).toBe(1);
    expect(server.requests).toHaveLength(4);
    for (const { method, path, headers } of server.requests) {
      expect(method).toBe('GET');
      expect(path).toMatch(
        /^\/v1\/(timestamp\.json|\d+\.root\.json|\d+\.[0-9a-f]{64}\.targets\.json|data\/[0-9a-f]{64}\.json)$/,
      );
      for (const name of ['cookie', 'referer', 'authorization', 'if-none-match', 'origin'])
        expect(headers).not.toHaveProperty(name);
    }
  });

  const files = ['2.root.json', 'timestamp.json', '.targets.json', '/data/'] as const;
  const cases: readonly (readonly [string, Fault, string])[] = [
    ['N3 a web page', 'page', 'not-our-data'],
    ['N4 a way to a login page', 'login', 'network'],
    ['N5 an empty answer', 'empty', 'not-our-data'],
    ['N6 fewer bytes than said', 'longer-than-said', 'network'],
    ['N7 an answer that is cut off', 'cut-off', 'network'],
    ['N8 headers and then nothing', 'stall', 'timeout'],
    ['a connection that is reset', 'reset', 'network'],
    ['N12 a 304', { status: 304 }, 'status'],
    ['N12 a 412', { status: 412 }, 'status'],
    ['a 500', { status: 500 }, 'status'],
  ];
  for (const file of files)
    test.each(cases)(`${file}: %s`, async (_, fault, why) => {
      server.faults.set(file, fault);
      const { result, store } = await check();
      expect(result.outcome).toBe('transient');
      expect('why' in result && result.why).toContain(why);
      expect(store.slots.size).toBe(0);
      const at = files.indexOf(file);
      expect(server.requests.length).toBeLessThanOrEqual(at + (fault === 'login' ? 2 : 1));
      expect(server.requests.some(({ path }) => path === '/login')).toBe(false);
    });

  test('N9 a byte at a time: ended by the limit of the whole check', async () => {
    server.faults.set('/data/', { bytesASecond: 50 });
    const begun = performance.now();
    const { result, store } = await check();
    expect(result).toEqual({ outcome: 'transient', why: 'data-timeout' });
    expect(performance.now() - begun).toBeLessThan(2_500);
    expect(store.slots.size).toBe(0);
  });

  test.each(['2.root.json', 'timestamp.json', '.targets.json', '/data/'])(
    'N10 200 MiB packed small in place of %s: stopped at the limit',
    async (file) => {
      server.faults.set(file, 'bomb');
      server.written.bomb = 0;
      const before = process.memoryUsage().arrayBuffers;
      const { result, store } = await check();
      expect(['transient', 'refused']).toContain(result.outcome);
      expect(store.slots.size).toBe(0);
      expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 1_048_576);
      expect(server.written.bomb).toBeLessThan(100 * 1_048_576);
    },
  );

  test('a file is asked for anew every time, and past every cache where a broken copy came', async () => {
    server.files.set('some.json', new Uint8Array(10).fill(0x7b));
    server.requests.length = 0;
    const read = fetchFrom(server.address, times);
    for (const isAnew of [false, true]) await read('some.json', 100, isAnew);
    expect(server.requests.map(({ headers }) => headers['cache-control'])).toEqual(['max-age=0', 'no-cache']);
  });

  test('N11 exactly the limit is read, one byte more is not', async () => {
    server.files.set('full.json', new Uint8Array(sizeLimits.timestamp).fill(0x7b));
    server.files.set('over.json', new Uint8Array(sizeLimits.timestamp + 1).fill(0x7b));
    const read = fetchFrom(server.address, times);
    expect(await read('full.json', sizeLimits.timestamp, false)).toMatchObject({ ok: true });
    expect(await read('over.json', sizeLimits.timestamp, false)).toMatchObject({
      ok: false,
      why: 'too-long',
    });
  });

  test.each([
    ['60', 60_000, 60_000],
    ['0', 0, 0],
    [new Date(Date.now() + 600_000).toUTCString(), 590_000, 601_000],
    ['1000000000000', 10 ** 15, 10 ** 15],
    ['-1', undefined, undefined],
    ['soon', undefined, undefined],
  ])('N13 Retry-After: %s', async (value, least, most) => {
    server.faults.set('timestamp.json', { status: 503, headers: { 'retry-after': value } });
    const answer = await fetchFrom(server.address, times)('timestamp.json', 100, false);
    const { retryAfter } = answer as { retryAfter?: number };
    if (least === undefined) return expect(retryAfter).toBeUndefined();
    expect(retryAfter).toBeGreaterThanOrEqual(least);
    expect(retryAfter).toBeLessThanOrEqual(most ?? 0);
  });

  test.each([
    ['a refused connection', 'http://127.0.0.1:1/v1'],
    ['a name that does not exist', 'http://nowhere.invalid/v1'],
    ['no TLS where there should be', 'https://127.0.0.1:PORT/v1'],
  ])('N2 %s', async (_, address) => {
    const { result } = await check(address.replace('PORT', new URL(server.origin).port));
    expect(result).toEqual({ outcome: 'transient', why: 'root-network' });
  });

  test('another edition of the same length is not taken for the promised one', async () => {
    const { result } = await check(server.address, (files) => {
      for (const [path, bytes] of files)
        if (path.startsWith('data/'))
          files.set(path, bytesOf(Buffer.from(bytes).toString().replace('alphastorm', 'alphastarm')));
    });
    expect(result).toEqual({ outcome: 'refused', file: 'data', why: 'hash' });
    expect(server.requests.filter(({ path }) => path.includes('/data/'))).toHaveLength(2);
  });
});
