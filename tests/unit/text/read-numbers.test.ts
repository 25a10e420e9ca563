import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NumberInText, readNumbers } from '../../../core/text/read-numbers.ts';

const show = ({ value, max, bound }: NumberInText) =>
  `${value}${max === undefined ? '' : `-${max}`}${bound ? ` ${bound}` : ''}`;
const read = (text: string) => readNumbers(text).map(show).join(', ');

describe('numbers in digits', () => {
  it.each([
    ['погибли 4353 человека', '4353'],
    ['погибли 4 353 человека', '4353'],
    ['погибли 4\u00a0353 человека', '4353'],
    ['погибли 4\u2009353 человека', '4353'],
    ['погибли 4\u202f353 человека', '4353'],
    ['4,353 people', '4353'],
    ['30.000 человек', '30000'],
    ["4'353 Menschen", '4353'],
    ['2,3 тыс. миротворцев', '2300'],
    ['3,5 тысячи', '3500'],
    ['20 мың содыр', '20000'],
    ['10 мың 135 адам', '10135'],
    ['4.3K injured', '4300'],
    ['136,8 млрд тенге', '136800000000'],
    ['5 ming 135', '5135'],
    ['227-нің ішінде', '227'],
    ['227ден ашык', '227 more-than'],
    ['оның 19-ы', '19'],
    ['2 500 000 тенге', '2500000'],
    ['погиб\u00adли 2\u00ad27 человек', '227'],
  ])('%s: %s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('number words', () => {
  it.each([
    ['двести двадцать семь человек', '227'],
    ['двухсот двадцати семи человек', '227'],
    ['двумстам тридцати восьми', '238'],
    ['четыре тысячи триста пятьдесят три', '4353'],
    ['двадцать тысяч', '20000'],
    ['полторы тысячи', '1500'],
    ['екі жүз отыз сегіз адам', '238'],
    ['он тоғыз адам', '19'],
    ['мың екі жүз бес', '1205'],
    ['жүз елу адам', '150'],
    ['two hundred and thirty-eight people', '238'],
    ['twenty thousand', '20000'],
    ['one thousand two hundred and five', '1205'],
  ])('%s: %s', (text, expected) => expect(read(text)).toBe(expected));

  it.each(['он сказал', 'оның ішінде', 'тысячи людей', 'алтынын сатты', 'үшін', 'жүзі'])(
    'are not read into «%s»',
    (text) => expect(read(text)).toBe(''),
  );
});

describe('how exact a number is', () => {
  it.each([
    ['более 200 погибших', '200 more-than'],
    ['свыше 4 тысяч', '4000 more-than'],
    ['более тысячи человек', '1000 more-than'],
    ['не менее 225', '225 at-least'],
    ['at least 225', '225 at-least'],
    ['no fewer than 225', '225 at-least'],
    ['около 230', '230 about'],
    ['почти 10 тысяч', '10000 nearly'],
    ['nearly 10,000', '10000 nearly'],
    ['up to 300', '300 up-to'],
    ['до 20 тысяч', '20000 up-to'],
    ['выросло до 225', '225'],
    ['rose to 225', '225'],
    ['200-ден астам адам', '200 more-than'],
    ['12 мыңнан астам', '12000 more-than'],
    ['1400-ге жуық', '1400 about'],
    ['мыңға жуық адам', '1000 about'],
    ['225-ке дейін өсті', '225'],
    ['150–200 человек', '150-200'],
    ['от 150 до 200', '150-200'],
    ['between 150 and 200', '150-200'],
    ['2–3 млрд долларов', '2000000000-3000000000'],
    ['с 60 до 120 тенге', '60, 120'],
    ['from 60 to 120 tenge', '60, 120'],
  ])('%s: %s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('what counts nothing', () => {
  it.each([
    '5 января 2022 года',
    '5, 6 и 7 января',
    '2–11 января',
    'January 5, 2022',
    '2022 жылғы 5 қаңтар',
    'қаңтардың 5-інде',
    '05.01.2022 в 17.20',
    '2022-01-05',
    'в 10:30',
    'в 17 часов',
    'статья 272',
    '272-бап',
    'закон 152-VII',
    'Указ № 725',
    '17 лет',
    '18-летний',
    'aged 17 years',
    '30%',
    '30 процентов',
    'COVID-19',
    'М16 и Ми-8',
    '5-го числа',
    'the 5th',
    '+7 701 234 56 78',
    'цитата[15]',
    '2021–2022',
    'в 2022 году',
  ])('«%s» gives no number', (text) => expect(read(text)).toBe(''));

  it('marks a bare 2022 as a possible year', () => {
    expect(readNumbers('2030 миротворцев')[0]?.isYearLike).toBe(true);
    expect(readNumbers('2 030 миротворцев')[0]?.isYearLike).toBe(false);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...['227', '4 353', '4,3', 'тыс.', 'двести', 'семь', 'and', 'hundred', 'мың', 'екі', '-', '–', ',', '.'],
    ...[
      ' ',
      '\u00a0',
      '\u00ad',
      '05.01.2022',
      'января',
      'до',
      'от',
      '№',
      '%',
      '[',
      ']',
      '+7',
      'о\u0301',
      '💥',
    ],
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces).map((list) => list.join('')),
  );

  it('throws never, and its offsets point at the number, in order and without overlap', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let done = 0;
        for (const { start, end, value, max } of readNumbers(text)) {
          expect(start).toBeGreaterThanOrEqual(done);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(Number.isFinite(value)).toBe(true);
          if (max !== undefined) expect(max).toBeGreaterThan(value);
          done = end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('reads a number back that was written with groups', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999 }),
        fc.constantFrom('\u00a0', ' ', ',', '.', ''),
        (value, mark) => {
          const written = String(value).replace(/\B(?=(\d{3})+$)/g, mark);
          const [number, ...others] = readNumbers(`погибли ${written} человек`);
          expect(others).toEqual([]);
          expect(number?.value).toBe(value);
          expect(`погибли ${written} человек`.slice(number?.start, number?.end)).toBe(written);
        },
      ),
    );
  });

  it.each(['а', '1', 'ә'])('takes a million of «%s» in one go', (letter) => {
    const text = letter.repeat(1_000_000);
    const times = Array.from({ length: 7 }, () => {
      const before = process.cpuUsage();
      readNumbers(text);
      return process.cpuUsage(before).user / 1000;
    });
    // Our own time and the best of a few: other work on the machine only ever adds.
    expect(Math.min(...times)).toBeLessThan(50);
  });
});
