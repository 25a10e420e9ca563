import type { Edition, Source } from './edition.ts';
import { languages, type Texts } from './language.ts';
import { packLexicon } from './pack-lexicon.ts';
import { isSwapped, linkStart, type PackedEdition, type PackedSources, separator } from './packed-edition.ts';
import { swapLetters } from './swap-letters.ts';

/** Numbers what it is given in the order of first use: 0 for something new, else its place plus one. */
const createCounter = () => {
  const places = new Map<string, number>();
  return {
    keys: () => [...places.keys()],
    count(key: string): number {
      const place = places.get(key);
      if (place !== undefined) return place + 1;
      places.set(key, places.size);
      return 0;
    },
  };
};

const isTexts = (value: object): value is Texts =>
  languages.every((language) => typeof (value as Record<string, unknown>)[language] === 'string');

const packRecords = ({ records, sources }: Edition) => {
  const ids = records.map(({ id }) => id);
  const places = new Map(ids.map((id, place) => [id, place]));
  const texts = createCounter();
  const cited = createCounter();
  const pack = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) {
      if (key === 'sources')
        return value.map((id: string) => (Object.hasOwn(sources, id) ? cited.count(id) : id));
      return value.map((item) => pack(item, ''));
    }
    if (typeof value !== 'object' || value === null) return value;
    if (key === 'links') return packLinks(value as Record<string, string[]>);
    if (!isTexts(value)) return packFields(value);
    const { ru, kk, en, ...rest } = value;
    return { t: texts.count(JSON.stringify([ru, kk, en])), ...packFields(rest) };
  };
  const packLinks = (links: Record<string, string[]>) =>
    Object.fromEntries(
      Object.entries(links).map(([name, linked]) => [name, linked.map((id) => places.get(id) ?? id)]),
    );
  const packFields = (value: object) =>
    Object.fromEntries(Object.entries(value).map(([name, item]) => [name, pack(item, name)]));
  const fields = [...new Set(records.flatMap((record) => Object.keys(record)))].filter(
    (name) => name !== 'id',
  );
  const rows = records.map((record) => {
    const cells = record as Readonly<Record<string, unknown>>;
    return fields.map((name) => (name in cells ? pack(cells[name], name) : 0));
  });
  const packed = Object.fromEntries(fields.map((name, place) => [name, rows.map((row) => row[place])]));
  for (const id of Object.keys(sources)) cited.count(id);
  return { ids, places, records: packed, texts: texts.keys(), sourceIds: cited.keys() };
};

const column = <T>(rows: readonly T[], read: (row: T) => string): string => rows.map(read).join(separator);

const packTexts = (triples: readonly string[]): PackedEdition['texts'] => {
  const rows = triples.map((triple) => JSON.parse(triple) as [string, string, string]);
  return {
    ru: column(rows, ([ru]) => swapLetters(ru)),
    kk: column(rows, ([, kk]) => swapLetters(kk)),
    en: column(rows, ([, , en]) => en),
  };
};

const packSources = (ids: readonly string[], sources: Edition['sources']) => {
  const outlets = new Map<string, { place: number; row: string[]; origin: string }>();
  const rows = ids.flatMap((id) => {
    const source = sources[id];
    return source ? [{ id, source, outlet: outletOf(source) }] : [];
  });
  function outletOf({ publisher, kind, ownership, fundedBy, origin }: Source) {
    const fields = fundedBy === undefined ? [] : [fundedBy];
    const key = JSON.stringify([publisher, kind, ownership, ...fields]);
    const known = outlets.get(key);
    if (known) return known;
    const added = { place: outlets.size, row: [publisher, kind, ownership, origin, ...fields], origin };
    outlets.set(key, added);
    return added;
  }
  const columns: PackedSources = {
    id: column(rows, ({ id }) => id),
    outlet: rows.map(({ outlet }) => outlet.place),
    title: column(rows, ({ source: { lang, title } }) => (isSwapped(lang) ? swapLetters(title) : title)),
    published: column(rows, ({ source }) => source.published ?? ''),
    lang: column(rows, ({ source }) => source.lang),
    url: column(rows, ({ source }) => source.url?.slice(linkStart.length) ?? ''),
    origin: column(rows, ({ source, outlet }) => (source.origin === outlet.origin ? '' : source.origin)),
  };
  return { columns, outlets: [...outlets.values()].map(({ row }) => row) };
};

/** Writes an edition in its compact form; nothing is lost but the numbers inside the lexicon, which have no meaning. */
export const packEdition = (edition: Edition): PackedEdition => {
  const { records: _, sources: __, lexicon, ...head } = edition;
  const { ids, places, records, texts, sourceIds } = packRecords(edition);
  const { columns, outlets } = packSources(sourceIds, edition.sources);
  return {
    packing: 1,
    ...head,
    texts: packTexts(texts),
    outlets,
    sources: columns,
    ids: ids.join(separator),
    records,
    lexicon: packLexicon(lexicon, places),
  };
};
