import * as z from 'zod/mini';
import type { CardView } from '../card/card-view.ts';
import type { CardWords } from '../card/card-words.ts';
import type { Edition } from '../dataset/edition.ts';
import type { Language } from '../dataset/language.ts';
import { languages } from '../dataset/language.ts';
import { recordIdSchema } from '../dataset/record.ts';
import type { KnownFigure } from '../findings/known-figures.ts';
import type { LexiconData } from '../match/lexicon-data.ts';
import { type Choices, choicesSchema } from './choices.ts';
import { type UpdateAnswers, updateRequests } from './update-messages.ts';

/**
 * What other contexts may ask of the background, by name. Requests are parsed there, on the receiving side.
 * `sender` says who may ask: a page script, which may be forged by a broken renderer, gets public facts only.
 */
export const requests = {
  /** The gate saw signs of the events: run the reader in this frame. */
  'load-reader': { sender: 'page', schema: z.strictObject({ type: z.literal('load-reader') }) },
  /** The reader starts: everything it needs to find mentions. */
  begin: { sender: 'page', schema: z.strictObject({ type: z.literal('begin') }) },
  /** There are numbers in text about the events: run the script that reads them, and give every published value. */
  'load-figures': { sender: 'page', schema: z.strictObject({ type: z.literal('load-figures') }) },
  /** The first mention was found: make the underlines visible in this frame, under names that only it knows. */
  'style-marks': {
    sender: 'page',
    schema: z.strictObject({
      type: z.literal('style-marks'),
      prefix: z.string().check(z.regex(/^[a-z]{6,16}$/)),
    }),
  },
  /** One card in the reader's language. */
  card: {
    sender: 'any',
    schema: z.strictObject({
      type: z.literal('card'),
      record: recordIdSchema,
      language: z.enum(languages),
    }),
  },
  /** A card that was asked for is open now: asking alone is no seeing, since the hand passes over many mentions. */
  'card-shown': {
    sender: 'page',
    schema: z.strictObject({ type: z.literal('card-shown'), record: recordIdSchema }),
  },
  /** The reader wants to switch something off, which no page can do: opens the settings, with the page's site named there. */
  'open-settings': { sender: 'page', schema: z.strictObject({ type: z.literal('open-settings') }) },
  /** The site from whose card the settings were opened, if they were; asked once. */
  'asked-from': { sender: 'own', schema: z.strictObject({ type: z.literal('asked-from') }) },
  /** Which edition is in use, and in which language we speak. */
  about: { sender: 'own', schema: z.strictObject({ type: z.literal('about') }) },
  /** All facts, without the lexicon, for our own pages. */
  edition: { sender: 'own', schema: z.strictObject({ type: z.literal('edition') }) },
  /** The aliases, for checking a text in the panel. */
  lexicon: { sender: 'own', schema: z.strictObject({ type: z.literal('lexicon') }) },
  /** The text that was last chosen in the context menu; given once, then forgotten. */
  'take-text': { sender: 'own', schema: z.strictObject({ type: z.literal('take-text') }) },
  /** Whether the extension is on at a host. */
  site: {
    sender: 'own',
    schema: z.strictObject({ type: z.literal('site'), host: z.string().check(z.maxLength(253)) }),
  },
  'set-site': {
    sender: 'own',
    schema: z.strictObject({
      type: z.literal('set-site'),
      host: z.string().check(z.minLength(1), z.maxLength(253)),
      isOn: z.boolean(),
    }),
  },
  /** All that the reader chose, for the settings. */
  choices: { sender: 'own', schema: z.strictObject({ type: z.literal('choices') }) },
  'set-choices': {
    sender: 'own',
    schema: z.strictObject({ type: z.literal('set-choices'), choices: choicesSchema }),
  },
  /** Everything as at installation; what was seen is forgotten, too. */
  reset: { sender: 'own', schema: z.strictObject({ type: z.literal('reset') }) },
  'set-language': {
    sender: 'own',
    schema: z.strictObject({ type: z.literal('set-language'), language: z.enum(['auto', ...languages]) }),
  },
  ...updateRequests,
} as const;

export type RequestName = keyof typeof requests;
export type RequestOf<N extends RequestName> = z.infer<(typeof requests)[N]['schema']>;

export interface Beginning {
  readonly edition: { readonly number: number; readonly date: string };
  readonly lexicon: LexiconData;
  /** Records that are underlined in a way of their own; all others are underlined like events. */
  readonly figures: readonly string[];
  readonly claims: readonly string[];
  readonly language: Language;
  readonly dwellMs: number;
  readonly marksAll: boolean;
}

/** Everything of an edition but the lexicon, which only pages need. */
export type Facts = Omit<Edition, 'lexicon'> & { readonly language: Language };

export interface AnswerTo extends UpdateAnswers {
  'load-reader': null;
  begin: Beginning;
  'load-figures': readonly KnownFigure[];
  'style-marks': null;
  /** With the words around it, so that a page loads those of one language only, and these with the first card. */
  card: { readonly view: CardView; readonly words: CardWords } | null;
  'card-shown': null;
  'open-settings': null;
  'asked-from': { readonly host: string | null };
  about: { readonly number: number; readonly date: string; readonly language: Language };
  edition: Facts;
  lexicon: LexiconData;
  'take-text': { readonly text: string | null };
  site: { readonly isOn: boolean };
  'set-site': { readonly isOn: boolean };
  choices: Choices;
  'set-choices': Choices;
  reset: Choices;
  'set-language': { readonly language: Language };
}

/** Errors do not cross a message port, so every answer says itself whether it is one. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: string };

/** What the background tells our own pages, whichever are open. */
export type News =
  /** The reader in a tab has found its first mention. */
  | { readonly type: 'page-read'; readonly tabId: number }
  /** The reader chose a text in the browser's context menu; `take-text` gives it. */
  | { readonly type: 'text-chosen' };
