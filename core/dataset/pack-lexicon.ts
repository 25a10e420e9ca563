import type { LexiconData } from '../match/lexicon-data.ts';
import { type PackedLexicon, separator } from './packed-edition.ts';
import { swapLetters } from './swap-letters.ts';
import { flagsOf, mapPhrases, numbersOf, tidyLexicon } from './tidy-lexicon.ts';

/** Sorted, the forms of a word share most of their letters with the form before them: a quarter of the bytes. */
const packEndings = (set: string): string => {
  let before = '';
  return set
    .split('|')
    .map((ending) => {
      let shared = 0;
      while (shared < 35 && shared < ending.length && ending[shared] === before[shared]) shared += 1;
      before = ending;
      return shared.toString(36) + ending.slice(shared);
    })
    .join('|');
};

const isCyrillic = (stem: string) => /\p{Script=Cyrillic}/u.test(stem) && !/\p{Script=Latin}/u.test(stem);

/** A dot says that the letters are swapped; set 0, the commonest, is left out. */
const packGroup = (group: string): string => {
  const slash = group.lastIndexOf('/');
  const stem = group.slice(0, slash);
  const set = group.slice(slash + 1);
  const isSwapped = isCyrillic(stem) || stem.startsWith('.');
  return `${isSwapped ? `.${swapLetters(stem)}` : stem}/${set === '0' ? '' : set}`;
};

/** Packs a lexicon after tidying it. */
export const packLexicon = (lexicon: LexiconData, places: ReadonlyMap<string, number>): PackedLexicon => {
  const tidy = tidyLexicon(lexicon);
  let next = 0;
  const packNumber = (number: string) => {
    if (Number.parseInt(number, 36) !== next) return number;
    next += 1;
    return '';
  };
  const packPhrase = (phrase: string) => flagsOf(phrase) + numbersOf(phrase).map(packNumber).join(' ');
  return {
    ...mapPhrases(tidy, packPhrase),
    records: tidy.records.map((id) => places.get(id) ?? id),
    endings: tidy.endings.map(packEndings),
    words: tidy.words.map((word) => word.split(' ').map(packGroup).join(' ')).join(separator),
  };
};
