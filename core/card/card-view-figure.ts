import type { Language } from '../dataset/language.ts';
import type { FigureValue, RecordOf } from '../dataset/record.ts';

/** One value that somebody published. */
export interface FigurePoint {
  readonly value: number;
  /** The upper end, where a range was published. */
  readonly max?: number;
  readonly approx?: NonNullable<FigureValue['approx']>;
  /** The part of the quantity that it counts, where one figure holds several. */
  readonly label?: string;
  readonly issuer: string;
  readonly statedOn: string;
  readonly precision?: NonNullable<FigureValue['statedPrecision']>;
  readonly asOf?: string;
  readonly status: FigureValue['status'];
  readonly note?: string;
  /** Places in the card's list of sources. */
  readonly sources: readonly number[];
}

export interface LatestValue {
  readonly point: FigurePoint;
  /** The day on which this value was first published, where it has been repeated since. */
  readonly since?: string;
}

export interface FigureFacts {
  readonly kind: 'figure';
  readonly unit: string;
  readonly scope: string;
  /** The value that stands for the whole quantity today; none where bodies differ or only parts were counted. */
  readonly latest?: LatestValue;
  /** Every published value, oldest first. */
  readonly points: readonly FigurePoint[];
}

/** Where several bodies stand by different values, none of them is "the" value: the chart and the table show them all. */
const latestOf = (points: readonly FigurePoint[]): LatestValue | undefined => {
  const standing = points.filter(({ label, status }) => label === undefined && status === 'current');
  const [first] = standing;
  const point = standing.at(-1);
  if (!first || !point || standing.some(({ value, max }) => value !== point.value || max !== point.max))
    return undefined;
  return first.statedOn === point.statedOn ? { point } : { point, since: first.statedOn };
};

export const viewFigure = (
  record: RecordOf<'figure'>,
  language: Language,
  placesOf: (ids: readonly string[]) => number[],
): FigureFacts => {
  const points = record.values
    .map(
      (value): FigurePoint => ({
        value: value.value,
        ...(value.max !== undefined && { max: value.max }),
        ...(value.approx && { approx: value.approx }),
        ...(value.label && { label: value.label[language] }),
        issuer: value.issuer[language],
        statedOn: value.statedOn,
        ...(value.statedPrecision && { precision: value.statedPrecision }),
        ...(value.asOf && { asOf: value.asOf }),
        status: value.status,
        ...(value.note && { note: value.note[language] }),
        sources: placesOf(value.sources),
      }),
    )
    .sort((a, b) => (a.statedOn < b.statedOn ? -1 : a.statedOn > b.statedOn ? 1 : 0));
  const latest = latestOf(points);
  return {
    kind: 'figure',
    unit: record.unit[language],
    scope: record.scope[language],
    ...(latest && { latest }),
    points,
  };
};
