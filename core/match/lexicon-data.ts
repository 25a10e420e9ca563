/** What an alias or cue says about the page, besides naming a record. */
export const cueKinds = [
  /** Kazakhstan: the country, its cities, its offices. */
  'country',
  /** What only these events had, said in a phrase that names nothing as a whole. */
  'telling',
  /** Words that belong together: where all sides of a matter stand in one or two sentences, it counts like a name. */
  'matter',
  /** Offices, and people who held them, that other countries have, too: half a sign of Kazakhstan. */
  'office',
  /** The month of January. */
  'january',
  /** The year 2022, written in another way than 2022. */
  'year',
  /** Riots, storming, curfew: rarely in other news of Kazakhstan. */
  'unrest',
  /** Terror, peacekeepers, arson: weighed like `unrest`, but heard in other news, too. */
  'alarm',
  /** Protest, rally: also in ordinary news. */
  'protest',
  /** Killed, shot, wounded. */
  'harm',
  /** Detained, tried, sentenced, amnesty. */
  'justice',
  /** Remembering, asking what happened: weighs beside January 2022. */
  'memory',
  /** Another event with the same words, named: Baku, Vilnius, the Capitol, Zheltoksan. */
  'lookalike',
  /** Weather, sport, concerts: where Almaty and January stand most often. */
  'pastime',
  /** Money, town affairs, accidents: other ordinary news. */
  'everyday',
  /** Longer names that hide an alias inside them. */
  'shadow',
  /** The commonest words of Russian and English: a Kazakh word among them is a name. */
  'foreign',
] as const;

export type CueKind = (typeof cueKinds)[number];

/**
 * All aliases of an edition in the compact form that ships; `compileLexicon` makes it searchable.
 *
 * A word is written `stem/endings` with the base-36 number of an ending set, several of them joined with a space;
 * an ending set of `*` stands for everything that begins with the stem.
 * A phrase is a list of base-36 word numbers joined with a space; an alias has its flags and a colon before it, a word of
 * matters its places in them: `matter.side.sides`, joined with a comma.
 */
export interface LexiconData {
  /** Record ids; `aliases` runs parallel to it. */
  readonly records: readonly string[];
  /** Each set joined with "|"; the bare stem is the empty ending. */
  readonly endings: readonly string[];
  readonly words: readonly string[];
  readonly aliases: readonly (readonly string[])[];
  readonly cues: Readonly<Record<CueKind, readonly string[]>>;
}

/** The letters before the colon of an alias. */
export const aliasFlags = {
  /** Counts alone. */
  strong: 's',
  /** A name of the events: counts with a sign of Kazakhstan. */
  telling: 't',
  /** Beside `telling`: means the events even without a sign of Kazakhstan, where the page names no other January. */
  usual: 'u',
  /** Counts only where the text is about the events. */
  contextual: 'c',
  /** No other word may stand between its words. */
  tight: '-',
  /** Only where the source writes the first letter large. */
  capital: '^',
  /** Only where the source writes the first letter large inside a sentence, as no Kazakh month is written. */
  inner: 'i',
  /** Only before an exclamation mark or the end of a quotation. */
  exclaimed: '!',
  /** A day: a year beside it must be the right one. */
  day: 'd',
  /** A Kazakh word that is a name only where the text around it is not Kazakh. */
  foreign: 'r',
  /** Begins with the name of a month: not after the number of a day («5 қаңтар оқиғалары» is a digest of that day). */
  month: 'm',
} as const;
