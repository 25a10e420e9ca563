import { expect, it } from 'vitest';
import { findFigures } from '../../../core/findings/find-figures.ts';
import { indexFigures } from '../../../core/findings/known-figures.ts';
import { listFigures } from '../../../core/findings/list-figures.ts';
import { readData } from '../../../scripts/read-data.ts';

const figures = listFigures([...readData('data').records.values()], 'en');
const index = indexFigures(figures);
// Small numbers of cars and prices are those of anything.
const onRecord = new Set(
  figures.flatMap(({ id, unit, values }) =>
    values
      .flatMap(({ value, max }) => [value, max ?? value].map((one) => Math.round(one * unit)))
      .filter((value) => value >= 100 || /^(?:deaths|injured|detained|convicted|officers|torture)/.test(id)),
  ),
);

// The day is long after everything: before a figure begins nothing of it is put down as missing.
const day = '2026-06-01';

it.each([
  'Погибли N человек.',
  'По слухам, ранены N человек.',
  'Задержаны N человек.',
  'В Шымкенте погибли N человек.',
  'Осуждены N человек.',
  'Возбуждено N уголовных дел.',
  'Разграблено N предприятий.',
  'N people were killed.',
  'N victims of torture were recognised.',
  'N CSTO troops arrived.',
  'N адам қаза тапты.',
  'Алматыда N адам ұсталды.',
  'N адам жараланды.',
])('no number of the dataset is called absent from it: %s', (sentence) => {
  const accused = [...onRecord].filter((value) =>
    findFigures(sentence.replace('N', String(value)), { index, day }).some(
      ({ outcome }) => outcome === 'not-on-record',
    ),
  );
  expect(accused).toEqual([]);
});

it.each([
  ['Погибли N человек.', 517],
  ['N people were injured.', 8734],
  ['N адам ұсталды.', 21345],
])('a number that exceeds the dataset is: %s', (sentence, value) => {
  const [finding] = findFigures(sentence.replace('N', String(value)), { index, day });
  expect(finding?.outcome).toBe('not-on-record');
});
