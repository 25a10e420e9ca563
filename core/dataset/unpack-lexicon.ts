import type { LexiconData } from '../match/lexicon-data.ts';
import { type PackedLexicon, splitColumn } from './packed-edition.ts';
import { swapLetters } from './swap-letters.ts';
import { flagsOf, mapPhrases, numbersOf } from './tidy-lexicon.ts';

const unpackEndings = (set: string): string => {
  let before = '';
  return set
    .split('|')
    .map((ending) => {
      before = before.slice(0, Number.parseInt(ending.charAt(0), 36)) + ending.slice(1);
      return before;
    })
    .join('|');
};

const unpackGroup = (group: string): string => {
  const slash = group.lastIndexOf('/');
  const stem = group.slice(0, slash);
  return `${stem.startsWith('.') ? swapLetters(stem.slice(1)) : stem}/${group.slice(slash + 1) || '0'}`;
};

/** Gives back the tidied lexicon that was packed. */
export const unpackLexicon = (packed: PackedLexicon, ids: readonly string[]): LexiconData => {
  const open: LexiconData = {
    ...packed,
    records: packed.records.map((item) => (typeof item === 'number' ? (ids[item] ?? '') : item)),
    endings: packed.endings.map(unpackEndings),
    words: splitColumn(packed.words).map((word) => word.split(' ').map(unpackGroup).join(' ')),
  };
  let next = 0;
  const unpackNumber = (number: string) => {
    if (number !== '') return number;
    next += 1;
    return (next - 1).toString(36);
  };
  return {
    ...open,
    ...mapPhrases(open, (phrase) => flagsOf(phrase) + numbersOf(phrase).map(unpackNumber).join(' ')),
  };
};
