import { readNumbersIn } from '../text/read-numbers.ts';
import { splitWords } from '../text/split-words.ts';
import { signsIn } from './counting-words.ts';
import { readCounted } from './what-is-counted.ts';

/** How a number of a text was read, before it is held against the record. Offsets are UTF-16 units of the text. */
export interface FigureReading {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly valueMax?: number;
  /** How exactly it is meant; absent where it is meant as it stands. */
  readonly bound?: string;
  /** What it counts, absent where no word says so. */
  readonly counts?: string;
  /** Signs right beside it, which narrow it down. */
  readonly beside: readonly string[];
  /** Further signs in its sentence. */
  readonly inSentence: readonly string[];
  /** What keeps it from being put down as on no record. */
  readonly doubts: readonly string[];
}

/** Says of every number of a text how it was read: for people who ask why a number was judged as it was, or not at all. */
export const explainFigures = (text: string): FigureReading[] => {
  const words = splitWords(text);
  const numbers = readNumbersIn(words);
  const counted = new Map(readCounted(words, numbers, signsIn(words)).map((one) => [one.number, one]));
  return numbers.map((number): FigureReading => {
    const { start, end, value, max, bound } = number;
    const one = counted.get(number);
    const doubts = one
      ? [
          one.isPart && 'part of another number',
          one.isStrangeHead && 'counts something unknown',
          !one.isDirect && 'unknown words between',
          one.isElsewhere && 'a place that is not known',
        ].filter((doubt) => doubt !== false)
      : [];
    const beside = one ? [...one.tight] : [];
    return {
      start,
      end,
      value,
      ...(max !== undefined && { valueMax: max }),
      ...(bound && { bound }),
      ...(one && { counts: one.frame }),
      beside,
      inSentence: one ? [...one.loose].filter((sign) => !beside.includes(sign)) : [],
      doubts,
    };
  });
};
