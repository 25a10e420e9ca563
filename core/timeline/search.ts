import Fuse from 'fuse.js/basic';
import { searchWords } from './search-words.ts';

export interface Found {
  readonly ids: ReadonlySet<string>;
  /** The words of the texts that answered the query; `markFound` shows where they stand. */
  readonly words: ReadonlySet<string>;
}

/** Finds items by a query; nothing for a query without a word, which asks for no search. */
export type Search = (query: string) => Found | undefined;

// Shorter words have too many neighbours one letter away.
const leastForTypos = 4;

// Of Fuse's scale from 0 (equal) to 1: about one wrong letter in four.
const typoThreshold = 0.3;

/**
 * Every word of the query has to be in an item, as the beginning of a word or, failing that anywhere, with a typing error or
 * another ending. Fuse compares single words, not whole texts: in a long text it would find almost anything somewhere.
 */
export const createSearch = (items: Iterable<{ id: string; texts: readonly string[] }>): Search => {
  const idsByWord = new Map<string, Set<string>>();
  for (const { id, texts } of items) {
    for (const { word } of texts.flatMap(searchWords)) {
      const ids = idsByWord.get(word);
      if (ids) ids.add(id);
      else idsByWord.set(word, new Set([id]));
    }
  }
  const vocabulary = [...idsByWord.keys()];
  const fuse = new Fuse(vocabulary, { threshold: typoThreshold, includeScore: true });

  const answersTo = (word: string): string[] => {
    const beginnings = vocabulary.filter((known) => known.startsWith(word));
    if (beginnings.length > 0 || word.length < leastForTypos) return beginnings;
    return fuse
      .search(word)
      .map(({ item }) => item)
      .filter((item) => Math.abs(item.length - word.length) <= word.length / 2);
  };

  return (query) => {
    const wanted = searchWords(query).map(({ word }) => answersTo(word));
    const [first, ...others] = wanted.map(
      (words) => new Set(words.flatMap((word) => [...(idsByWord.get(word) ?? [])])),
    );
    if (!first) return undefined;
    return {
      ids: others.reduce((both, ids) => both.intersection(ids), first),
      words: new Set(wanted.flat()),
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
