import { unifyScripts } from './homoglyphs.ts';
import { foldedUnit, isMark, special } from './unit-map.ts';

/** Text written one way, and where each of its UTF-16 units stands in the source. */
export interface Folded {
  readonly source: string;
  /** The UTF-16 units of `text`. */
  readonly units: Uint16Array;
  /** Made when first asked for: the matcher works on `units` alone. */
  readonly text: string;
  /** The UTF-16 offset in the source at which the unit `at` of `text` begins; the source's length for the end. */
  sourceStart(at: number): number;
  /** The exclusive UTF-16 offset in the source for an exclusive `end` in `text`; marks of the last letter are included. */
  sourceEnd(end: number): number;
}

const firstLatin = 0x61;
const lastLatin = 0x7a;
/** Set in every Cyrillic unit and in no Latin one. */
const cyrillicBit = 0x400;

// How many units become a string at once: far below every engine's limit on arguments.
const chunk = 8192;

const stringOf = (units: Uint16Array): string => {
  let text = '';
  for (let at = 0; at < units.length; at += chunk)
    text += String.fromCharCode(...units.subarray(at, at + chunk));
  return text;
};

const folded = (source: string, units: Uint16Array, starts?: Uint32Array, ends?: Uint32Array): Folded => {
  let text: string | undefined;
  const { length } = units;
  return {
    source,
    units,
    get text() {
      text ??= stringOf(units);
      return text;
    },
    sourceStart: (at) => (starts ? (starts[Math.min(at, length)] ?? source.length) : at),
    sourceEnd: (end) => (ends ? (ends[Math.min(end, length)] ?? source.length) : end),
  };
};

const isCyrillic = (unit: string) => unit >= '\u0400' && unit <= '\u052f';

/** The folded unit of a letter with its combining marks: «и» + breve is й; a stress mark is not part of a letter. */
const composed = (letterWithMarks: string): number => {
  const bare = isCyrillic(letterWithMarks) ? letterWithMarks.replace(/[\u0300\u0301]/g, '') : letterWithMarks;
  return foldedUnit[bare.normalize('NFC').charCodeAt(0)] ?? special;
};

/** The careful way, for text with combining marks or invisible characters: units disappear, so offsets are kept. */
const foldClusters = (source: string): Folded => {
  const units = new Uint16Array(source.length);
  const starts = new Uint32Array(source.length + 1);
  const ends = new Uint32Array(source.length + 1);
  let length = 0;
  for (let at = 0; at < source.length; ) {
    const start = at;
    let unit = foldedUnit[source.charCodeAt(at)] ?? special;
    at += 1;
    if (unit === special) continue;
    while (at < source.length && isMark(source.charCodeAt(at))) at += 1;
    // A long pile of marks is no letter of any language; the first few decide.
    if (at > start + 1) unit = composed(source.slice(start, Math.min(at, start + 4)));
    starts[length] = start;
    units[length] = unit;
    length += 1;
    ends[length] = at;
  }
  starts[length] = source.length;
  const kept = units.slice(0, length);
  unifyScripts(kept);
  return folded(source, kept, starts, ends);
};

/**
 * Writes text one way for comparing: lower case, ё as е, composed letters, plain spaces, dashes, quotes and apostrophes,
 * Latin letters without marks, no invisible characters, no look-alike letters of another script inside a word.
 *
 * @example
 * const { text, sourceEnd } = fold('Алма\u2011Ата\u0301');
 * text; // 'алма-ата'
 * sourceEnd(8); // 9: the stress mark belongs to the last letter
 */
export const fold = (source: string): Folded => {
  const { length } = source;
  const units = new Uint16Array(length);
  let bits = 0;
  let hasLatin = false;
  for (let at = 0; at < length; at += 1) {
    const unit = foldedUnit[source.charCodeAt(at)] ?? special;
    if (unit === special) return foldClusters(source);
    units[at] = unit;
    bits |= unit;
    if (unit >= firstLatin && unit <= lastLatin) hasLatin = true;
  }
  if (hasLatin && bits & cyrillicBit) unifyScripts(units);
  return folded(source, units);
};
