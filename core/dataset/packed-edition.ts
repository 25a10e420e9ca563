import type { LexiconData } from '../match/lexicon-data.ts';
import type { Edition } from './edition.ts';
import type { Language } from './language.ts';

/** Between the members of a column. A control character, which no text of a record may hold. */
export const separator = '\u007f';

/** Texts joined with the separator: less than quotation marks and commas. */
export type Column = string;

/** The members of a column; an empty column has none. */
export const splitColumn = (column: Column): string[] => (column === '' ? [] : column.split(separator));

/**
 * An edition as it travels: the same content in two thirds of the gzipped bytes. What repeats is written once and what is
 * alike stands together. `packEdition` makes it, `unpackEdition` gives the edition back.
 */
export interface PackedEdition extends Omit<Edition, 'records' | 'sources' | 'lexicon'> {
  readonly packing: 1;
  /** Every text once, by language and in the order of its first use; Russian and Kazakh with swapped letters. */
  readonly texts: Readonly<Record<Language, Column>>;
  /** `[publisher, kind, ownership, origin, fundedBy]`; the origin is that of its own publications. */
  readonly outlets: readonly (readonly string[])[];
  readonly sources: PackedSources;
  readonly ids: Column;
  /**
   * The other fields of the records, each a list in the order of `ids` with 0 where a record has none. Texts are `{t}`, where 0 is the next of `texts` that was not used so far and n is number
   * n - 1 again; in `sources` 0 is the next new source and n is number n - 1; in `links` n is the record of that place.
   */
  readonly records: Readonly<Record<string, readonly unknown[]>>;
  readonly lexicon: PackedLexicon;
}

/** Columns of equal length, in the order of the first citation; an absent value is empty. */
export interface PackedSources {
  readonly id: Column;
  /** Places in `outlets`. */
  readonly outlet: readonly number[];
  /** With swapped letters where `lang` is written in Cyrillic. */
  readonly title: Column;
  readonly published: Column;
  readonly lang: Column;
  /** Without `https://`, which all links begin with. */
  readonly url: Column;
  /** Empty where it is the outlet's. */
  readonly origin: Column;
}

/** A lexicon in whose phrases an empty number is the next that was not used so far. */
export interface PackedLexicon extends Omit<LexiconData, 'records' | 'words'> {
  /** Places of records in `ids`. */
  readonly records: readonly (number | string)[];
  /** Words with a set of endings left out where it is 0, and a dot before stems with swapped letters. */
  readonly words: Column;
}

export const linkStart = 'https://';

const cyrillicLanguages = new Set(['ru', 'kk', 'ky', 'uk', 'be', 'tg', 'mn', 'bg', 'sr', 'mk']);

/** Whether texts of this language are packed with swapped letters. */
export const isSwapped = (lang: string): boolean => cyrillicLanguages.has(lang);
