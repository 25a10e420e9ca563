import * as z from 'zod/mini';
import { type Language, languages, type Texts } from './language.ts';

/** Limits of the reading surfaces, in UTF-16 units: what fits a card of 360 px without scrolling its first screen. */
export const textLimits = { title: 120, lead: 280, body: 1200, note: 280, role: 200 } as const;

export const kinds = ['event', 'figure', 'claim', 'actor', 'place', 'term', 'day'] as const;
export type Kind = (typeof kinds)[number];

/** What stands behind a record; the words shown to readers are in the interface catalogue. */
export const states = [
  'established',
  'official-account',
  'documented',
  'court',
  'disputed',
  'unproven',
  'retracted',
  'false',
  'superseded',
] as const;
export type State = (typeof states)[number];

/** Control characters, bidirectional overrides and isolates, and invisible joiners: nothing that can change how a line reads. */
export const hiddenCharacters =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point.
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

const isTidy = (text: string) =>
  text === text.trim() && text === text.normalize('NFC') && !hiddenCharacters.test(text);

const line = (max: number) =>
  z
    .string()
    .check(
      z.minLength(1),
      z.maxLength(max),
      z.refine(isTidy, 'must be NFC, trimmed and free of control or invisible characters'),
    );

const texts = (max: number) => z.strictObject({ ru: line(max), kk: line(max), en: line(max) });

export const recordIdSchema = z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]{0,63}$/, 'must be a record id'));
const sourceIds = z.array(z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'must be a source id')));
const someSources = sourceIds.check(z.minLength(1));

const isRealDate = (text: string) => {
  const [year = 0, month = 1, day = 1] = text.slice(0, 10).split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && year < 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** `YYYY-MM-DD`. */
export const dateSchema = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be YYYY-MM-DD'), z.refine(isRealDate, 'must be a real date'));

/** `YYYY-MM`, `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM` in Almaty time (UTC+6 until March 2024): the form is the precision. */
export const momentSchema = z
  .string()
  .check(
    z.regex(
      /^\d{4}-(0[1-9]|1[0-2])(-\d{2}(T([01]\d|2[0-3]):[0-5]\d)?)?$/,
      'must be YYYY-MM, YYYY-MM-DD or YYYY-MM-DDTHH:MM',
    ),
    z.refine(isRealDate, 'must be a real date'),
  );

/** One sentence or two that rest on the named sources, in every language. */
const statement = (max: number) =>
  z.strictObject({ ru: line(max), kk: line(max), en: line(max), sources: someSources });

const lengthIn = (language: Language, sentences: readonly Texts[]) =>
  sentences.reduce((sum, sentence) => sum + sentence[language].length + 1, 0);

const bodySchema = z
  .array(statement(textLimits.body))
  .check(
    z.refine(
      (sentences) => languages.every((language) => lengthIn(language, sentences) <= textLimits.body),
      `must be at most ${textLimits.body} characters in each language`,
    ),
  );

const ids = z.array(recordIdSchema);

const linksSchema = z.strictObject({
  partOf: z.optional(ids),
  causes: z.optional(ids),
  next: z.optional(ids),
  related: z.optional(ids),
  actors: z.optional(ids),
  places: z.optional(ids),
  figures: z.optional(ids),
  claims: z.optional(ids),
});

const legalSchema = z.strictObject({
  articles: z.array(line(60)),
  court: texts(textLimits.role),
  sentence: z.optional(texts(textLimits.note)),
  date: momentSchema,
  appeal: z.strictObject({
    status: z.enum(['upheld', 'changed', 'overturned', 'pending', 'not-found', 'not-applicable']),
    note: z.optional(texts(textLimits.note)),
  }),
});

const common = {
  id: recordIdSchema,
  title: texts(textLimits.title),
  lead: statement(textLimits.lead),
  body: z.optional(bodySchema),
  state: z.enum(states),
  /** Since when, or as of when, the state holds. */
  stateDate: momentSchema,
  /** The day on which an editor last compared the record with its sources. */
  checked: dateSchema,
  links: z.optional(linksSchema),
  legal: z.optional(legalSchema),
  /** For editors only; never shipped. */
  notes: z.optional(z.string()),
};

const eventSchema = z.strictObject({
  ...common,
  kind: z.literal('event'),
  when: z.strictObject({ start: momentSchema, end: z.optional(momentSchema) }),
});

const figureValueSchema = z.strictObject({
  value: z.number().check(z.nonnegative()),
  max: z.optional(z.number().check(z.nonnegative())),
  approx: z.optional(z.enum(['about', 'more-than', 'up-to'])),
  /** The part of the quantity that this value counts, where one figure holds several. */
  label: z.optional(texts(textLimits.title)),
  issuer: texts(textLimits.title),
  statedOn: dateSchema,
  /** How sure `statedOn` is; absent means that the day is known. */
  statedPrecision: z.optional(z.enum(['inferred', 'month', 'year', 'not-later-than', 'not-earlier-than'])),
  /** The moment the number describes; null where no source says it. */
  asOf: z.nullable(momentSchema),
  status: z.enum(['current', 'superseded', 'retracted', 'disputed']),
  note: z.optional(texts(textLimits.note)),
  sources: someSources,
});

const figureSchema = z.strictObject({
  ...common,
  kind: z.literal('figure'),
  unit: texts(40),
  /** Exactly what is counted. */
  scope: texts(textLimits.note),
  values: z.array(figureValueSchema).check(z.minLength(1)),
});

const claimSchema = z.strictObject({
  ...common,
  kind: z.literal('claim'),
  madeBy: texts(textLimits.role),
  madeOn: z.nullable(momentSchema),
});

const actorSchema = z.strictObject({
  ...common,
  kind: z.literal('actor'),
  actor: z.enum(['person', 'organisation']),
  role: texts(textLimits.role),
  /** A private person, a minor or a victim: the card opens only from text that already gives the name. */
  isPrivate: z.optional(z.boolean()),
});

const placeSchema = z.strictObject({
  ...common,
  kind: z.literal('place'),
  /** Latitude and longitude in degrees, WGS 84. */
  at: z.tuple([z.number().check(z.gte(-90), z.lte(90)), z.number().check(z.gte(-180), z.lte(180))]),
});

const termSchema = z.strictObject({ ...common, kind: z.literal('term') });

const daySchema = z.strictObject({ ...common, kind: z.literal('day'), date: dateSchema });

/** One item of the dataset, as its file in `data/` says it. */
export const recordSchema = z.discriminatedUnion('kind', [
  eventSchema,
  figureSchema,
  claimSchema,
  actorSchema,
  placeSchema,
  termSchema,
  daySchema,
]);

export type FactRecord = z.infer<typeof recordSchema>;
export type RecordOf<K extends Kind> = Extract<FactRecord, { kind: K }>;
export type FigureValue = z.infer<typeof figureValueSchema>;
export type Statement = Texts & { readonly sources: readonly string[] };
