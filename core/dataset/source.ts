import * as z from 'zod/mini';
import { momentSchema } from './record.ts';

export const sourceKinds = [
  'official',
  'court',
  'parliament',
  'intergovernmental',
  'ngo',
  'agency',
  'newspaper',
  'broadcaster',
  'academic',
  'other',
] as const;

export const ownerships = ['state', 'independent', 'exile', 'unknown'] as const;

const name = z.string().check(z.minLength(1), z.maxLength(160));

/** Links are opened by the reader only; credentials and every scheme but https are refused. */
const isSafeLink = (text: string) => {
  const match = /^https:\/\/([^/?#\s]+)([/?#]\S*)?$/.exec(text);
  return match?.[1] !== undefined && !match[1].includes('@') && match[1].includes('.');
};

export const publicationSchema = z.strictObject({
  title: z.string().check(z.minLength(1), z.maxLength(300)),
  /** The day, month or year of publication; absent where none is known. */
  published: z.optional(z.union([momentSchema, z.string().check(z.regex(/^\d{4}$/))])),
  lang: z.string().check(z.regex(/^[a-z]{2}(-[A-Za-z]{4})?$/)),
  /** Absent where only a mirror, a proxy or a test copy is known: then publisher, title and date stand without a link. */
  url: z.optional(z.string().check(z.refine(isSafeLink, 'must be an https link without credentials'))),
  /** Whose text this repeats, where it is not the outlet's own: an outlet id or a plain name. */
  origin: z.optional(name),
  /** True where the title was worked out from the address or the text, not read. */
  titleInferred: z.optional(z.boolean()),
});

/** One file in `data/sources`: an outlet, judged once, and what we cite of it. */
export const outletSchema = z.strictObject({
  name,
  kind: z.enum(sourceKinds),
  ownership: z.enum(ownerships),
  /** Public or state money without editorial control, named plainly, e.g. "US Agency for Global Media". */
  fundedBy: z.optional(name),
  publications: z.record(z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/)), publicationSchema),
});

export type Outlet = z.infer<typeof outletSchema>;
export type Publication = z.infer<typeof publicationSchema>;
