import { fold } from '../text/fold.ts';

// Kazakh letters that Russian keyboards lack, and what readers type for them.
const typed: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
};

/** A word of a text as search compares it, and where it stands: UTF-16 offsets, the end exclusive. */
export interface SearchWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

// `4 353` and `4,353` are one number, whichever space or sign stands between.
const pattern = /(?<!\d)\d{1,3}(?:[ \u00a0\u202f,.]\d{3})+(?!\d)|[\p{L}\p{N}]+/gu;

/** The words of a text: case, ё/е, marks and the Kazakh letters make no difference. */
export const searchWords = (text: string): SearchWord[] => {
  const folded = fold(text);
  return [...folded.text.matchAll(pattern)].map(({ 0: word, index }) => ({
    word: word.replace(/[әғқңөұүһі]/g, (letter) => typed[letter] ?? letter).replace(/[^\p{L}\p{N}]/gu, ''),
    start: folded.sourceStart(index),
    end: folded.sourceEnd(index + word.length),
  }));
};
