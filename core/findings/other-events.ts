import type { Word } from '../text/split-words.ts';
import type { Near } from './near-signs.ts';
import { isSentenceEnd } from './sentence-end.ts';

/** «декабрь», in whose cases Kazakh names the events of 1986, is also just a month. */
const isMonthOnly = (words: readonly Word[], at: number): boolean => {
  const text = words[at]?.text ?? '';
  if (!text.startsWith('желтоксан')) return false;
  const before = words[at - 1];
  return (
    /^желтоксан(?:да|нын|дагы|га|нан)$/.test(text) ||
    before?.isDigits === true ||
    /^(?:жылгы|жылы)$/.test(before?.text ?? '')
  );
};

/** Whether the sentence names a place or a disaster whose dead are not those of January 2022. */
export const isOfOtherPlace = (words: readonly Word[], near: readonly Near[]): boolean =>
  near.some(({ sign, first }) => sign === 'otherEvent' && !isMonthOnly(words, first));

const eventYear = 2022;
/** Words; sentences that are longer are lists. */
const reach = 60;

const clauseCost = (gap: string) => (gap === ' ' ? 1 : /[;]/.test(gap) ? 8 : /,/.test(gap) ? 4 : 1);

const distance = (words: readonly Word[], from: number, to: number): number => {
  let cost = 0;
  for (let at = Math.min(from, to) + 1; at <= Math.max(from, to); at += 1)
    cost += clauseCost(words[at]?.gap ?? '');
  return cost;
};

/** A comma or more between a number and a year after it: the year is of something else, «…, среди них "Газель" 1998 года». */
const isApart = (words: readonly Word[], from: number, year: number): boolean =>
  words.slice(from + 1, year + 1).some(({ gap }) => /[,;:()]| - /.test(gap));

/** Whether the year nearest to a number in its clause is one before the events. */
export const isOfEarlierYear = (words: readonly Word[], at: number): boolean => {
  let first = at;
  while (first > at - reach && first > 0 && !isSentenceEnd(words, first)) first -= 1;
  let nearest: { year: number; cost: number } | undefined;
  for (
    let here = first;
    here < Math.min(words.length, at + reach) && (here <= at || !isSentenceEnd(words, here));
    here += 1
  ) {
    const word = words[here];
    if (!word) break;
    const year = word.isDigits && word.text.length === 4 ? Number(word.text) : 0;
    if (here === at || year < 1900 || year > 2100) continue;
    if (here > at && year < eventYear && isApart(words, at, here)) continue;
    const cost = distance(words, here, at);
    if (!nearest || cost < nearest.cost) nearest = { year, cost };
  }
  return nearest !== undefined && nearest.year < eventYear;
};
