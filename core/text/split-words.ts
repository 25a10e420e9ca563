import { classOf, digit, letter } from './characters.ts';
import { type Folded, foldBriefly } from './fold.ts';

/** A run of letters or of digits. Offsets are UTF-16 units of the source text. */
export interface Word {
  /** Folded, and with Russian letters for those that only Kazakh has, as they are often typed. */
  readonly text: string;
  readonly isDigits: boolean;
  readonly start: number;
  readonly end: number;
  /** What stands between the word before and this one, folded; only its beginning where it is long. */
  readonly gap: string;
  /** Written with a capital first letter. */
  readonly isCapital: boolean;
}

/** A longer run is no word of any language; it is kept, without its text. */
const longestWord = 48;
const longestGap = 12;

/** By unit: the Russian letter for one that only Kazakh has; 0 for all others. */
const plainUnits = new Uint16Array(0x530);
for (const [kazakh, russian] of ['әа', 'ғг', 'қк', 'ңн', 'өо', 'ұу', 'үу', 'һх', 'іи'].map((pair) => [
  ...pair,
]))
  plainUnits[kazakh?.charCodeAt(0) ?? 0] = russian?.charCodeAt(0) ?? 0;

/** Folded, with Kazakh letters as Russian ones. The units are changed where they stand. */
const foldPlainly = (source: string): Folded => {
  const folded = foldBriefly(source);
  const { units } = folded;
  for (let at = 0; at < units.length; at += 1) {
    const plain = plainUnits[units[at] ?? 0];
    if (plain) units[at] = plain;
  }
  return folded;
};

/** Spells a word as `Word.text` has it, for tables that are written in plain Kazakh. */
export const plainly = (text: string): string => foldPlainly(text).text;

const isLarge = (source: string, at: number): boolean => {
  const first = source.charAt(at);
  return first !== first.toLowerCase();
};

const space = 0x20;

/** The words and numbers of a text, in order, in linear time; the last is empty and holds the gap at the end. */
export const splitWords = (source: string): Word[] => {
  const folded = foldPlainly(source);
  const { units, text } = folded;
  const { length } = units;
  // Read once: bound here they are cheaper in every engine than as another module's bindings.
  const [classes, letters, digits] = [classOf, letter, digit];
  const words: Word[] = [];
  let done = 0;
  const gapTo = (next: number) =>
    next === done + 1 && units[done] === space ? ' ' : text.slice(done, Math.min(next, done + longestGap));
  for (let at = 0; at < length; ) {
    const kind = classes[units[at] ?? 0];
    if (kind !== letters && kind !== digits) {
      at += 1;
      continue;
    }
    const first = at;
    while (at < length && classes[units[at] ?? 0] === kind) at += 1;
    const start = folded.sourceStart(first);
    words.push({
      text: at - first > longestWord ? '' : text.slice(first, at),
      isDigits: kind === digits,
      start,
      end: folded.sourceEnd(at),
      gap: gapTo(first),
      isCapital: kind === letters && source.charCodeAt(start) !== units[first] && isLarge(source, start),
    });
    done = at;
  }
  const { length: end } = source;
  words.push({ text: '', isDigits: false, start: end, end, gap: gapTo(length), isCapital: false });
  return words;
};
