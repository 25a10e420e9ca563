import { type Bound, readBound } from './number-bounds.ts';
import { isOrdinalWord, isUncountedAfter, isYear, skipUncounted } from './number-guards.ts';
import { gluedScale, readNumberWord } from './number-words.ts';
import { splitWords, type Word } from './split-words.ts';

/** A number that a text writes in digits or words. Offsets are UTF-16 units of the text. */
export interface NumberInText {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** The upper end of a range: «150–200», «от 150 до 200». */
  readonly max?: number;
  /** Absent where the number is meant as it stands. */
  readonly bound?: Bound;
  /** Written with a word for thousands or more, so probably rounded. */
  readonly isScaled: boolean;
  /** Four digits that may as well be a year. */
  readonly isYearLike: boolean;
  /** Places among the words of the text: the first, and the first after. */
  readonly firstWord: number;
  readonly nextWord: number;
}

interface Reading {
  readonly value: number;
  readonly next: number;
  readonly isScaled: boolean;
  /** «тысячи людей»: a word for a scale without a number. */
  readonly isBare: boolean;
  readonly isDigits: boolean;
}

const separators = new Set([' ', ',', '.', "'"]);

const scaleAt = (words: readonly Word[], at: number): number | undefined => {
  const word = words[at];
  if (!word || word.isDigits) return undefined;
  if (word.gap === '') return gluedScale.get(word.text);
  // «12-тысячный», "20-thousand": the hyphen is as good as a space.
  if (word.gap !== ' ' && word.gap !== '-') return undefined;
  const read = readNumberWord(word.text);
  return read?.kind === 'scale' ? read.value : undefined;
};

/** Digits with their groups and their fraction: «4 353», "4,353", «2,5». */
const readDigits = (
  words: readonly Word[],
  at: number,
): { value: number; next: number; isFraction: boolean } => {
  const first = words[at];
  const second = words[at + 1];
  if (!first) return { value: 0, next: at, isFraction: false };
  let text = first.text;
  let next = at + 1;
  if (!second?.isDigits || !separators.has(second.gap))
    return { value: Number(text), next, isFraction: false };
  const isDecimalMark = second.gap === ',' || second.gap === '.';
  const isScaledNext = scaleAt(words, at + 2) !== undefined;
  const isGroup =
    first.text.length <= 3 &&
    !first.text.startsWith('0') &&
    second.text.length === 3 &&
    !(isDecimalMark && isScaledNext && (scaleAt(words, at + 2) ?? 0) >= 1e6);
  if (isGroup) {
    while (
      words[next]?.isDigits &&
      words[next]?.gap === second.gap &&
      words[next]?.text.length === 3 &&
      next - at < 4
    ) {
      text += words[next]?.text ?? '';
      next += 1;
    }
    return { value: Number(text), next, isFraction: false };
  }
  if (
    isDecimalMark &&
    second.text.length <= 3 &&
    (second.text.length === 1 || isScaledNext || second.gap === ',')
  )
    return { value: Number(`${first.text}.${second.text}`), next: at + 2, isFraction: true };
  return { value: Number(text), next, isFraction: false };
};

const magnitude = (value: number): number => (value >= 100 ? 3 : value >= 20 ? 2 : 1);

/** One number from a word on: «двести двадцать семь», «10 мың 135», "two hundred and thirty-eight", «2,5 тыс.». */
const readOne = (words: readonly Word[], at: number): Reading | undefined => {
  let total = 0;
  let current = 0;
  let room = 4;
  let scale = Number.POSITIVE_INFINITY;
  let next = at;
  let isScaled = false;
  let isBare = true;
  let needsCompany = true;
  let count = 0;
  let isDigits = false;
  for (let isDone = false; !isDone && count < 12; ) {
    const word = words[next];
    if (!word || word.text === '') break;
    if (count > 0 && word.gap !== ' ' && word.gap !== '-' && word.gap !== '') break;
    if (word.isDigits) {
      if (count > 0 && (current > 0 || !isScaled || word.gap !== ' ' || word.text.length > 3)) break;
      if (count > 0 && skipUncounted(words, next) > next) break;
      const read = readDigits(words, next);
      if (count > 0 && (read.isFraction || read.next > next + 1 || isUncountedAfter(words, read.next))) break;
      current += read.value;
      next = read.next;
      room = 0;
      isBare = false;
      needsCompany = false;
      isDigits = true;
      count += 1;
      const glued = words[next]?.gap === '' ? gluedScale.get(words[next]?.text ?? '') : undefined;
      if (glued !== undefined) {
        total += current * glued;
        current = 0;
        isScaled = true;
        next += 1;
        break;
      }
      continue;
    }
    if (word.text === 'and' && count > 0 && (room === 2.5 || (isScaled && current === 0))) {
      const after = readNumberWord(words[next + 1]?.text ?? '');
      if (after?.kind !== 'value' || words[next + 1]?.gap !== ' ') break;
      next += 1;
      continue;
    }
    const read = word.gap === '' && count > 0 ? undefined : readNumberWord(word.text);
    if (!read) break;
    if (read.kind === 'scale') {
      if (read.value >= scale || (count > 0 && current === 0)) break;
      total += (current || 1) * read.value;
      current = 0;
      room = 4;
      scale = read.value;
      isScaled = true;
    } else if (read.kind === 'hundred') {
      if (current >= 100 || (current > 0 && room === 0)) break;
      current = (current || 1) * 100;
      room = 2.5;
      isBare = isBare && count === 0 && word.text !== 'жуз';
    } else {
      const size = read.value === 1.5 ? 1 : magnitude(read.value);
      if (size >= room) break;
      // After a ten comes a unit; after eleven to nineteen nothing does.
      if (room === 2 && read.value >= 10) break;
      current += read.value;
      room = read.value > 10 && read.value < 20 ? 0 : size;
      // «он тоғыз», but not "ten nine".
      if (read.value === 10) room = word.text === 'он' ? 1.5 : 0;
      if (read.value % 100 === 0) room = 2.5;
      isBare = false;
    }
    needsCompany = needsCompany && read.needsCompany === true;
    next += 1;
    count += 1;
    isDone = read.isSuffixed === true;
  }
  if (count === 0) return undefined;
  const isLonely = count === 1 && needsCompany && !isBare;
  if (isLonely && !/^(?:адам|киси|полици|куш|бала|азамат)/.test(words[next]?.text ?? '')) return undefined;
  return { value: total + current, next, isScaled, isBare: isBare && count === 1, isDigits };
};

const rounded = (value: number) => Math.round(value * 1e4) / 1e4;

/** The second number of a range, where one begins here. */
const readRange = (words: readonly Word[], at: number, first: Reading): Reading | undefined => {
  const joint = words[first.next];
  const lead = words[at - 1]?.text;
  if (!joint) return undefined;
  let second: Reading | undefined;
  if (joint.isDigits && /^ ?- ?$/.test(joint.gap)) second = readOne(words, first.next);
  else if (lead === 'от' && joint.text === 'до') second = readOne(words, first.next + 1);
  else if (lead === 'between' && joint.text === 'and') second = readOne(words, first.next + 1);
  if (!second) return undefined;
  const isShared = second.isScaled && !first.isScaled && first.value < 1000;
  const low = isShared
    ? first.value * (second.value >= 1e9 ? 1e9 : second.value >= 1e6 ? 1e6 : 1e3)
    : first.value;
  return low < second.value ? second : undefined;
};

const lowEnd = (first: Reading, second: Reading): number => {
  if (!second.isScaled || first.isScaled || first.value >= 1000) return first.value;
  return first.value * (second.value >= 1e9 ? 1e9 : second.value >= 1e6 ? 1e6 : 1e3);
};

/** Reads the numbers among words that have been split already. */
export const readNumbersIn = (words: readonly Word[]): NumberInText[] => {
  const numbers: NumberInText[] = [];
  for (let at = 0; at < words.length; ) {
    const skipped = skipUncounted(words, at);
    if (skipped > at) {
      at = skipped;
      continue;
    }
    const first = readOne(words, at);
    if (!first) {
      at += 1;
      continue;
    }
    const second = readRange(words, at, first);
    const { next } = second ?? first;
    const opening = words[at];
    const last = words[next - 1];
    const bound = readBound(words, at, next);
    const isFourDigits =
      first.isDigits && !first.isScaled && first.next === at + 1 && opening?.text.length === 4;
    const isYearLike = isFourDigits && first.value >= 1900 && first.value <= 2100;
    const isCounted =
      opening &&
      last &&
      !isUncountedAfter(words, next) &&
      !(!first.isDigits && isOrdinalWord(words[next])) &&
      !(isYearLike && isYear(words, at)) &&
      !(second && isYearLike && second.value <= 2100) &&
      !(first.isBare && bound === undefined);
    if (isCounted)
      numbers.push({
        start: opening.start,
        end: last.end,
        value: rounded(second ? lowEnd(first, second) : first.value),
        ...(second && { max: rounded(second.value) }),
        ...(bound && { bound }),
        isScaled: first.isScaled || second?.isScaled === true,
        isYearLike,
        firstWord: at,
        nextWord: next,
      });
    at = Math.max(next, at + 1);
  }
  return numbers;
};

/**
 * Reads every number of a text that could count something: in digits of any style or in Russian, Kazakh or English
 * words; never dates, times, articles or ordinals.
 *
 * @example
 * readNumbers('погибли 4 353'); // [{ start: 8, end: 13, value: 4353, … }]
 */
export const readNumbers = (text: string): NumberInText[] => readNumbersIn(splitWords(text));
