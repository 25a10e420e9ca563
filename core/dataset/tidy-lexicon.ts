import type { CueKind, LexiconData } from '../match/lexicon-data.ts';

/** The flags and colon that an alias begins with; a cue has none. */
export const flagsOf = (alias: string): string => alias.slice(0, alias.indexOf(':') + 1);

/** The numbers of a phrase, with or without flags before it. */
export const numbersOf = (phrase: string): string[] => phrase.slice(flagsOf(phrase).length).split(' ');

/** Does the same to every phrase of a lexicon: aliases first, then cues, in their order. */
export const mapPhrases = (lexicon: LexiconData, map: (phrase: string) => string) => ({
  aliases: lexicon.aliases.map((phrases) => phrases.map(map)),
  cues: Object.fromEntries(
    Object.entries(lexicon.cues).map(([kind, phrases]) => [kind, phrases.map(map)]),
  ) as Record<CueKind, string[]>,
});

/** New base-36 numbers for a list that is put into another order: `order` holds the old places. */
const renumber = (order: readonly number[]): ReadonlyMap<string, string> =>
  new Map(order.map((old, place) => [old.toString(36), place.toString(36)]));

const countUses = (words: readonly string[], sets: number): number[] => {
  const uses = new Array<number>(sets).fill(0);
  for (const word of words)
    for (const group of word.split(' ')) {
      const set = Number.parseInt(group.slice(group.lastIndexOf('/') + 1), 36);
      if (set < sets) uses[set] = (uses[set] ?? 0) + 1;
    }
  return uses;
};

const tidyEndings = (lexicon: LexiconData): LexiconData => {
  const uses = countUses(lexicon.words, lexicon.endings.length);
  const order = [...lexicon.endings.keys()].sort((one, other) => (uses[other] ?? 0) - (uses[one] ?? 0));
  const numbers = renumber(order);
  const tidyGroup = (group: string) => {
    const slash = group.lastIndexOf('/') + 1;
    const set = group.slice(slash);
    return group.slice(0, slash) + (numbers.get(set) ?? set);
  };
  return {
    ...lexicon,
    endings: order.map((place) => (lexicon.endings[place] ?? '').split('|').sort().join('|')),
    words: lexicon.words.map((word) => word.split(' ').map(tidyGroup).join(' ')),
  };
};

const tidyWords = (lexicon: LexiconData): LexiconData => {
  const used = new Set<number>();
  mapPhrases(lexicon, (phrase) => {
    for (const number of numbersOf(phrase)) {
      const place = Number.parseInt(number, 36);
      if (place < lexicon.words.length) used.add(place);
    }
    return phrase;
  });
  const order = [...used, ...[...lexicon.words.keys()].filter((place) => !used.has(place))];
  const numbers = renumber(order);
  const tidyPhrase = (phrase: string) =>
    flagsOf(phrase) +
    numbersOf(phrase)
      .map((number) => numbers.get(number) ?? number)
      .join(' ');
  return {
    ...lexicon,
    ...mapPhrases(lexicon, tidyPhrase),
    words: order.map((place) => lexicon.words[place] ?? ''),
  };
};

/**
 * The same lexicon with numbers that pack well: words in the order of their first use, sets of endings with the most used
 * one first, and the endings of a set sorted. Numbers have no meaning outside the lexicon.
 */
export const tidyLexicon = (lexicon: LexiconData): LexiconData => tidyWords(tidyEndings(lexicon));
