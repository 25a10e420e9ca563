import type { Edition } from '../core/dataset/edition.ts';
import { type Language, languages, type Texts } from '../core/dataset/language.ts';

type Row = Readonly<Record<string, string | number | null | undefined>>;

const cell = (value: Row[string]): string => {
  const text = String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Rows as RFC 4180 has them; the first row's fields name the columns. */
const table = (rows: readonly Row[]): string => {
  const columns = Object.keys(rows[0] ?? {});
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  return lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('');
};

/** `title_ru`, `title_kk`, `title_en`. */
const inEach = (name: string, texts: Texts | undefined): Row =>
  Object.fromEntries(languages.map((language: Language) => [`${name}_${language}`, texts?.[language]]));

const addresses = (ids: readonly string[], sources: Edition['sources']): string =>
  [...new Set(ids)]
    .flatMap((id) => {
      const source = sources[id];
      return source ? [source.url ?? `${source.publisher}: ${source.title}`] : [];
    })
    .join(' | ');

/** Every published value of every figure, a row each. */
export const exportFigures = ({ records, sources, number }: Edition): string =>
  table(
    records.flatMap((record) =>
      record.kind !== 'figure'
        ? []
        : record.values.map((value) => ({
            figure: record.id,
            ...inEach('title', record.title),
            ...inEach('unit', record.unit),
            ...inEach('part', value.label),
            value: value.value,
            max: value.max,
            approx: value.approx,
            ...inEach('issuer', value.issuer),
            stated_on: value.statedOn,
            stated_precision: value.statedPrecision,
            as_of: value.asOf,
            status: value.status,
            ...inEach('note', value.note),
            sources: addresses(value.sources, sources),
            edition: number,
          })),
    ),
  );

/** Every event, a row each, in the order of its start. */
export const exportTimeline = ({ records, sources, number }: Edition): string => {
  const events = records
    .flatMap((record) => (record.kind === 'event' ? [record] : []))
    .sort((one, other) => (one.when.start < other.when.start ? -1 : 1));
  return table(
    events.map((event) => ({
      event: event.id,
      start: event.when.start,
      end: event.when.end,
      ...inEach('title', event.title),
      ...inEach('lead', event.lead),
      state: event.state,
      state_date: event.stateDate,
      places: event.links?.places?.join(' | '),
      sources: addresses(
        [event.lead, ...(event.body ?? [])].flatMap((statement) => statement.sources),
        sources,
      ),
      edition: number,
    })),
  );
};
