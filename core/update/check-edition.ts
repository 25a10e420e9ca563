import * as z from 'zod/mini';
import { citationsOf } from '../dataset/citations.ts';
import type { Edition, Source } from '../dataset/edition.ts';
import { dateSchema, type FactRecord, hiddenCharacters, recordSchema } from '../dataset/record.ts';
import { ownerships, publicationSchema, sourceKinds } from '../dataset/source.ts';

const name = z.string().check(
  z.minLength(1),
  z.maxLength(300),
  z.refine((text) => !hiddenCharacters.test(text)),
);

const { lang, published, url } = publicationSchema.shape;

const sourceSchema = z.strictObject({
  publisher: name,
  kind: z.enum(sourceKinds),
  ownership: z.enum(ownerships),
  fundedBy: z.optional(name),
  title: name,
  published,
  lang,
  url,
  origin: name,
});

const sourceIdSchema = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/));

interface Issues {
  readonly issues: readonly {
    readonly path: readonly PropertyKey[];
    readonly message: string;
    readonly code?: string | undefined;
  }[];
}

/** The schema library ships without sentences, so where it has none the kind of fault has to do. */
export const issueOf = ({ issues: [issue] }: Issues): string => {
  const { path = [], message = '', code = '' } = issue ?? {};
  return `${path.join('.')}: ${message === 'Invalid input' ? code : message}`;
};

/** A host in other letters than these is written in punycode, so that none looks like another. */
const hasPlainHost = ({ url }: Source) =>
  url === undefined || /^https:\/\/[a-z0-9.-]+(:\d+)?([/?#]|$)/i.test(url);

const checkSource = (id: string, source: Source): string | undefined => {
  const result = sourceSchema.safeParse(source);
  if (!sourceIdSchema.safeParse(id).success) return `sources.${id}: not an id`;
  if (!result.success) return `sources.${id}.${issueOf(result.error)}`;
  return hasPlainHost(source) ? undefined : `sources.${id}.url: the host must be written in punycode`;
};

const checkRecord = (record: FactRecord, ids: ReadonlySet<string>, sources: Edition['sources']) => {
  const result = recordSchema.safeParse(record);
  const path = `records.${String(record.id).slice(0, 64)}`;
  if (!result.success) return `${path}.${issueOf(result.error)}`;
  const cited = citationsOf(record).find(({ id }) => !Object.hasOwn(sources, id));
  if (cited) return `${path}.${cited.path}: there is no source "${cited.id}"`;
  for (const [link, linked] of Object.entries(record.links ?? {})) {
    const lost = linked?.find((id) => !ids.has(id));
    if (lost !== undefined) return `${path}.links.${link}: there is no record "${lost}"`;
  }
  return undefined;
};

/** What is wrong with the records and sources of an edition: the path and a sentence; undefined where nothing is. */
export const checkFacts = ({ records, sources, date, since, withdrawn }: Edition): string | undefined => {
  if (!dateSchema.safeParse(date).success) return 'date: must be a real date';
  const ids = new Set(records.map(({ id }) => id));
  if (ids.size !== records.length) {
    const twice = records.find(({ id }, at) => records.findIndex((other) => other.id === id) !== at);
    return `records.${twice?.id}: there are two of this id`;
  }
  for (const id of Object.keys(withdrawn ?? {}))
    if (ids.has(id)) return `withdrawn.${id}: is there all the same`;
  for (const id of Object.keys(since ?? {})) if (!ids.has(id)) return `since.${id}: there is no such record`;
  for (const [id, source] of Object.entries(sources)) {
    const fault = checkSource(id, source);
    if (fault) return fault;
  }
  for (const record of records) {
    const fault = checkRecord(record, ids, sources);
    if (fault) return fault;
  }
  return undefined;
};
