import { expect, test } from 'vitest';
import type { FigureValue } from '../../../core/dataset/record.ts';
import { checkFigures } from '../../../core/dataset/rules-figures.ts';
import { figure, say, value } from './sample-records.ts';

const pathsOf = (values: FigureValue[]) =>
  checkFigures({
    date: '2026-11-22',
    records: new Map([['deaths', figure('deaths', values)]]),
    sources: new Map(),
  }).map(({ path }) => path);

const old = { statedOn: '2022-01-09', status: 'superseded' } as const;

test.each<[string, FigureValue[], string[]]>([
  ['an old and a new value', [value(164, old), value(225)], []],
  ['the newer first', [value(225), value(164, old)], ['values.1.statedOn']],
  ['a superseded value that nothing replaced', [value(164, old)], ['values.0.status']],
  ['two current values', [value(225), value(230, { statedOn: '2022-03-14' })], ['values.0.status']],
  ['the same value confirmed', [value(238), value(238, { statedOn: '2023-01-05' })], []],
  ['two parts', [value(238), value(19, { label: say('police') })], []],
  ['a moment after the statement', [value(225, { asOf: '2022-01-16' })], ['values.0.asOf']],
  ['a moment in the same month', [value(225, { asOf: '2022-01' })], []],
  ['a worked-out day', [value(225, { asOf: '2022-01-16', statedPrecision: 'inferred' })], []],
  ['a statement to come', [value(225, { statedOn: '2027-01-01' })], ['values.0.statedOn']],
  ['a range that goes down', [value(60, { max: 50 })], ['values.0.max']],
])('%s', (_, values, paths) => {
  expect(pathsOf(values)).toEqual(paths);
});
