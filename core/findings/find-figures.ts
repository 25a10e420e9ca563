import { type NumberInText, readNumbersIn } from '../text/read-numbers.ts';
import { splitWords, type Word } from '../text/split-words.ts';
import { checkFigure, type FigureFinding } from './check-figure.ts';
import { type Seen, signsIn } from './counting-words.ts';
import type { FigureIndex } from './known-figures.ts';
import { isSentenceEnd } from './sentence-end.ts';
import { readCounted } from './what-is-counted.ts';

/** A number of a block and what the record says of it. Offsets are UTF-16 units of the block's text. */
export interface FoundFigure extends FigureFinding {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly valueMax?: number;
}

export interface FigureContext {
  readonly index: FigureIndex;
  /** The page's date, `YYYY-MM-DD`, where it is known. */
  readonly day: string | undefined;
  /** Absent where the whole block is about the events; else only sentences with one of these places are. */
  readonly onlyAt?: readonly number[];
}

/** Words around a number; sentences that are longer are lists. */
const reach = 60;

const isInSentenceOf = (words: readonly Word[], at: number, places: readonly number[]): boolean => {
  let first = at;
  while (first > at - reach && first > 0 && !isSentenceEnd(words, first)) first -= 1;
  let next = at + 1;
  while (next < at + reach && next < words.length && !isSentenceEnd(words, next)) next += 1;
  const start = words[first]?.start ?? 0;
  const end = words[next - 1]?.end ?? 0;
  return places.some((place) => place >= start && place < end);
};

/** «с 60 до 120 тенге», "from 60 to 120", «60 теңгеден 120 теңгеге», «120 тенге вместо 60»: the old one of two. */
const isFrom = (words: readonly Word[], first: number, next: number): boolean =>
  /^(?:с|со|from|вместо|of|against)$/.test(words[first - 1]?.text ?? '') ||
  [words[next]?.text, words[next + 1]?.text].some(
    (text) => text !== undefined && /^(?:тенгеден|ден|дан|тан|тен|орнына)$/.test(text),
  );

/** The signs of the words that any of the numbers may belong to. */
const signsAround = (words: readonly Word[], numbers: readonly NumberInText[]): Seen[] => {
  const seen: Seen[] = [];
  let done = 0;
  for (const { firstWord, nextWord } of numbers) {
    const to = Math.min(words.length, nextWord + reach);
    seen.push(...signsIn(words, Math.max(done, firstWord - reach), to));
    done = Math.max(done, to);
  }
  return seen;
};

/** Every number of a block that counts something the record has, with what the record says. */
export const findFigures = (text: string, context: FigureContext): FoundFigure[] =>
  findFiguresIn(splitWords(text), context);

/** As `findFigures`, among words that have been split already. */
export const findFiguresIn = (
  words: readonly Word[],
  { index, day, onlyAt }: FigureContext,
): FoundFigure[] => {
  const numbers = readNumbersIn(words);
  if (numbers.length === 0) return [];
  const found: FoundFigure[] = [];
  for (const counted of readCounted(words, numbers, signsAround(words, numbers))) {
    const { number } = counted;
    if (onlyAt && !isInSentenceOf(words, number.firstWord, onlyAt)) continue;
    const finding = checkFigure(counted, index, day, isFrom(words, number.firstWord, number.nextWord));
    if (!finding) continue;
    found.push({
      start: number.start,
      end: number.end,
      value: number.value,
      ...(number.max !== undefined && { valueMax: number.max }),
      ...finding,
    });
  }
  return found;
};
