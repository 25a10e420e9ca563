import type { Source } from '../dataset/edition.ts';
import type { FactRecord, FigureValue, RecordOf } from '../dataset/record.ts';

/** Later than any day: what nobody can date was known on no particular day. */
const never = '9999-12-31';

/** The day by which something dated `YYYY`, `YYYY-MM` or `YYYY-MM-DD…` was surely out: the last day that it may mean. */
const surelyBy = (moment: string | undefined): string => {
  if (moment === undefined) return never;
  if (moment.length === 4) return `${moment}-12-31`;
  return moment.length === 7 ? `${moment}-31` : moment.slice(0, 10);
};

export interface KnownSince {
  /** The first day on which a source of the record was surely out and the event had begun. */
  readonly known: string;
  /** The day from which every source of its present lead was out; before it, the lead says what nobody could know. */
  readonly lead: string;
}

/** Since when a record, and its words of today, could be known. */
export const knownSince = (record: FactRecord, sources: Readonly<Record<string, Source>>): KnownSince => {
  const days = record.lead.sources.map((id) => surelyBy(sources[id]?.published)).sort();
  const began = record.kind === 'event' ? record.when.start.slice(0, 10) : '';
  const first = days[0] ?? never;
  return { known: began > first ? began : first, lead: days.at(-1) ?? never };
};

const statedBy = ({ statedOn, statedPrecision }: FigureValue): string =>
  statedPrecision === 'month' || statedPrecision === 'year'
    ? surelyBy(statedOn.slice(0, statedPrecision === 'year' ? 4 : 7))
    : statedOn.slice(0, 10);

/**
 * The values of a figure that had been published by a day, with the status that each had then: what was replaced later was
 * still current. What was withdrawn or disputed stays so, since the day of that is not on record.
 */
export const valuesKnownOn = ({ values }: RecordOf<'figure'>, day: string): FigureValue[] => {
  const out = values.filter((value) => statedBy(value) <= day);
  const isReplaced = (value: FigureValue) =>
    out.some(
      (later) =>
        later.statedOn > value.statedOn &&
        later.status !== 'retracted' &&
        later.status !== 'disputed' &&
        later.label?.en === value.label?.en,
    );
  return out.map((value) =>
    value.status === 'superseded' && !isReplaced(value) ? { ...value, status: 'current' } : value,
  );
};

export interface FigureThen {
  readonly record: RecordOf<'figure'>;
  readonly values: readonly FigureValue[];
}

/** Every figure with the values that stood on a day; those without any left out. */
export const figuresKnownOn = (records: Iterable<FactRecord>, day: string): FigureThen[] =>
  [...records].flatMap((record): FigureThen[] => {
    if (record.kind !== 'figure') return [];
    const values = valuesKnownOn(record, day).filter(({ status }) => status === 'current');
    return values.length > 0 ? [{ record, values }] : [];
  });
