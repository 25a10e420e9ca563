import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../../core/dataset/edition.ts';
import { packEdition } from '../../../core/dataset/pack-edition.ts';
import { separator, splitColumn } from '../../../core/dataset/packed-edition.ts';
import type { FactRecord } from '../../../core/dataset/record.ts';
import { ownerships, sourceKinds } from '../../../core/dataset/source.ts';
import { swapLetters } from '../../../core/dataset/swap-letters.ts';
import { unpackEdition } from '../../../core/dataset/unpack-edition.ts';
import { edition, event, figure, say, source, value } from './sample-records.ts';

const travel = (whole: Edition): Edition => unpackEdition(JSON.parse(JSON.stringify(packEdition(whole))));

const word = fc.string({ unit: fc.constantFrom(...'абвқңөABzq «»№5|'), minLength: 1, maxLength: 6 });
const texts = fc.record({ ru: word, kk: word, en: word });
const sourceId = fc.constantFrom('a', 'b', 'c', 'd');
const recordId = fc.constantFrom('one', 'two', 'three', 'unknown');
const statement = fc.record({ ru: word, kk: word, en: word, sources: fc.array(sourceId) });
const optional = { requiredKeys: [] };

const record = (id: string) =>
  fc
    .record({
      title: texts,
      lead: statement,
      body: fc.array(statement),
      links: fc.record({ actors: fc.array(recordId), next: fc.array(recordId) }, optional),
      values: fc.array(
        fc.record({ value: fc.nat(), issuer: texts, note: texts, sources: fc.array(sourceId) }),
      ),
    })
    .map((fields) => ({ ...event(id), ...fields }) as unknown as FactRecord);

const anySource = fc.record(
  {
    publisher: word,
    kind: fc.constantFrom(...sourceKinds),
    ownership: fc.constantFrom(...ownerships),
    title: word,
    lang: fc.constantFrom('ru', 'kk', 'en'),
    origin: word,
    fundedBy: word,
    published: fc.constantFrom('2022', '2022-01-05'),
    url: fc.constantFrom('https://a.example/1', 'https://b.example/'),
  },
  { requiredKeys: ['publisher', 'kind', 'ownership', 'title', 'lang', 'origin'] },
);

const anyEdition = fc
  .record({
    records: fc.tuple(record('one'), record('two'), record('three')),
    a: anySource,
    b: anySource,
    c: anySource,
    endings: fc.array(
      fc.array(fc.string({ unit: fc.constantFrom(...'абв') })).map((set) => set.sort().join('|')),
    ),
  })
  .map(({ records, a, b, c }) => {
    const plain = edition(records, { sources: { a, b, c } });
    return { ...plain, lexicon: { ...plain.lexicon, records: ['two', 'three'], aliases: [[], []] } };
  });

describe('a packed edition', () => {
  test('gives every edition back', () => {
    fc.assert(
      fc.property(anyEdition, (whole) => {
        expect(travel(whole)).toEqual(whole);
      }),
    );
  });

  test('writes a text, an outlet and a source once', () => {
    const packed = packEdition(
      edition(
        [
          figure('deaths', [value(225), value(230)], { title: say('Число'), scope: say('Число') }),
          event('storm', { title: say('Число'), lead: { ...say('Lead'), sources: ['a', 'b', 'a'] } }),
        ],
        { sources: { a: source(), b: source({ title: 'Another' }) } },
      ),
    );
    expect(packed.texts.en.split(separator).filter((text) => text === 'Число')).toHaveLength(1);
    expect(packed.texts.en.split(separator).filter((text) => text === 'Prosecutors')).toHaveLength(1);
    expect(packed.outlets).toHaveLength(1);
    expect(splitColumn(packed.sources.id)).toEqual(['a', 'b']);
  });

  test('carries fields of the edition that it does not know', () => {
    const plain = { ...edition([event('storm')]), withdrawn: { old: 2 } };
    expect(travel(plain)).toEqual(plain);
  });
});

describe('swapping letters', () => {
  test('twice gives any text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(swapLetters(swapLetters(text))).toBe(text);
      }),
    );
  });

  test.each([
    ['қаңтар', '=a>tar'],
    ['Human', 'Хуман'],
    ['5 января', '5 qnvarq'],
  ])('of "%s" gives "%s"', (text, swapped) => {
    expect(swapLetters(text)).toBe(swapped);
  });
});
