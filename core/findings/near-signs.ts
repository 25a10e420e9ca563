import type { NumberInText } from '../text/read-numbers.ts';
import type { Word } from '../text/split-words.ts';
import type { Seen, Sign } from './counting-words.ts';
import { isSentenceEnd } from './sentence-end.ts';

/** How many words around a number are looked at. */
const windowWords = 22;

const none: Seen = { sign: 'person', first: -1, next: -1 };

/** The place in an ordered list of the first sign at or after a word. */
export const firstFrom = (seen: readonly Seen[], word: number): number => {
  let low = 0;
  let high = seen.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((seen[middle]?.first ?? 0) < word) low = middle + 1;
    else high = middle;
  }
  return low;
};

const gapCost = (gap: string): number => {
  if (gap === ' ') return 0;
  if (/[;]/.test(gap)) return 8;
  if (/[()]/.test(gap)) return 3;
  if (/,/.test(gap)) return 2;
  if (/ - /.test(gap)) return 1;
  if (/:/.test(gap)) return 0.5;
  return 0;
};

const joints = new Set('и а но and while but whereas или or жане ал сондай'.split(' '));

/** After a comma they begin another statement: «задержаны 9900, а в Жанаозене в 2011 году …». */
const turns = new Set('а но while whereas but ал бирак'.split(' '));

/** Whether another statement begins with a word. */
export const isTurn = (word: Word | undefined): boolean =>
  word !== undefined && (word.gap.includes(';') || (word.gap.startsWith(',') && turns.has(word.text)));

export interface Place {
  readonly words: readonly Word[];
  readonly numbers: readonly NumberInText[];
}

/** The cost of each word around a number, by its place; absent where the sentence ends between. */
const costsAround = (
  { words, numbers }: Place,
  at: number,
): Map<number, { cost: number; crosses: boolean }> => {
  const costs = new Map<number, { cost: number; crosses: boolean }>();
  const number = numbers[at];
  if (!number) return costs;
  const walk = (from: number, step: 1 | -1) => {
    let cost = 0;
    let crosses = false;
    let other = at + step;
    for (let here = from, steps = 0; steps < windowWords; here += step, steps += 1) {
      const word = words[here];
      if (!word || word.text === '') return;
      if (isSentenceEnd(words, step === 1 ? here : here + 1)) return;
      const gap = step === 1 ? word.gap : (words[here + 1]?.gap ?? '');
      // Another statement; its places and years are not those of this number.
      if (step === 1 && isTurn(word)) return;
      cost += gapCost(gap);
      const next = numbers[other];
      if (next && here >= next.firstWord && here < next.nextWord) {
        if (here === (step === 1 ? next.firstWord : next.nextWord - 1)) {
          cost += 6;
          crosses = true;
        }
        if (here === (step === 1 ? next.nextWord - 1 : next.firstWord)) other += step;
        continue;
      }
      cost += joints.has(word.text) ? 2 : 1;
      costs.set(here, { cost, crosses });
    }
  };
  walk(number.nextWord, 1);
  walk(number.firstWord - 1, -1);
  return costs;
};

/** A sign in the sentence of a number. */
export interface Near {
  readonly sign: Sign;
  readonly cost: number;
  readonly crosses: boolean;
  readonly isAfter: boolean;
  readonly first: number;
  readonly next: number;
}

/** The signs in the sentence of a number, with what it costs to get there: words, punctuation, other numbers. */
export const nearSigns = (place: Place, at: number, seen: readonly Seen[]): Near[] => {
  const number = place.numbers[at];
  if (!number) return [];
  const costs = costsAround(place, at);
  const near: Near[] = [];
  for (let one = firstFrom(seen, number.firstWord - windowWords - 2); one < seen.length; one += 1) {
    const { sign, first, next } = seen[one] ?? none;
    if (first > number.nextWord + windowWords) break;
    const isAfter = first >= number.nextWord;
    const here = costs.get(isAfter ? first : next - 1);
    if (here) near.push({ sign, cost: here.cost, crosses: here.crosses, isAfter, first, next });
  }
  return near;
};
