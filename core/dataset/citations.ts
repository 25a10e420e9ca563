import type { Source } from './edition.ts';
import type { FactRecord } from './record.ts';

export interface Citation {
  readonly id: string;
  /** The field that cites it, e.g. `body.1.sources`. */
  readonly path: string;
}

const citationsIn = (value: unknown, path: readonly string[]): Citation[] => {
  if (Array.isArray(value))
    return value.flatMap((item, index) => citationsIn(item, [...path, String(index)]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'sources' && Array.isArray(item)
      ? item.map((id) => ({ id: String(id), path: [...path, key].join('.') }))
      : citationsIn(item, [...path, key]),
  );
};

/** Every source id that the record names, wherever it stands, in reading order. */
export const citationsOf = (record: FactRecord): Citation[] => citationsIn(record, []);

/** Each source of the record once; ids that are unknown are left out. */
export const sourcesOf = (record: FactRecord, sources: ReadonlyMap<string, Source>): Source[] =>
  [...new Set(citationsOf(record).map(({ id }) => id))].flatMap((id) => sources.get(id) ?? []);

/** Whether a state speaks here, by its own body or by a medium that it owns. */
export const isOfState = ({ kind, ownership }: Source): boolean =>
  kind === 'official' || ownership === 'state';
