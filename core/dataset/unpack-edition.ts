import type { Edition, Source } from './edition.ts';
import { isSwapped, linkStart, type PackedEdition } from './packed-edition.ts';
import type { FactRecord } from './record.ts';
import { swapLetters } from './swap-letters.ts';

/** Reads what a counter wrote: 0 is the next new one, n is number n - 1 again. */
const createReader = <T>(list: readonly T[]) => {
  let next = 0;
  return (number: number): T | undefined => {
    if (number > 0) return list[number - 1];
    next += 1;
    return list[next - 1];
  };
};

const unpackSources = ({ sources: columns, outlets }: PackedEdition): Edition['sources'] =>
  Object.fromEntries(
    columns.id.map((id, place) => {
      const [publisher, kind, ownership, origin, fundedBy] = outlets[columns.outlet[place] ?? 0] ?? [];
      const lang = columns.lang[place] ?? '';
      const title = columns.title[place] ?? '';
      const published = columns.published[place];
      const url = columns.url[place];
      const source = {
        publisher,
        kind,
        ownership,
        ...(fundedBy !== undefined && { fundedBy }),
        title: isSwapped(lang) ? swapLetters(title) : title,
        ...(published && { published }),
        lang,
        ...(url && { url: linkStart + url }),
        origin: columns.origin[place] || origin,
      };
      return [id, source as Source];
    }),
  );

const unpackRecords = ({ texts, sources, ids, records }: PackedEdition): FactRecord[] => {
  const triples = texts.en.map((en, place) => ({
    ru: swapLetters(texts.ru[place] ?? ''),
    kk: swapLetters(texts.kk[place] ?? ''),
    en,
  }));
  const readTexts = createReader(triples);
  const readSource = createReader(sources.id);
  const unpack = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) {
      if (key === 'sources') return value.map((item) => (typeof item === 'number' ? readSource(item) : item));
      return value.map((item) => unpack(item, ''));
    }
    if (typeof value !== 'object' || value === null) return value;
    if (key === 'links') return unpackLinks(value as Record<string, (number | string)[]>);
    if (!('t' in value)) return unpackFields(value);
    const { t, ...rest } = value;
    return { ...readTexts(t as number), ...unpackFields(rest) };
  };
  const unpackLinks = (links: Record<string, (number | string)[]>) =>
    Object.fromEntries(
      Object.entries(links).map(([name, linked]) => [
        name,
        linked.map((item) => (typeof item === 'number' ? ids[item] : item)),
      ]),
    );
  const unpackFields = (value: object) =>
    Object.fromEntries(Object.entries(value).map(([name, item]) => [name, unpack(item, name)]));
  return records.map(
    (record, place) => ({ id: ids[place], ...unpackFields(record as object) }) as FactRecord,
  );
};

const unpackEndings = (set: string): string => {
  let before = '';
  return set
    .split('|')
    .map((ending) => {
      before = before.slice(0, Number.parseInt(ending.charAt(0), 36)) + ending.slice(1);
      return before;
    })
    .join('|');
};

/** Gives back the edition that `packEdition` was given. */
export const unpackEdition = (packed: PackedEdition): Edition => {
  const { packing: _, texts: __, outlets: ___, ids, lexicon, ...head } = packed;
  return {
    ...head,
    records: unpackRecords(packed),
    sources: unpackSources(packed),
    lexicon: {
      ...lexicon,
      records: lexicon.records.map((item) => (typeof item === 'number' ? (ids[item] ?? '') : item)),
      endings: lexicon.endings.map(unpackEndings),
    },
  };
};
