import type { LexiconData } from '../match/lexicon-data.ts';
import type { Edition } from './edition.ts';
import type { Language } from './language.ts';

/**
 * An edition as it travels: the same content in about half the gzipped bytes. What repeats is written once and what is alike stands
 * together. `packEdition` makes it, `unpackEdition` gives the edition back.
 */
export interface PackedEdition extends Omit<Edition, 'records' | 'sources' | 'lexicon'> {
  readonly packing: 1;
  /** Every text once, by language and in the order of its first use; Russian and Kazakh with swapped letters. */
  readonly texts: Readonly<Record<Language, readonly string[]>>;
  /** `[publisher, kind, ownership, origin, fundedBy]`; the origin is that of its own publications. */
  readonly outlets: readonly (readonly string[])[];
  /** Columns of equal length, in the order of the first citation; an absent value is the empty string. */
  readonly sources: PackedSources;
  /** Record ids in the order of `records`. */
  readonly ids: readonly string[];
  /**
   * Records without their ids. Texts are `{t}`, where 0 is the next of `texts` that was not used so far and n is number
   * n - 1 again; in `sources` 0 is the next new source and n is number n - 1; in `links` n is the record of that place.
   */
  readonly records: readonly unknown[];
  /** `records` hold places in `ids`; each set of endings is sorted, and an ending says how much it shares with the one before. */
  readonly lexicon: Omit<LexiconData, 'records'> & { readonly records: readonly (number | string)[] };
}

export interface PackedSources {
  readonly id: readonly string[];
  /** Places in `outlets`. */
  readonly outlet: readonly number[];
  /** With swapped letters where `lang` is written in Cyrillic. */
  readonly title: readonly string[];
  readonly published: readonly string[];
  readonly lang: readonly string[];
  /** Without `https://`, which all links begin with. */
  readonly url: readonly string[];
  /** Empty where it is the outlet's. */
  readonly origin: readonly string[];
}

export const linkStart = 'https://';

const cyrillicLanguages = new Set(['ru', 'kk', 'ky', 'uk', 'be', 'tg', 'mn', 'bg', 'sr', 'mk']);

/** Whether texts of this language are packed with swapped letters. */
export const isSwapped = (lang: string): boolean => cyrillicLanguages.has(lang);
