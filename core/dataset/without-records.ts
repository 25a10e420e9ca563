import type { Edition } from './edition.ts';
import type { FactRecord } from './record.ts';

const withoutLinks = (record: FactRecord, gone: ReadonlySet<string>): FactRecord => {
  if (!record.links) return record;
  const links = Object.entries(record.links).map(([name, ids]) => [name, ids?.filter((id) => !gone.has(id))]);
  return { ...record, links: Object.fromEntries(links) };
};

/** The edition as if these records had never been in it: no card, no mark, no link leads to them. */
export const withoutRecords = (edition: Edition, ids: readonly string[]): Edition => {
  const gone = new Set(ids.filter((id) => edition.records.some((record) => record.id === id)));
  if (gone.size === 0) return edition;
  const { records, aliases } = edition.lexicon;
  const kept = edition.records.filter(({ id }) => !gone.has(id));
  return {
    ...edition,
    records: kept.map((record) => withoutLinks(record, gone)),
    lexicon: {
      ...edition.lexicon,
      records: records.filter((id) => !gone.has(id)),
      aliases: aliases.filter((_, at) => !gone.has(records[at] ?? '')),
    },
  };
};
