import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../core/findings/find-figures.ts';
import { findFindings } from '../../../core/findings/find-findings.ts';
import { sampleFigures, sampleIndex } from './sample-figures.ts';

const check = (text: string, day?: string) =>
  findFigures(text, { index: sampleIndex, day }).map(
    ({ value, outcome, record, currentThen }) =>
      `${value} ${outcome} ${record}${currentThen === undefined ? '' : ` ${currentThen}`}`,
  );

describe('what a number counts', () => {
  it.each([
    [
      'Погибли 238 человек, из них 19 силовиков; ранены 4353.',
      ['deaths-total', 'deaths-security', 'injured-total'],
    ],
    ['4353 ранены и 238 погибших', ['injured-total', 'deaths-total']],
    ['238 killed and 4,353 injured', ['deaths-total', 'injured-total']],
    ['238 адам қаза тапты, 4353 адам жараланды', ['deaths-total', 'injured-total']],
    ['Of the 238 killed, 19 were police officers', ['deaths-total', 'deaths-security']],
    ['В Алматы погибли 151 человек, в том числе 11 полицейских', ['deaths-almaty', 'deaths-security']],
    ['Police detained 9,900 people', ['detained']],
    ['ҰҚШҰ 2030 бітімгер жіберді', ['csto-size']],
    ['2030 военнослужащих ОДКБ', ['csto-size']],
  ])('%s', (text, records) => {
    expect(findFigures(text, { index: sampleIndex, day: undefined }).map(({ record }) => record)).toEqual(
      records,
    );
  });

  it.each([
    'В 2022 погибли люди.',
    'Погиб 5 января 2022 года, ему было 20 лет.',
    'В 2011 году погибли 16 человек.',
    'В Иране погибли 304 человека.',
    'Сгорели 12 киосков.',
    'Статья 272, 8 лет.',
  ])('stays silent: %s', (text) => expect(check(text)).toEqual([]));
});

describe('outcomes against the page’s date', () => {
  it.each([
    ['Погибли 227 человек.', '2022-02-05', '227 superseded deaths-total true'],
    ['Погибли 227 человек.', '2022-01-10', '227 superseded deaths-total false'],
    ['Погибли 227 человек.', '2024-01-01', '227 superseded deaths-total false'],
    ['Погибли 225 человек.', '2022-01-18', '225 superseded deaths-total null'],
    ['Погибли 230 человек.', '2022-04-01', '230 superseded deaths-total true'],
    ['Погибли 230 человек.', '2022-06-01', '230 superseded deaths-total false'],
    ['Погибли 232 человека.', '2022-04-01', '232 superseded deaths-total null'],
    ['Погибли 232 человека.', '2022-03-01', '232 superseded deaths-total false'],
    ['Погибли 238 человек.', '2022-03-01', '238 current deaths-total false'],
    ['Погибли 238 человек.', '2022-07-01', '238 current deaths-total null'],
    ['Погибли 238 человек.', '2022-08-16', '238 current deaths-total true'],
    ['Погибли 164 человека.', '2022-01-09', '164 retracted deaths-total null'],
    ['Погибли 164 человека.', '2022-01-10', '164 retracted deaths-total false'],
    ['Погиб 241 человек.', '2022-08-01', '241 cannot-tell deaths-total null'],
    ['Погибли 149 человек.', '2022-02-05', '149 different-scope deaths-almaty true'],
    ['Ранены 4578 человек.', '2022-02-05', '4578 different-scope victims-recognised true'],
    ['Погибли 271 человек.', '2024-01-01', '271 not-on-record deaths-total'],
    ['Погибли 271 человек.', '2022-01-05', '271 cannot-tell deaths-total'],
    ['По слухам, погибли 271 человек.', '2024-01-01', '271 not-on-record deaths-total'],
    ['Могли погибнуть 271 человек.', '2024-01-01', '271 cannot-tell deaths-total'],
    ['Прибыло 2300 миротворцев.', '2022-02-05', '2300 cannot-tell csto-size null'],
    ['Ранены 4353 человека.', '2024-01-01', '4353 current injured-total true'],
  ])('%s on %s: %s', (text, day, expected) => expect(check(text, day)).toEqual([expected]));

  it('gives null where the page has no date', () => {
    expect(check('Погибли 227 человек.')).toEqual(['227 superseded deaths-total null']);
  });
});

describe('numbers that are not exact', () => {
  it.each([
    ['около 230 погибших', '230 cannot-tell deaths-total'],
    ['более 200 погибших', '200 cannot-tell deaths-total'],
    ['не менее 225 погибших', '225 superseded deaths-total false'],
    ['почти 10 тысяч задержанных', '10000 current detained true'],
    ['более 5 тысяч задержанных', '5000 superseded detained false'],
    ['более 300 погибших', '300 cannot-tell deaths-total'],
    ['200 погибших', '200 cannot-tell deaths-total'],
  ])('%s: %s', (text, expected) => expect(check(text, '2024-01-01')).toEqual([expected]));
});

it('gives values in full, also where the record counts in billions', () => {
  const [finding] = findFigures('Ущерб бизнесу – 103,7 млрд тенге', {
    index: sampleIndex,
    day: '2022-01-13',
  });
  expect(finding).toMatchObject({ value: 103.7e9, latest: { value: 82.2e9 }, currentThen: true });
});

it('names who stated a value first and what stands today', () => {
  const [finding] = findFigures('Погибли 227 человек', { index: sampleIndex, day: '2022-02-05' });
  expect(finding).toMatchObject({
    statedOn: '2022-01-18',
    issuer: 'Prosecutor General’s Office',
    latest: { value: 238, statedOn: '2022-08-16' },
  });
});

it('reads a block about other things only in sentences with a mention', () => {
  const text = 'Погибли 225 человек. Вспомним январь: погибли 238 человек.';
  const mentions = [{ start: text.indexOf('январь') }];
  expect(
    findFindings({ text, isAbout: false, mentions }, sampleIndex, undefined).figures.map(
      ({ value }) => value,
    ),
  ).toEqual([238]);
  expect(findFindings({ text, isAbout: false, mentions: [] }, sampleIndex, undefined)).toEqual({
    figures: [],
    claims: [],
  });
});

describe('any sentence', () => {
  const onRecord = new Set(sampleFigures.flatMap(({ values }) => values.map(({ value }) => value)));
  const words = fc.constantFrom(
    ...'погибли погибших ранены задержаны силовиков в Алматы человек из них в том числе killed injured people of the адам қаза тапты миротворцев тенге млрд и , . – ;'.split(
      ' ',
    ),
  );
  const numbers = fc.constantFrom(
    '164',
    '225',
    '227',
    '238',
    '19',
    '4353',
    '9900',
    '2030',
    '149',
    '241',
    '2022',
  );
  const sentences = fc.array(fc.oneof({ weight: 3, arbitrary: words }, numbers), { maxLength: 24 });

  it('is never told that a number on record is not', () => {
    fc.assert(
      fc.property(sentences, (parts) => {
        for (const { outcome, value } of findFigures(parts.join(' '), {
          index: sampleIndex,
          day: '2024-01-01',
        }))
          if (onRecord.has(value)) expect(outcome).not.toBe('not-on-record');
      }),
      { numRuns: 500 },
    );
  });

  it('throws never, and offsets give the number back', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          sentences.map((parts) => parts.join(' ')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          for (const { start, end } of findFigures(text, { index: sampleIndex, day: '2022-02-05' }))
            expect(text.slice(start, end)).toMatch(/[\p{N}\p{L}]/u);
        },
      ),
      { numRuns: 500 },
    );
  });
});
