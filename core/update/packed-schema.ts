import * as z from 'zod/mini';
import { languages } from '../dataset/language.ts';
import { cueKinds } from '../match/lexicon-data.ts';

/** In members: several times what an edition holds. */
export const countLimits = { records: 5_000, sources: 10_000, aliases: 20_000, words: 40_000 } as const;

const column = z.string();
const columns = <N extends string>(names: readonly N[]) =>
  z.object(Object.fromEntries(names.map((name) => [name, column])) as Record<N, typeof column>);
const place = z.int().check(z.gte(0));
const phrases = z.array(z.string().check(z.maxLength(200)));
const editionById = z.record(z.string().check(z.maxLength(64)), z.int().check(z.gte(1)));

/** The form of a received edition before it is unpacked; what it says is judged afterwards. */
export const packedSchema = z.object({
  packing: z.literal(1),
  schema: z.literal(1),
  number: z.int().check(z.gte(1)),
  date: z.string(),
  since: z.optional(editionById),
  withdrawn: z.optional(editionById),
  probes: z.optional(
    z
      .array(z.strictObject({ text: z.string().check(z.maxLength(1_000)), record: z.nullable(z.string()) }))
      .check(z.maxLength(60)),
  ),
  texts: columns(languages),
  outlets: z
    .array(z.array(z.string()).check(z.minLength(4), z.maxLength(5)))
    .check(z.maxLength(countLimits.sources)),
  sources: z.object({
    ...Object.fromEntries(
      ['id', 'title', 'published', 'lang', 'url', 'origin'].map((name) => [name, column] as const),
    ),
    outlet: z.array(place).check(z.maxLength(countLimits.sources)),
  }),
  ids: column,
  records: z.record(
    z.string().check(z.maxLength(40)),
    z.array(z.unknown()).check(z.maxLength(countLimits.records)),
  ),
  lexicon: z.object({
    records: z.array(z.union([place, z.string()])).check(z.maxLength(countLimits.records)),
    endings: z.array(z.string().check(z.maxLength(20_000))).check(z.maxLength(countLimits.words)),
    words: column,
    aliases: z.array(phrases.check(z.maxLength(400))).check(z.maxLength(countLimits.records)),
    cues: z.object(
      Object.fromEntries(cueKinds.map((kind) => [kind, phrases.check(z.maxLength(5_000))])) as Record<
        (typeof cueKinds)[number],
        typeof phrases
      >,
    ),
  }),
});
