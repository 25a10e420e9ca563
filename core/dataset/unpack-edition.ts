import type { Edition, Source } from './edition.ts';
import { isSwapped, linkStart, type PackedEdition, separator, splitColumn } from './packed-edition.ts';
import type { FactRecord } from './record.ts';
import { swapLetters } from './swap-letters.ts';
import { unpackLexicon } from './unpack-lexicon.ts';

/** Reads what a counter wrote: 0 is the next new one, n is number n - 1 again. */
const createReader = <T>(list: readonly T[]) => {
  let next = 0;
  return (number: number): T | undefined => {
    if (number > 0) return list[number - 1];
    next += 1;
    return list[next - 1];
  };
};

const unpackSources = ({ sources: columns, outlets }: PackedEdition): Edition['sources'] => {
  const titles = columns.title.split(separator);
  const dates = columns.published.split(separator);
  const langs = columns.lang.split(separator);
  const urls = columns.url.split(separator);
  const origins = columns.origin.split(separator);
  const sourceAt = (place: number): Source => {
    const [publisher, kind, ownership, origin, fundedBy] = outlets[columns.outlet[place] ?? 0] ?? [];
    const lang = langs[place] ?? '';
    const title = titles[place] ?? '';
    return {
      publisher,
      kind,
      ownership,
      ...(fundedBy !== undefined && { fundedBy }),
      title: isSwapped(lang) ? swapLetters(title) : title,
      ...(dates[place] && { published: dates[place] }),
      lang,
      ...(urls[place] && { url: linkStart + urls[place] }),
      origin: origins[place] || origin,
    } as Source;
  };
  return Object.fromEntries(splitColumn(columns.id).map((id, place) => [id, sourceAt(place)]));
};

const unpackRecords = ({ texts, sources, records }: PackedEdition, ids: readonly string[]): FactRecord[] => {
  const russian = texts.ru.split(separator);
  const kazakh = texts.kk.split(separator);
  const triples = texts.en.split(separator).map((en, place) => ({
    ru: swapLetters(russian[place] ?? ''),
    kk: swapLetters(kazakh[place] ?? ''),
    en,
  }));
  const readTexts = createReader(triples);
  const readSource = createReader(splitColumn(sources.id));
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
  const fields = Object.entries(records);
  return ids.map((id, place) => {
    const own = fields.flatMap(([name, cells]): [string, unknown][] =>
      cells[place] === 0 ? [] : [[name, unpack(cells[place], name)]],
    );
    return { id, ...Object.fromEntries(own) } as FactRecord;
  });
};

/** Gives back the edition that `packEdition` was given, with its lexicon tidied. */
export const unpackEdition = (packed: PackedEdition): Edition => {
  const { packing: _, texts: __, outlets: ___, ids: ____, ...head } = packed;
  const ids = splitColumn(packed.ids);
  return {
    ...head,
    records: unpackRecords(packed, ids),
    sources: unpackSources(packed),
    lexicon: unpackLexicon(packed.lexicon, ids),
  };
};
