import Fuse from 'fuse.js/basic';
import { searchWords } from './search-words.ts';
import { keyStem, wordKey } from './word-key.ts';

export interface Found {
  /** The best answers first. */
  readonly ids: ReadonlySet<string>;
  /** The words of the texts that answered the query; `markFound` shows where they stand. */
  readonly words: ReadonlySet<string>;
}

/** Finds items by a query; nothing for a query without a word, which asks for no search. */
export type Search = (query: string) => Found | undefined;

export interface Searched {
  readonly id: string;
  readonly titles: readonly string[];
  readonly texts: readonly string[];
}

interface Known {
  readonly word: string;
  readonly key: string;
  readonly stem: string;
  /** The items that hold the word, and how much they are about it. */
  readonly items: Map<string, number>;
}

// Shorter words have too many neighbours one letter away, and begin too many others.
const leastForGuesses = 4;

// Of Fuse's scale from 0 (equal) to 1: about one wrong letter in four; and how much worse than the best guess another may be.
const typoThreshold = 0.3;
const typoSpread = 0.05;

// How well a word answers: as it is, with another ending, as a beginning, with a typing error.
const worth = { same: 8, ending: 6, beginning: 3, typo: 2 } as const;

// A title says what a record is about, a short one more than a long one.
const inText = 1;
const inTitleOf = (words: number) => 2 + 2 / words;

type Answers = ReadonlyMap<Known, number>;

const vocabularyOf = (items: Iterable<Searched>): Known[] => {
  const known = new Map<string, Known>();
  const note = (id: string, isTitle: boolean, text: string) => {
    const words = searchWords(text);
    const weight = isTitle ? inTitleOf(words.length) : inText;
    for (const { word } of words) {
      let entry = known.get(word);
      if (!entry) {
        const key = wordKey(word);
        entry = { word, key, stem: keyStem(key), items: new Map() };
        known.set(word, entry);
      }
      entry.items.set(id, Math.max(weight, entry.items.get(id) ?? 0));
    }
  };
  for (const { id, titles, texts } of items) {
    for (const title of titles) note(id, true, title);
    for (const text of texts) note(id, false, text);
  }
  return [...known.values()];
};

/**
 * Every word of the query has to be in an item: itself in any script or spelling, with another ending, as a beginning or, failing
 * all that, with a typing error. Fuse compares single words, not whole texts: in a long text it finds almost anything somewhere.
 */
export const createSearch = (items: Iterable<Searched>): Search => {
  const vocabulary = vocabularyOf(items);
  const fuse = new Fuse(vocabulary, { keys: ['key'], threshold: typoThreshold, includeScore: true });

  const guess = (key: string): Known[] => {
    const near = fuse.search(key).filter(({ item }) => Math.abs(item.key.length - key.length) <= 2);
    const best = near[0]?.score ?? 0;
    return near.filter(({ score = 1 }) => score <= best + typoSpread).map(({ item }) => item);
  };

  const answersTo = (word: string): Answers => {
    const key = wordKey(word);
    const stem = keyStem(key);
    const isNumber = /^\d+$/.test(word);
    const answers = new Map<Known, number>();
    for (const entry of vocabulary) {
      if (entry.key === key) answers.set(entry, worth.same);
      else if (!isNumber && entry.stem === stem) answers.set(entry, worth.ending);
    }
    if (key.length > 1 && (answers.size === 0 || (!isNumber && key.length >= leastForGuesses)))
      for (const entry of vocabulary)
        if (!answers.has(entry) && entry.key.startsWith(key)) answers.set(entry, worth.beginning);
    if (answers.size === 0 && !isNumber && key.length >= leastForGuesses)
      for (const entry of guess(key)) answers.set(entry, worth.typo);
    return answers;
  };

  /** How well each item answers one word. */
  const weigh = (answers: Answers): Map<string, number> => {
    const weights = new Map<string, number>();
    for (const [entry, value] of answers)
      for (const [id, weight] of entry.items) weights.set(id, Math.max(weights.get(id) ?? 0, value * weight));
    return weights;
  };

  return (query) => {
    const answers = searchWords(query).map(({ word }) => answersTo(word));
    const [first, ...others] = answers.map(weigh);
    if (!first) return undefined;
    const both = [...first].flatMap(([id, weight]): [string, number][] => {
      const more = others.map((weights) => weights.get(id));
      return more.includes(undefined)
        ? []
        : [[id, more.reduce<number>((sum, each) => sum + (each ?? 0), weight)]];
    });
    return {
      ids: new Set(both.sort(([, a], [, b]) => b - a).map(([id]) => id)),
      words: new Set(answers.flatMap((found) => [...found.keys()].map(({ word }) => word))),
    };
  };
};

/** The text in pieces, those that answered the search marked. */
export const markFound = (
  text: string,
  found: Found | undefined,
): { readonly text: string; readonly isFound: boolean }[] => {
  if (!found) return [{ text, isFound: false }];
  let from = 0;
  const pieces = searchWords(text)
    .filter(({ word }) => found.words.has(word))
    .flatMap(({ start, end }) => {
      const before = { text: text.slice(from, start), isFound: false };
      from = end;
      return [before, { text: text.slice(start, end), isFound: true }];
    });
  return [...pieces, { text: text.slice(from), isFound: false }].filter((piece) => piece.text !== '');
};
