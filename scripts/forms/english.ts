import type { WordNotes } from './word-notes.ts';

const pluralOf = (word: string): string => {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
};

/** Singular and plural; the possessive needs no form, since an ending after an apostrophe is read as part of the word. */
export const englishForms = (word: string, notes: WordNotes): string[] => {
  const lower = word.toLowerCase();
  return [...(notes.irregular.get(lower) ?? [lower, pluralOf(lower)])];
};
