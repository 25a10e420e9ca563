import { describe, expect, it } from 'vitest';
import { type Block, type PageHints, readPage } from '../../../core/match/page-reading.ts';
import { smallLexicon } from './small-lexicon.ts';

const lexicon = smallLexicon(
  {
    almaty: [['c', 'ru', 'Алматы']],
    events: [
      ['tm', 'ru', 'январский* событие*'],
      ['sm', 'kk', 'Қаңтар оқиғасы*'],
    ],
    riots: [['c', 'ru', 'беспорядки*']],
    council: [['c', 'ru', 'Совбез*']],
    'date.2022-01-05': [['c-d', 'ru', '5 января']],
    'date.2022-01-06': [['c-d', 'ru', '6 января']],
  },
  {
    country: ['казахст…', 'алматы'],
    january: ['январ…', 'қаңтар…'],
    unrest: ['беспоряд…', 'штурм…'],
    protest: ['протест…'],
    lookalike: ['вильнюс…', 'капитол…', 'учения'],
    pastime: ['погод…', 'концерт…', 'матч…', 'туман…'],
    shadow: ['совбез оон'],
  },
);

const text = (words: string): Block => ({ text: words, role: 'text' });

const read = (blocks: readonly Block[], hints: PageHints = {}) => {
  const page = readPage(lexicon, hints);
  for (const block of blocks) page.add(block);
  const verdict = page.weigh();
  return blocks.map((block, index) =>
    verdict.mentionsIn(index).map(({ start, end }) => block.text.slice(start, end)),
  );
};

const about = text('5 января 2022 года в Алматы начались беспорядки.');

describe('readPage', () => {
  it.each([
    ['a strong name alone', 'Бұл Қаңтар оқиғасы еді.', ['Қаңтар оқиғасы']],
    ['a name of the events with the country', 'Январские события в Алматы', ['Январские события', 'Алматы']],
    ['a name of the events without it', 'Январские события', []],
    ['a day with its year, a city and violence', about.text, ['5 января', 'Алматы', 'беспорядки']],
    ['riots in a city on such a day', '5 января: беспорядки в Алматы', ['5 января', 'беспорядки', 'Алматы']],
    ['riots in a city on no day', 'Беспорядки в Алматы', []],
    ['a city alone', 'Утро в Алматы', []],
    ['a city and a month', 'В январе 2022 года в Алматы потеплело', []],
    ['a look-alike', 'Январские события в Вильнюсе, сказали в Казахстане', []],
    [
      'another year beside the day',
      'Беспорядки в Алматы: 5 января 2021, 6 января 2022',
      ['Беспорядки', 'Алматы', '6 января'],
    ],
    ['another year alone', 'Беспорядки 2011 года в Алматы и протесты', []],
    [
      'a longer name around an alias',
      `${about.text} Совбез ООН молчал, Совбез заседал.`,
      ['5 января', 'Алматы', 'беспорядки', 'Совбез'],
    ],
  ])('decides on %s', (_, words, mentions) => {
    expect(read([text(words)])).toEqual([mentions]);
  });

  it('lets a page about the events help its other paragraphs', () => {
    expect(read([about, text('Совбез собрался утром.')])[1]).toEqual(['Совбез']);
    expect(read([text('Совбез собрался утром.')])[0]).toEqual([]);
  });

  it('gives menus no help', () => {
    const menu: Block = { text: 'Погода в Алматы', role: 'furniture' };
    const link: Block = { text: 'Алматы', role: 'furniture' };
    expect(read([menu, link, about])).toEqual([[], [], ['5 января', 'Алматы', 'беспорядки']]);
  });

  it('keeps everyday paragraphs of such a page silent', () => {
    expect(read([about, text('Погода в Алматы: туман.')])[1]).toEqual([]);
  });

  it('keeps a paragraph about another event silent', () => {
    const other = text('6 января 2021 года начались беспорядки у Капитолия.');
    expect(read([about, other])[1]).toEqual([]);
  });

  it('takes one sentence out of a paragraph about something else', () => {
    const words = `Учения прошли у Вильнюса, погода была хорошая. Напомним, ${about.text}`;
    expect(read([text(words)])).toEqual([['5 января', 'Алматы', 'беспорядки']]);
  });

  it('does not let one post of a feed speak for the rest', () => {
    const feed = Array.from({ length: 12 }, () =>
      text(`Матч и концерт. ${'Длинный текст ни о чём. '.repeat(12)}`),
    );
    const marks = read([about, ...feed, text('Совбез собрался утром.')]);
    expect(marks[0]).toHaveLength(3);
    expect(marks[13]).toEqual([]);
  });

  it('borrows country and time from the title', () => {
    const block = text('К вечеру начался штурм и беспорядки.');
    expect(read([block])).toEqual([[]]);
    expect(read([block], { title: 'Алматы, 5 января 2022 года' })).toEqual([['беспорядки']]);
  });

  it.each([
    ['the date of publication', { published: '2022-01-06' }],
    ['the date in the address', { url: 'https://example.org/2022/01/06/news' }],
  ])('reads «5 января» by %s', (_, hints) => {
    const block = text('5 января в Алматы начались протесты.');
    expect(read([block])).toEqual([[]]);
    expect(read([block], hints)).toEqual([['5 января', 'Алматы']]);
  });

  it('takes «5 января» on a page of another January for that of its year', () => {
    const block = text('5 января в Алматы начались беспорядки, штурм, протесты.');
    expect(read([block], { published: '2025-07-06' })[0]).toContain('5 января');
    expect(read([block], { published: '2025-01-06' })).toEqual([[]]);
    expect(read([about], { published: '2025-01-06' })[0]).toContain('5 января');
  });

  it('decides again when blocks come, change and go', () => {
    const page = readPage(lexicon, {});
    const first = page.add(text('Совбез собрался утром.'));
    expect(page.weigh().about).toBe(false);
    const second = page.add(about);
    expect(page.weigh().mentionsIn(first)).toHaveLength(1);
    page.replace(second, null);
    expect(page.weigh().mentionsIn(first)).toHaveLength(0);
    expect(page.weigh().mentionsIn(second)).toHaveLength(0);
    page.replace(second, about);
    expect(page.weigh().mentionsIn(second)).toHaveLength(3);
  });

  it('keeps an earlier verdict as it was', () => {
    const page = readPage(lexicon, {});
    page.add(about);
    const verdict = page.weigh();
    page.replace(0, null);
    expect(verdict.mentionsIn(0)).toHaveLength(3);
  });

  it('explains', () => {
    const page = readPage(lexicon, {});
    page.add(text('Январские события в Алматы, концерт'));
    const signs = page
      .weigh()
      .explain(0)
      .map(({ sign, weight }) => `${sign} ${weight}`);
    expect(signs).toEqual(['name of the events 3', 'Kazakhstan 2', 'pastime -1']);
    expect(page.weigh().explain(9)).toEqual([]);
    expect(page.weigh().score).toBeLessThan(0.5);
  });

  describe('a dated paragraph without the country', () => {
    const dated = text('5 января 2022 года начались беспорядки.');
    it.each([
      ['is completed by the paragraph beside it', [text('Казахстан: как это было'), dated], true],
      [
        'is not completed by a paragraph further away',
        [text('Казахстан'), text('…'), text('…'), dated],
        false,
      ],
      [
        'is not completed by a paragraph about the weather',
        [text('Погода в Казахстане: концерт'), dated],
        false,
      ],
      ['stays silent alone', [dated], false],
    ] as const)('%s', (_, blocks, isMarked) => {
      expect(read(blocks).at(-1)?.length ?? 0).toBe(isMarked ? 2 : 0);
    });
  });
});
