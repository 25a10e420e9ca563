/** What an editor has noted about single words of a language, all in lower case: see `data/words`. */
export interface WordNotes {
  readonly masculine: ReadonlySet<string>;
  readonly feminine: ReadonlySet<string>;
  /** Has no plural that texts would use. */
  readonly singular: ReadonlySet<string>;
  readonly unchanging: ReadonlySet<string>;
  /** Looks like a surname or an adjective and is an ordinary noun. */
  readonly common: ReadonlySet<string>;
  /** All forms, written out. */
  readonly irregular: ReadonlyMap<string, readonly string[]>;
  /** Kazakh words whose endings do not follow their last vowel. */
  readonly back: ReadonlySet<string>;
  readonly front: ReadonlySet<string>;
  /** Kazakh words in -ы/-і that are not possessives. */
  readonly plain: ReadonlySet<string>;
  /** Counts only where the text writes its first letter large. */
  readonly capital: ReadonlySet<string>;
}
