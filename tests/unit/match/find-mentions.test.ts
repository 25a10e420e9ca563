import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../../core/match/find-mentions.ts';
import { smallLexicon } from './small-lexicon.ts';

const lexicon = smallLexicon({
  almaty: [
    ['c', 'ru', 'Алматы'],
    ['c', 'kk', 'Алматы*'],
    ['c', 'ru', 'Алма-Ата*'],
  ],
  events: [
    ['tm', 'ru', 'январский* событие*'],
    ['sm', 'kk', 'Қаңтар оқиғасы*'],
    ['t', 'ru', 'кровавый* январь*'],
    ['c', 'en', 'January events'],
  ],
  csto: [
    ['c', 'ru', 'ОДКБ'],
    ['c', 'kk', 'ҰҚШҰ'],
  ],
  country: [
    ['c', 'tr', 'Kazakistan*'],
    ['c-', 'zh', '哈萨克斯坦'],
  ],
  semey: [['c^', 'ru', 'Семей']],
  slogan: [['s!', 'kk', 'Шал, кет!']],
  day: [
    ['c-d', 'ru', '5 января'],
    ['c-d', 'kk', '5 қаңтар*'],
  ],
  price: [['c', 'ru', '(рост*|повышение*) цен на (сжиженный газ|СУГ)']],
});

const found = (text: string) => [
  ...new Set(
    findCandidates(text, lexicon).map(({ start, end, record }) => `${record}: ${text.slice(start, end)}`),
  ),
];

describe('findCandidates', () => {
  it.each([
    ['a word', 'Утро в Алматы.', ['almaty: Алматы']],
    ['forms', 'о январских событиях', ['events: январских событиях']],
    [
      'Kazakh suffix chains',
      'Алматыдағыларға, Алматыдағы',
      ['almaty: Алматыдағыларға', 'almaty: Алматыдағы'],
    ],
    ['no endings but those of the grammar', 'Алматыдағыдың, Алматытан', []],
    ['a hyphen inside', 'в Алма\u2011Ате', ['almaty: Алма\u2011Ате']],
    ['soft hyphens', 'ян\u00adварс\u00adких со\u00adбытий', ['events: ян\u00adварс\u00adких со\u00adбытий']],
    ['one word between', 'январскими трагическими событиями', ['events: январскими трагическими событиями']],
    ['not two words between', 'январскими и трагическими событиями', []],
    ['not across a sentence', 'Он январский. События шли.', []],
    ['not across a comma with a word between', 'январские, иные события', []],
    ['a note between', 'January[15] events', ['events: January[15] events']],
    ['quotes between', '«Кровавого» января', ['events: Кровавого» января']],
    ['capital letters', 'ҚАҢТАР ОҚИҒАСЫ', ['events: ҚАҢТАР ОҚИҒАСЫ']],
    ['only whole words', 'Алматынский, гОДКБ', []],
    ['a suffix after a hyphen', 'ҰҚШҰ-ның көмегі', ['csto: ҰҚШҰ-ның']],
    ['no other word after a hyphen', 'ОДКБ-саммит', ['csto: ОДКБ']],
    ['a suffix after an apostrophe', 'Kazakistan’daki olay', ['country: Kazakistan’daki']],
    ['no spaces between words', '在哈萨克斯坦的', ['country: 哈萨克斯坦']],
    ['a hashtag in humps', '#ЯнварскиеСобытия2022', ['events: ЯнварскиеСобытия']],
    ['a hashtag with lines', '#НЕТ_ОДКБ', ['csto: ОДКБ']],
    ['a capital where one is needed', 'Семей; много семей', ['semey: Семей']],
    ['an exclamation', '«Шал, кет!» деді. Шал, кет деп еді', ['slogan: Шал, кет']],
    ['a date', 'к 5 января', ['day: 5 января']],
    ['not a part of a number', '15 января, 2,5 январях', []],
    ['a date with a suffix', '5-қаңтарда', ['day: 5-қаңтарда']],
    ['not the digest of a day', '5 қаңтар оқиғалары', ['day: 5 қаңтар']],
    [
      'alternatives of several words',
      'повышение цен на СУГ, рост цен на сжиженный газ',
      ['price: повышение цен на СУГ', 'price: рост цен на сжиженный газ'],
    ],
  ])('finds %s', (_, text, candidates) => {
    expect(found(text)).toEqual(candidates);
  });

  it('gives offsets into the text as it was given', () => {
    const text = 'Крова\u0301вый янва\u0301рь\u00ad!';
    const [candidate] = findCandidates(text, lexicon);
    expect(text.slice(candidate?.start, candidate?.end)).toBe('Крова\u0301вый янва\u0301рь');
  });

  const pieces = fc.constantFrom(
    'Алматы',
    'январские',
    'события',
    '5',
    'января',
    "'",
    '-',
    '.',
    ' ',
    '«',
    '\u00ad',
    '哈萨克斯坦',
    '#',
    'Шал, кет!',
    '[1]',
    '2022',
    'а\u0301',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces).map((parts) => parts.join('')),
  );

  it('never throws, and what it finds lies inside the text and is not empty', () => {
    fc.assert(
      fc.property(text, (input) => {
        for (const { start, end } of findCandidates(input, lexicon)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(input.length);
        }
      }),
    );
  });

  it.each(['а', '1', 'ә', 'z'])('takes a million of «%s» in one go', (letter) => {
    const input = letter.repeat(1_000_000);
    const times = Array.from({ length: 7 }, () => {
      const before = process.cpuUsage();
      findCandidates(input, lexicon);
      return process.cpuUsage(before).user / 1000;
    });
    // Our own time and the best of a few: other work on the machine only ever adds.
    expect(Math.min(...times)).toBeLessThan(50);
  });

  // Usually 20 to 100 ms; what grows with the square of the length would take minutes.
  it.each(['a', 'я', "а'", 'январские ', 'Алматы ', '5 ', '.', '#aA', 'ҰҚШҰ-ның '])(
    'passes over a megabyte of %j in time',
    (unit) => {
      const input = unit.repeat(1_000_000 / unit.length);
      findCandidates(input, lexicon);
      const start = performance.now();
      findCandidates(input, lexicon);
      expect(performance.now() - start).toBeLessThan(4000);
    },
  );
});
