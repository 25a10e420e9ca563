import type { Source } from '../dataset/edition.ts';
import type { FactRecord } from '../dataset/record.ts';
import type { Dataset } from './card-view-index.ts';

export type SourceView = Source;

interface SourceList {
  readonly sources: readonly SourceView[];
  /** Where the sources with these ids stand in the list, from 0, in order; an id that the edition lacks stands nowhere. */
  readonly placesOf: (ids: readonly string[]) => number[];
}

const idsOf = (record: FactRecord): string[] => [
  ...record.lead.sources,
  ...(record.body ?? []).flatMap((part) => part.sources),
  // The latest value matters most to a reader, so its sources come before those of the older ones.
  ...(record.kind === 'figure' ? record.values.toReversed().flatMap((value) => value.sources) : []),
];

/** Every source of a record, once each. */
export const listSources = (record: FactRecord, edition: Dataset): SourceList => {
  const known = [...new Set(idsOf(record))].flatMap((id) => {
    const source = edition.sources[id];
    return source ? [{ id, source }] : [];
  });
  const first = known[0];
  // The first two are what a reader sees without scrolling: they should be two voices, not one text twice.
  const second = known.findIndex(({ source }) => source.origin !== first?.source.origin);
  const ordered = [...known];
  if (second > 1) ordered.splice(1, 0, ...ordered.splice(second, 1));
  const places = new Map(ordered.map(({ id }, place) => [id, place]));
  return {
    sources: ordered.map(({ source }) => source),
    placesOf: (ids) => ids.flatMap((id) => places.get(id) ?? []).sort((a, b) => a - b),
  };
};

export const isSingleOrigin = (sources: readonly SourceView[]): boolean =>
  sources.length > 1 && sources.every(({ origin }) => origin === sources[0]?.origin);
