import { describe, expect, test, vi } from 'vitest';
import type { Edition } from '../../../core/dataset/edition.ts';
import { packEdition } from '../../../core/dataset/pack-edition.ts';
import { findCandidates } from '../../../core/match/find-mentions.ts';
import { compileLexicon } from '../../../core/match/lexicon.ts';
import { gateEdition } from '../../../core/update/gate-edition.ts';
import { countLimits } from '../../../core/update/packed-schema.ts';
import { makeEdition } from '../../../scripts/make-edition.ts';
import { packedText, sampleEdition } from '../../update/sample-edition.ts';
import { event, say, source } from '../dataset/sample-records.ts';

// Other tests run beside these, on as few as two cores.
vi.setConfig({ testTimeout: 60_000 });

const promisedOf = ({ number, date, records }: Edition) => ({ number, date, records: records.length });

/** What the gate says against an edition: a path and a sentence. */
const faultOf = (edition: Edition, text = packedText(edition)): string => {
  const result = gateEdition(text, promisedOf(edition));
  return 'fault' in result ? result.fault : '';
};

const sample = sampleEdition(2);
const [first, ...others] = sample.records;
if (!first) throw new Error('the sample has no record');
const withFirst = (change: object): Edition => ({
  ...sample,
  records: [{ ...first, ...change } as never, ...others],
});
const withSource = (change: object): Edition => ({ ...sample, sources: { a: { ...source(), ...change } } });
const withLexicon = (change: Partial<Edition['lexicon']>): Edition => ({
  ...sample,
  lexicon: { ...sample.lexicon, ...change },
});

test('a good edition passes', () => {
  expect(faultOf(sample)).toBe('');
});

test('T37 what ships in the package passes the same gate', () => {
  const { edition, faults } = makeEdition('data');
  if (!edition) throw new Error(`data/ has ${faults.length} faults; the first: ${faults[0]?.message}`);
  expect(faultOf(edition, JSON.stringify(packEdition(edition)))).toBe('');
}, 60_000);

describe('D2 links', () => {
  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    ' java\nscript:x',
    '//host.example',
    'http://host.example/',
    'https://user@host.example/',
    'https://user:word@host.example/',
    'https://localhost',
    'https://',
    'https://ехаmple.com/', // a Cyrillic е, х and а
    'https://host.example\\@other.example/',
  ])('%j is refused', (url) => {
    // Packing cuts the beginning off, so a link without it is put back behind it: then the rest must not be one.
    const edition = withSource({ url });
    const fault = faultOf(edition);
    const shown = gateEdition(packedText(edition), promisedOf(edition));
    if (fault === '') {
      expect('fault' in shown ? '' : (shown.sources.a?.url ?? 'https://none')).toMatch(
        /^https:\/\/[a-z0-9.-]+(\/|$)/,
      );
      expect(url === 'https://' || !url.startsWith('https://')).toBe(true);
    } else expect(fault).toMatch(/^sources\.a\./);
  });

  test('an id of a source or record that could be a path or a name of code is refused', () => {
    for (const id of ['../a', 'A', 'constructor ', ''])
      expect(faultOf({ ...sample, sources: { ...sample.sources, [id]: source() } })).not.toBe('');
  });
});

describe('D3 hidden characters', () => {
  test.each(['\u202e', '\u2066', '\u200b', '\u200d', '\u0007', '\u007f', '\ufeff', '\u00ad', '\u061c'])(
    'U+%j in a text is refused',
    (character) => {
      expect(faultOf(withFirst({ title: say(`Title${character}x`) }))).not.toBe('');
      expect(faultOf(withSource({ publisher: `A${character}b` }))).not.toBe('');
    },
  );

  test('a text that is not in its normal form is refused', () => {
    expect(faultOf(withFirst({ title: say('й'.normalize('NFD')) }))).toContain('records.alphastorm');
  });
});

describe('D4 aliases', () => {
  const alias = (word: string, endings = sample.lexicon.endings) =>
    withLexicon({ words: [`${word}/0`, ...sample.lexicon.words.slice(1)], endings });
  test.each([
    ['a', 'too short'],
    ['ab', 'too short'],
    ['the', 'names a record with "the"'],
    ['года', 'names a record with "года"'],
    ['x'.repeat(500), 'not a word'],
  ])('%s is refused', (word, why) => {
    expect(faultOf(alias(word))).toContain(why);
  });

  test('a word that stands for everything with its beginning is refused', () => {
    const words = ['alph/*', ...sample.lexicon.words.slice(1)];
    expect(faultOf(withLexicon({ words }))).toMatch(/alias names a record with/);
    expect(faultOf(withLexicon({ words: ['al/*', ...words.slice(1)] }))).toContain('not a word');
  });

  test('100,000 aliases are refused', () => {
    const many = Array.from({ length: 100_000 }, () => 's:0');
    expect(faultOf(withLexicon({ aliases: [many, ...sample.lexicon.aliases.slice(1)] }))).not.toBe('');
    const share = Array.from({ length: 400 }, () => 's:0 1');
    const records = Array.from({ length: countLimits.aliases / 400 + 1 }, (_, at) => `filler-${at}`);
    const edition = sampleEdition(2, {}, records.length);
    const lexicon = { ...edition.lexicon, records, aliases: records.map(() => share) };
    expect(faultOf({ ...edition, lexicon })).toContain('too many aliases');
  });

  test('a few bytes that stand for millions of forms are refused before they are made', () => {
    const endings = [...sample.lexicon.endings, Array.from({ length: 5_000 }, (_, at) => `${at}`).join('|')];
    const word = Array.from({ length: 3_000 }, () => 'abc/2').join(' ');
    const edition = withLexicon({ endings, words: [...sample.lexicon.words, word] });
    const text = packedText(edition);
    expect(text.length).toBeLessThan(60_000);
    const begun = performance.now();
    expect(faultOf(edition, text)).toContain('one form too many');
    // All fifteen million of them took ten seconds and a gigabyte.
    expect(performance.now() - begun).toBeLessThan(2_000);
  });

  test.each([
    ['an alias of a word that does not exist', { aliases: [['s:zz'], ...sample.lexicon.aliases.slice(1)] }],
    ['an alias without flags', { aliases: [['0'], ...sample.lexicon.aliases.slice(1)] }],
    ['an alias with a flag of its own', { aliases: [['x:0'], ...sample.lexicon.aliases.slice(1)] }],
    ['a word with endings that do not exist', { words: ['alphastorm/9', ...sample.lexicon.words.slice(1)] }],
    ['more lists of aliases than records', { aliases: [...sample.lexicon.aliases, ['s:0']] }],
  ])('%s is refused', (_, change) => {
    expect(faultOf(withLexicon(change))).toMatch(/lexicon/);
  });
});

test('D5 an alias written like an expression is matched letter by letter, and fast', () => {
  const words = ['(a+)+$/0', ...sample.lexicon.words.slice(1)];
  const lexicon = compileLexicon({ ...sample.lexicon, words });
  const text = 'a'.repeat(1_000_000);
  const bestOf = (given: string) => {
    const times = [1, 2, 3, 4, 5].map(() => {
      const begun = performance.now();
      expect(findCandidates(given, lexicon)).toEqual([]);
      return performance.now() - begun;
    });
    return Math.min(...times);
  };
  // 8 ms on an idle machine. Held to ordinary text, for other tests run beside this one: an expression would take years.
  const ordinary = 'every word that stands here is of no concern '.repeat(22_223);
  expect(bestOf(text)).toBeLessThan(3 * bestOf(ordinary) + 20);
});

describe('D6 what does not hold together', () => {
  test.each<[string, Edition, string]>([
    [
      'two records of one id',
      { ...sample, records: [...sample.records, first] },
      'records.alphastorm: there are two',
    ],
    ['a link to nowhere', withFirst({ links: { related: ['nowhere'] } }), 'records.alphastorm.links.related'],
    [
      'a source that is not there',
      withFirst({ lead: { ...say('x'), sources: ['nowhere'] } }),
      'records.alphastorm.lead.sources',
    ],
    ['no source', withFirst({ lead: { ...say('x'), sources: [] } }), 'records.alphastorm.lead.sources'],
    ['31 February', withFirst({ stateDate: '2022-02-31' }), 'records.alphastorm.stateDate'],
    ['a year before 1900', withFirst({ checked: '1066-01-01' }), 'records.alphastorm.checked'],
    ['a state that we do not know', withFirst({ state: 'proven' }), 'records.alphastorm.state'],
    ['a kind that we do not know', withFirst({ kind: 'secret' }), 'records.alphastorm'],
    ['a field that we do not know', withFirst({ script: 'x' }), 'records.alphastorm'],
    ['a title of 121 characters', withFirst({ title: say('x'.repeat(121)) }), 'records.alphastorm.title'],
    [
      'a lead of 281 characters',
      withFirst({ lead: { ...say('x'.repeat(281)), sources: ['a'] } }),
      'records.alphastorm.lead',
    ],
    [
      'a record that is there and withdrawn',
      { ...sample, withdrawn: { alphastorm: 2 } },
      'withdrawn.alphastorm',
    ],
    ['a change of a record that is not there', { ...sample, since: { nowhere: 2 } }, 'since.nowhere'],
    [
      'an alias of a record that is not there',
      withLexicon({ records: ['nowhere', 'betastorm', 'gammastorm', 'deltastorm', 'epsilonstorm'] }),
      'there is no record "nowhere"',
    ],
  ])('%s is refused, and the path is named', (_, edition, path) => {
    expect(faultOf(edition)).toContain(path);
  });

  test('a source that stands twice is refused', () => {
    const text = packedText({ ...sample, sources: { ...sample.sources, b: source() } });
    const packed = JSON.parse(text);
    packed.sources.id = 'a\u007fa';
    for (const name of ['title', 'published', 'lang', 'url', 'origin'])
      packed.sources[name] = [packed.sources[name].split('\u007f')[0], 'x'].join('\u007f');
    packed.sources.outlet = [0, 0];
    expect(faultOf(sample, JSON.stringify(packed))).toContain('sources.id: an id stands twice');
  });

  test('another number, date or count than was signed is refused', () => {
    const text = packedText(sample);
    for (const change of [{ number: 3 }, { date: '2026-11-23' }, { records: 9 }])
      expect(gateEdition(text, { ...promisedOf(sample), ...change })).toHaveProperty('fault');
  });
});

describe('D9 probe sentences', () => {
  const probes = sample.probes ?? [];
  test.each([
    ['none', []],
    ['too few', probes.slice(0, 3)],
    ['one that is not met', [...probes, { text: 'Nothing at all.', record: 'alphastorm' }]],
    ['one that finds what it should not', [...probes, { text: 'The alphastorm.', record: null }]],
  ])('%s: refused', (_, given) => {
    expect(faultOf({ ...sample, probes: given })).toContain('probes');
  });
});
describe('D1 words that look like code', () => {
  test.each(['<img src=x onerror=alert(1)>', '<script>alert(1)</script>', '</style><b>'])(
    '%s is text and passes as such',
    (text) => {
      expect(faultOf(withFirst({ title: say(text), lead: { ...say(text), sources: ['a'] } }))).toBe('');
    },
  );
  test('names of code as ids are refused', () => {
    for (const id of ['__proto__', 'constructor ', 'a b', '<b>']) {
      const records = [event(id), ...sample.records];
      expect(faultOf({ ...sample, records })).not.toBe('');
    }
    expect(packEdition(event('event-x') && sample).ids).not.toContain('__proto__');
  });
});
