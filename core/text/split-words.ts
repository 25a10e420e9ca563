import { classOf, digit, letter } from './characters.ts';
import { fold } from './fold.ts';

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

const plainUnits = new Map(
  ['әа', 'ғг', 'қк', 'ңн', 'өо', 'ұу', 'үу', 'һх', 'іи'].map((pair) => [
    pair.charCodeAt(0),
    pair.charCodeAt(1),
  ]),
);

const textOf = (units: Uint16Array, start: number, end: number): string => {
  let text = '';
  for (let at = start; at < end; at += 1) {
    const unit = units[at] ?? 0;
    text += String.fromCharCode(plainUnits.get(unit) ?? unit);
  }
  return text;
};

/** Spells a word as `Word.text` has it, for tables that are written in plain Kazakh. */
export const plainly = (text: string): string => {
  const { units } = fold(text);
  return textOf(units, 0, units.length);
};

/** The words and numbers of a text, in order, in linear time; the last is empty and holds the gap at the end. */
export const splitWords = (source: string): Word[] => {
  const { units, sourceStart, sourceEnd } = fold(source);
  const { length } = units;
  const words: Word[] = [];
  let done = 0;
  for (let at = 0; at < length; ) {
    const kind = classOf[units[at] ?? 0];
    if (kind !== letter && kind !== digit) {
      at += 1;
      continue;
    }
    const first = at;
    while (at < length && classOf[units[at] ?? 0] === kind) at += 1;
    const start = sourceStart(first);
    const capital = source.charAt(start);
    words.push({
      text: at - first > longestWord ? '' : textOf(units, first, at),
      isDigits: kind === digit,
      start,
      end: sourceEnd(at),
      gap: textOf(units, done, Math.min(first, done + longestGap)),
      isCapital: kind === letter && capital !== capital.toLowerCase(),
    });
    done = at;
  }
  words.push({
    text: '',
    isDigits: false,
    start: source.length,
    end: source.length,
    gap: textOf(units, done, Math.min(length, done + longestGap)),
    isCapital: false,
  });
  return words;
};
