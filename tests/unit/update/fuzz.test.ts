import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { viewCard } from '../../../core/card/card-view.ts';
import { indexEdition } from '../../../core/card/card-view-index.ts';
import { languages } from '../../../core/dataset/language.ts';
import { compileLexicon } from '../../../core/match/lexicon.ts';
import { decodeBase64 } from '../../../core/update/base64.ts';
import { gateEdition } from '../../../core/update/gate-edition.ts';
import { parsePlainJson } from '../../../core/update/plain-json.ts';
import { recordsIn } from '../../../core/update/probes.ts';
import { createClient } from '../../update/client.ts';
import { bytesOf, createRepository, hashOf } from '../../update/repository.ts';
import { packedText, sampleEdition } from '../../update/sample-edition.ts';
import { seeded } from '../../update/simulate-week.ts';

// Other tests run beside these, on as few as two cores.
vi.setConfig({ testTimeout: 60_000 });

const settled = async () => {
  const repository = createRepository();
  repository.publishEdition(sampleEdition(2));
  const client = createClient(repository);
  await client.check();
  // Just enough signatures, so that no change can hit one that was not needed.
  repository.publishRoot({}, repository.keys.root.slice(0, 2));
  repository.publishEdition(sampleEdition(3));
  return { repository, client };
};

describe('T35 anything in the place of any file', () => {
  const junk = fc.oneof(
    fc.uint8Array({ maxLength: 3_000 }),
    fc.json().map((text) => bytesOf(text)),
    fc.string().map((text) => bytesOf(text)),
    fc
      .record({
        payloadType: fc.string(),
        payload: fc.string(),
        signatures: fc.array(fc.record({ keyid: fc.string(), sig: fc.string() })),
      })
      .map((value) => bytesOf(JSON.stringify(value))),
  );
  const files = ['root.json', 'timestamp.json', 'targets.json', 'data/'];

  test.each(files)('%s: nothing is thrown and no pointer moves', async (file) => {
    const { repository, client } = await settled();
    const stored = structuredClone(client.disk.state);
    await fc.assert(
      fc.asyncProperty(junk, async (bytes) => {
        client.disk.state = structuredClone(stored);
        const other = createClient(repository, { disk: client.disk, now: client.now });
        other.answers.push((path) =>
          path.includes(file) ? { ok: true, bytes: new Uint8Array(bytes) } : undefined,
        );
        const result = await other.check();
        client.now = other.now;
        expect(['transient', 'refused']).toContain(result.outcome);
        expect((await other.versions()).edition).toBe(2);
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  test.each(files)('%s with bytes changed, cut, doubled or put in: the same', async (file) => {
    const { repository, client } = await settled();
    const random = seeded(11);
    const paths = [...repository.files.keys()].filter((path) => path.includes(file));
    const path = paths.at(-1) ?? '';
    const good = repository.files.get(path) ?? new Uint8Array(0);
    const stored = structuredClone(client.disk.state);
    for (let run = 0; run < 200; run += 1) {
      const at = Math.floor(random() * good.length);
      const part = good.slice(at, at + 1 + Math.floor(random() * 20));
      const spoilt = [
        () => good.with(at, Math.floor(random() * 256)),
        () => good.slice(0, at),
        () => new Uint8Array([...good.slice(0, at), ...part, ...good.slice(at)]),
        () => new Uint8Array([...good.slice(0, at), ...good.slice(at + part.length)]),
      ][run % 4]?.() as Uint8Array<ArrayBuffer>;
      if (hashOf(spoilt) === hashOf(good)) continue;
      client.disk.state = structuredClone(stored);
      const other = createClient(repository, { disk: client.disk, now: client.now });
      other.answers.push((asked) => (asked === path ? { ok: true, bytes: spoilt } : undefined));
      const result = await other.check();
      client.now = other.now;
      expect(['transient', 'refused'], JSON.stringify(result)).toContain(result.outcome);
      expect((await other.versions()).edition).toBe(2);
    }
  });
});

/** They take about eight seconds. */
const runs = Number(process.env.FUZZ_RUNS ?? 10_000);

describe('D11 a valid edition with anything changed in it', () => {
  const edition = sampleEdition(2);
  const whole = JSON.parse(packedText(edition));
  const promised = { number: 2, date: edition.date, records: edition.records.length };
  const values = [
    null,
    0,
    -1,
    1.5,
    1e9,
    '',
    'x',
    '\u202e',
    '<b>',
    'javascript:x',
    [],
    {},
    true,
    '0',
    's:0',
    'a/0',
    { t: 0 },
    { t: 99 },
    [0],
    '2022-02-31',
    'x\u007fy',
    '0|1',
    'é'.repeat(300),
    [[[[[[[]]]]]]],
  ];

  /** Changes one place of a copy: another value, one field less, one more, an item twice, letters of a text. */
  const mutate = (random: () => number): unknown => {
    const copy = structuredClone(whole);
    let at: Record<string, unknown> = copy;
    for (;;) {
      const keys = Object.keys(at);
      const key = keys[Math.floor(random() * keys.length)];
      if (key === undefined) return copy;
      const child = at[key];
      if (typeof child === 'object' && child !== null && random() < 0.85) {
        at = child as Record<string, unknown>;
        continue;
      }
      const way = random();
      if (way < 0.15) delete at[key];
      else if (way < 0.25) at[`${key}x`] = child;
      else if (way < 0.5 && typeof child === 'string') {
        const cut = Math.floor(random() * child.length);
        at[key] =
          child.slice(0, cut) + 'a\u007f/|0 é'.charAt(Math.floor(random() * 8)) + child.slice(cut + 1);
      } else if (way < 0.6 && Array.isArray(at)) at.push(child);
      else at[key] = values[Math.floor(random() * values.length)];
      return copy;
    }
  };

  test(`${runs} times: what is accepted can be read with and shown, and nothing is thrown`, () => {
    const random = seeded(238);
    let accepted = 0;
    for (let run = 0; run < runs; run += 1) {
      const text = JSON.stringify(mutate(random));
      const result = gateEdition(text, promised);
      if ('fault' in result) {
        expect(result.fault.length).toBeGreaterThan(3);
        continue;
      }
      accepted += 1;
      const index = indexEdition(result);
      recordsIn('Everybody spoke of the alphastorm then.', compileLexicon(result.lexicon));
      for (const { id } of result.records)
        for (const language of languages) expect(viewCard(index, id, language)?.title).toBeTruthy();
    }
    console.log(
      `${runs} mutated editions: ${accepted} accepted and shown, ${runs - accepted} refused with a sentence`,
    );
    expect(accepted).toBeGreaterThan(runs / 100);
    expect(accepted).toBeLessThan(runs * 0.7);
  }, 120_000);
});

describe('the small readers', () => {
  test('base64: what is read is written the same way, and nothing else is read', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(decodeBase64(Buffer.from(bytes).toString('base64'))).toEqual(new Uint8Array(bytes));
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        const bytes = decodeBase64(text);
        if (bytes) expect(Buffer.from(bytes).toString('base64')).toBe(text);
      }),
    );
    for (const text of ['A', 'AA', 'AA=', 'AB==', 'AAB=', 'AA==AA==', 'AAAA\n', 'AA-_', '='])
      expect(decodeBase64(text)).toBeUndefined();
  });

  test('JSON: exactly what JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const text = JSON.stringify(value);
        const read = parsePlainJson(text);
        if (!/"(__proto__|constructor|prototype)":/.test(text)) expect(read?.value).toEqual(JSON.parse(text));
        expect(parsePlainJson(` ${text}`)).toBeUndefined();
      }),
    );
    for (const text of [
      '',
      '1.0',
      '1e2',
      '[1,]',
      '{"a":1,"a":2}',
      '\ufeff1',
      '"\\u0041"',
      '9007199254740993',
      'NaN',
    ])
      expect(parsePlainJson(text)).toBeUndefined();
  });
});
