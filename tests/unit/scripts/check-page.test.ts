import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkPage, isDate } from '../../../scripts/check-page.ts';
import { loadLexicon } from '../../../scripts/load-lexicon.ts';
import { readHtml } from '../../../scripts/read-html.ts';
import { readPlain } from '../../../scripts/read-plain.ts';

const loaded = loadLexicon();

describe('readHtml', () => {
  it('cuts blocks where a reader sees them, and joins inline elements', () => {
    const page = readHtml('<title>T</title><h1>A<em>b</em></h1><p>c <b>d</b><br>e</p><ul><li>f<li>g</ul>');
    expect(page.blocks.map(({ text, role }) => `${role}: ${text}`)).toEqual([
      'heading: Ab',
      'text: c d',
      'text: e',
      'text: f',
      'text: g',
    ]);
    expect(page.title).toBe('T');
    for (const { text, start } of page.blocks) expect(page.text.slice(start, start + text.length)).toBe(text);
  });

  it('leaves out what is not shown or not text', () => {
    const page = readHtml(
      '<script>a</script><style>b</style><p hidden>c</p><p style="display: none">d</p><textarea>e</textarea><div contenteditable>f</div><pre>g</pre><p>&laquo;h&raquo;</p>',
    );
    expect(page.text).toBe('«h»\n');
  });

  it('tells furniture', () => {
    const page = readHtml(
      '<nav><p>a</p></nav><footer>b</footer><div role="navigation">c</div><p><a href="#">Погода в Алматы</a></p><p>see <a href="#">d</a></p>',
    );
    expect(page.blocks.map(({ role }) => role)).toEqual([
      'furniture',
      'furniture',
      'furniture',
      'furniture',
      'text',
    ]);
  });

  it.each([
    [
      'json-ld',
      '<script type="application/ld+json">{"datePublished": "2022-01-05T10:00:00+06:00"}</script><time datetime="2020-01-01">x</time>',
    ],
    [
      'meta',
      '<meta property="article:published_time" content="2022-01-05T10:00"><time datetime="2020-01-01">x</time>',
    ],
    ['time', '<time datetime="2022-01-05">x</time>'],
  ])('reads the date from %s', (clue, html) => {
    expect(readHtml(html).dateOf()).toMatchObject({ day: '2022-01-05', clue });
  });

  it.each(['<', '<p', '<p>x</q></p></p>', '<a href=x><b>y', '\u0000', '&#x110000;'])(
    'survives %j',
    (html) => {
      expect(() => readHtml(html)).not.toThrow();
    },
  );
});

describe('readPlain', () => {
  const roles = (text: string) => readPlain(text).map(({ role, text: block }) => `${role}: ${block}`);

  it('takes lines as blocks and a line without a stop as a heading', () => {
    expect(roles('Заголовок\nПервый абзац.\n\nВторой абзац.')).toEqual([
      'heading: Заголовок',
      'text: Первый абзац.',
      'text: Второй абзац.',
    ]);
  });

  it('joins lines that were wrapped by hand', () => {
    const line = 'слово '.repeat(10).trim();
    expect(readPlain(`${line}\n${line}\nконец.\n\n${line}.`)).toHaveLength(2);
  });

  it('keeps offsets', () => {
    const text = ' a\r\n\r\nb\nc\n';
    for (const { text: block, start } of readPlain(text))
      expect(text.slice(start, start + block.length)).toBe(block);
  });
});

describe('checkPage', () => {
  it.each(['ru', 'kk', 'en'])(
    'finds the statements of the article in %s and leaves its menu alone',
    (language) => {
      const html = readFileSync(`tests/fixtures/articles/${language}.html`, 'utf8');
      const result = checkPage({ html }, loaded);
      expect(result).toMatchObject({ about: true, pageDate: '2022-02-05', dateClue: 'json-ld' });
      const records = new Set(result.mentions.map(({ record }) => record));
      for (const record of [
        'place.almaty',
        'document.art-272',
        'term.p-terrorists',
        'lpg-price-20220101',
        'date.2022-01-02',
        'place.zhanaozen',
        'place.aktau',
        'place.atyrau',
        'date.2022-01-05',
        'place.almaty-akimat',
        'place.residence',
        'org.knb',
        'place.taldykorgan',
        'place.shymkent',
        'place.kyzylorda',
        'place.taraz',
        'event.state-of-emergency',
        'event.cto',
        'person.tokayev',
        'event.government-resignation',
        'org.csto',
        'operation.csto',
        'date.2022-01-13',
      ])
        expect([record, records.has(record)]).toEqual([record, true]);
      for (const { start, end, text } of result.mentions) {
        expect(result.text?.slice(start, end)).toBe(text);
        const line = result.text?.slice(
          result.text.lastIndexOf('\n', start) + 1,
          result.text.indexOf('\n', end),
        );
        expect(line).not.toMatch(/Погода|ауа райы$|Weather|^Спорт|^Sport/);
      }
    },
  );

  it('lets a given date count before the page', () => {
    const html = '<time datetime="2020-01-01">x</time>';
    expect(checkPage({ html, date: '2022-01-06' }, loaded)).toMatchObject({
      pageDate: '2022-01-06',
      dateClue: 'option',
    });
  });

  it('gives offsets into a text as it was given', () => {
    const text = '\n  Вступление.\r\n\r\nЧерез год после Қаңтар оқиғасы.';
    const [mention] = checkPage({ text, id: 7 }, loaded).mentions;
    expect(mention && text.slice(mention.start, mention.end)).toBe('Қаңтар оқиғасы');
    expect(checkPage({ text: '' }, loaded)).toMatchObject({
      about: false,
      score: 0,
      mentions: [],
      figures: [],
      claims: [],
    });
  });

  it('explains on demand', () => {
    const { evidence } = checkPage({ text: 'Қаңтар оқиғасы' }, loaded, true);
    expect(evidence?.[0]?.signs[0]).toMatchObject({ sign: 'strong name' });
  });
});

describe('--explain', () => {
  const text =
    'Январские события 2022 года в Казахстане: погибли 238 человек, из них 19 силовиков. Амнистия освободила всех осуждённых.';

  it('says how each number was read, and which words state a claim', () => {
    const { readings, statements } = checkPage({ text }, loaded, true);
    expect(readings?.map(({ start, end, counts }) => [text.slice(start, end), counts])).toEqual([
      ['238', 'dead'],
      ['19', 'dead'],
    ]);
    expect(readings?.[1]?.beside).toContain('security');
    expect(statements?.map(({ record, words }) => [record, words])).toEqual([
      ['k-amnesty', ['амнистия', 'всех', 'освободила', 'осужденных']],
    ]);
  });

  it('adds nothing where it is not asked for', () => {
    expect(checkPage({ text }, loaded)).not.toHaveProperty('readings');
  });
});

it.each([
  ['2022-02-05', true],
  ['2022-02-05T10:00:00+06:00', true],
  ['2024-02-29', true],
  ['2022-13-45', false],
  ['2022-02-30', false],
  ['5 January 2022', false],
  ['', false],
])('knows whether %j is a day', (date, expected) => expect(isDate(date)).toBe(expected));
