import type { Word } from '../text/split-words.ts';

/** After these a stop ends no sentence. */
const abbreviations = new Set(
  'тыс млн млрд г гг ст т д чел ул им п пп ч ж жж см др руб тг мын mr mrs dr st jan feb mar apr jun jul aug sep sept oct nov dec u s gen no vs'.split(
    ' ',
  ),
);

/** Whether a sentence ends in the gap before a word. */
export const isSentenceEnd = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  const before = words[at - 1];
  if (!word || !before) return true;
  if (word.gap === ' ' || word.gap === ', ') return false;
  const stop = /[.!?…\n]/.exec(word.gap);
  if (!stop) return false;
  if (stop[0] !== '.') return true;
  if (!/\. |\."|\.$/.test(word.gap)) return false;
  if (word.text === '') return true;
  if (abbreviations.has(before.text) || before.text.length === 1)
    return (
      word.isCapital &&
      before.text.length > 1 &&
      !/^(?:mr|mrs|dr|st|им|ул|gen)$/.test(before.text) &&
      word.gap.length > 2
    );
  return word.isCapital || word.isDigits || word.gap.length > 2;
};
