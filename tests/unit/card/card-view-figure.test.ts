import { expect, test } from 'vitest';
import { viewFigure } from '../../../core/card/card-view-figure.ts';
import type { FigureValue } from '../../../core/dataset/record.ts';
import { sampleFigures, say } from '../../gallery/sample-figures.ts';

const [deaths, contingents] = sampleFigures;
const value = (
  number: number,
  statedOn: string,
  status: FigureValue['status'],
  more: object = {},
): FigureValue => ({
  value: number,
  statedOn,
  asOf: null,
  status,
  issuer: say('Кто', 'Кім', 'Who'),
  sources: ['hrw'],
  ...more,
});
const figure = (values: FigureValue[]) => {
  if (!deaths) throw new Error('no sample');
  return viewFigure({ ...deaths, values }, 'en', () => [0]);
};

test('the latest value, since it was first said', () => {
  const { latest } = figure(deaths?.values ?? []);
  expect(latest?.point).toMatchObject({ value: 238, statedOn: '2026-01-05' });
  expect(latest?.since).toBe('2022-08-16');
});

test('a value said once has no since', () => {
  expect(figure([value(1, '2022-01-01', 'superseded'), value(2, '2022-01-02', 'current')]).latest).toEqual({
    point: expect.objectContaining({ value: 2 }),
  });
});

test('where bodies stand by different values, none is the latest', () => {
  expect(
    figure([value(2030, '2022-01-10', 'current'), value(2000, '2022-01-13', 'current')]).latest,
  ).toBeUndefined();
});

test('a part is never the whole', () => {
  expect(contingents && viewFigure(contingents, 'en', () => []).latest).toBeUndefined();
});

test('points are in order of publication, with all that is known of each', () => {
  const { points } = figure([
    value(20, '2022-02-01', 'disputed', {
      max: 30,
      approx: 'about',
      label: say('часть', 'бөлік', 'a part'),
      note: say('заметка', 'ескерту', 'a note'),
      statedPrecision: 'month',
      asOf: '2022-01',
    }),
    value(10, '2022-01-01', 'retracted'),
  ]);
  expect(points).toEqual([
    { value: 10, issuer: 'Who', statedOn: '2022-01-01', status: 'retracted', sources: [0] },
    {
      value: 20,
      max: 30,
      approx: 'about',
      label: 'a part',
      issuer: 'Who',
      statedOn: '2022-02-01',
      precision: 'month',
      asOf: '2022-01',
      status: 'disputed',
      note: 'a note',
      sources: [0],
    },
  ]);
});
