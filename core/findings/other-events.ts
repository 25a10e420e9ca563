import { plainly, type Word } from '../text/split-words.ts';
import { isSentenceEnd } from './sentence-end.ts';

/** Places and disasters whose dead are not those of January 2022. */
const stems =
  'иран|тегеран|баку|вильнюс|капитол|украин|киев|сири|ковид|коронавирус|пандеми|желтоқсан|каракалпак|қарақалпақ|нукус|дтп|авиакатастроф|землетряс|паводк|шахт|арыс|гааг|майдан|минск|ош=|iran|tehran|baku|vilnius|capitol|ukrain|kyiv|covid|coronavirus|pandemic|zheltoqsan|jeltoqsan|zheltoksan|karakalpak|nukus|earthquake|plane crash|mine='
    .split('|')
    .map((stem) => ({ text: plainly(stem.replace('=', '')), isWhole: stem.endsWith('=') }));

const eventYear = 2022;

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

const clauseCost = (gap: string) => (/[;]/.test(gap) ? 8 : /,/.test(gap) ? 4 : 1);

const distance = (words: readonly Word[], from: number, to: number): number => {
  let cost = 0;
  for (let at = Math.min(from, to) + 1; at <= Math.max(from, to); at += 1)
    cost += clauseCost(words[at]?.gap ?? '');
  return cost;
};

/** Whether what stands around a number in its sentence says that it belongs to another event: another year, another country. */
export const isOfOtherEvent = (words: readonly Word[], at: number): boolean => {
  let first = at;
  while (first > 0 && !isSentenceEnd(words, first)) first -= 1;
  let nearest: { year: number; cost: number } | undefined;
  for (let here = first; here < words.length && (here <= at || !isSentenceEnd(words, here)); here += 1) {
    const word = words[here];
    if (!word) break;
    if (
      stems.some(({ text, isWhole }) => (isWhole ? word.text === text : word.text.startsWith(text))) &&
      !isMonthOnly(words, here)
    )
      return true;
    const year = word.isDigits && word.text.length === 4 ? Number(word.text) : 0;
    if (here === at || year < 1900 || year > 2100) continue;
    const cost = distance(words, here, at);
    if (!nearest || cost < nearest.cost) nearest = { year, cost };
  }
  return nearest !== undefined && nearest.year < eventYear;
};
