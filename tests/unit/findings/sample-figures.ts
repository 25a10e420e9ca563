import { indexFigures, type KnownFigure, type KnownValue } from '../../../core/findings/known-figures.ts';

const value = (
  number: number,
  statedOn: string,
  status: KnownValue['status'],
  more: Partial<KnownValue> = {},
): KnownValue => ({ value: number, statedOn, status, issuer: 'Prosecutor General’s Office', ...more });

const figure = (id: string, values: readonly KnownValue[], unit = 1): KnownFigure => ({
  id,
  title: id,
  unit,
  values,
});

/** Small enough to see through, with every status and precision that the rules tell apart. */
export const sampleFigures: readonly KnownFigure[] = [
  figure('deaths-total', [
    value(164, '2022-01-09', 'retracted'),
    value(225, '2022-01-15', 'superseded'),
    value(227, '2022-01-18', 'superseded'),
    value(230, '2022-03-14', 'superseded'),
    value(238, '2022-03-14', 'disputed', { issuer: 'Human Rights Commissioner' }),
    value(232, '2022-05-05', 'superseded', { precision: 'not-later-than' }),
    value(241, '2022-07-29', 'disputed', { issuer: 'Ten organisations' }),
    value(238, '2022-08-16', 'current'),
    value(238, '2026-01-05', 'current'),
  ]),
  figure('deaths-almaty', [
    value(149, '2022-01-16', 'superseded'),
    value(139, '2022-03-14', 'superseded'),
    value(151, '2023-01-05', 'current'),
  ]),
  figure('deaths-security', [
    value(16, '2022-01-09', 'superseded'),
    value(19, '2022-01-15', 'current'),
    value(11, '2022-01-16', 'current', { part: 'Almaty', label: 'Алматы' }),
  ]),
  figure('injured-total', [
    value(4353, '2022-01-15', 'current'),
    value(4000, '2022-03-14', 'current', { part: 'rounded', approx: 'more-than' }),
  ]),
  figure('victims-recognised', [value(4578, '2022-01-15', 'current')]),
  figure('detained', [value(5135, '2022-01-09', 'superseded'), value(9900, '2022-01-11', 'current')]),
  figure('csto-size', [
    value(2500, '2022-01-06', 'superseded', { approx: 'about' }),
    value(2030, '2022-01-10', 'current'),
    value(2300, '2022-02-05', 'disputed', { approx: 'about', issuer: 'no issuer named' }),
  ]),
  figure(
    'damage-business-kzt',
    [value(103.7, '2022-01-12', 'superseded'), value(82.2, '2022-01-22', 'current')],
    1e9,
  ),
];

export const sampleIndex = indexFigures(sampleFigures);
