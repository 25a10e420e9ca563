import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishClaims } from '../../../core/findings/claim-words-en.ts';
import { kazakhClaims } from '../../../core/findings/claim-words-kk.ts';
import { russianClaims } from '../../../core/findings/claim-words-ru.ts';
import { findClaims } from '../../../core/findings/find-claims.ts';
import { placeClaims } from '../../../core/findings/place-claims.ts';
import { splitWords } from '../../../core/text/split-words.ts';
import { readData } from '../../../scripts/read-data.ts';

const find = (text: string) => findClaims(splitWords(text));
const records = (text: string) => find(text).map(({ record }) => record);

describe('the words of claims', () => {
  const { records: all } = readData('data');
  const claims = [...all.values()].filter(({ kind }) => kind === 'claim').map(({ id }) => id);

  it.each([
    ['Russian', russianClaims],
    ['Kazakh', kazakhClaims],
    ['English', englishClaims],
  ])('are there in %s for every claim of the dataset, and for nothing else', (_, words) => {
    expect(Object.keys(words).sort()).toEqual(claims.sort());
  });
});

describe('a sentence that states a claim', () => {
  it.each([
    ['Амнистия освободила всех осуждённых.', ['k-amnesty']],
    ['Все осуждённые вышли на свободу по амнистии.', ['k-amnesty']],
    ['Полицейлер екі сарбаздың басын кесіп алды деді.', ['k-beheaded']],
    ['Internet access was cut by the authorities.', ['k-internet']],
    ['The authorities cut off the internet.', ['k-internet']],
  ])('%s', (text, expected) => expect(records(text)).toEqual(expected));

  it.each([
    'Амнистия освободила не всех осуждённых.',
    'Не все вышедшие на улицы были террористами.',
    'Интернет появился вечером.',
    'Амнистия вступила в силу. Всех осуждённых накормили на свободе.',
    'қазақстандық құрбандар',
  ])('none is seen in «%s»', (text) => expect(records(text)).toEqual([]));

  it('gives the stretch from the first to the last of its words', () => {
    const text = 'Говорят, амнистия освободила всех осуждённых, и точка.';
    expect(find(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'амнистия освободила всех осуждённых',
    ]);
  });
});

describe('where a claim is marked', () => {
  const text = 'Назарбаев бежал из Казахстана в Дубай';
  const claim = { start: 0, end: text.length, record: 'k' };
  const at = (words: string, record = 'm') => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, record };
  };

  it.each([
    ['nothing else there', [], [text]],
    ['names inside', [at('Назарбаев'), at('Казахстана')], ['бежал из']],
    ['the claim named already', [at('бежал', 'k')], []],
    ['no room', [at(text)], []],
  ])('%s', (_, taken, expected) => {
    const placed = placeClaims(text, [claim], taken);
    expect(placed.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

it('takes any text, in linear time, and its offsets lie inside', () => {
  const parts = fc.constantFrom(
    'амнистия',
    'всех',
    'free',
    'Қаңтар',
    '164',
    '. ',
    ', ',
    ' ',
    '\u00ad',
    '😀',
    'погибли',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(parts).map((some) => some.join('')),
      ),
      (text) => {
        for (const { start, end } of find(text)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      },
    ),
  );
});
