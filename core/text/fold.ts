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

// `apply`, since spreading goes through an iterator and takes four times as long.
const stringOf = (units: Uint16Array): string => {
  let text = '';
  for (let at = 0; at < units.length; at += chunk)
    text += Reflect.apply(String.fromCharCode, null, units.subarray(at, at + chunk));
  return text;
};

// A class, since a getter in an object literal costs more than the folding of a line; most texts come line by line.
class FoldedText implements Folded {
  readonly source: string;
  readonly units: Uint16Array;
  private readonly starts: Uint32Array | undefined;
  private readonly ends: Uint32Array | undefined;
  private made: string | undefined;

  constructor(source: string, units: Uint16Array, starts?: Uint32Array, ends?: Uint32Array) {
    this.source = source;
    this.units = units;
    this.starts = starts;
    this.ends = ends;
  }

  get text(): string {
    this.made ??= stringOf(this.units);
    return this.made;
  }

  sourceStart(at: number): number {
    return this.starts ? (this.starts[Math.min(at, this.units.length)] ?? this.source.length) : at;
  }

  sourceEnd(end: number): number {
    return this.ends ? (this.ends[Math.min(end, this.units.length)] ?? this.source.length) : end;
  }
}

const isCyrillic = (unit: string) => unit >= '\u0400' && unit <= '\u052f';

/** The folded unit of a letter with its combining marks: «и» + breve is й; a stress mark is not part of a letter. */
const composed = (letterWithMarks: string): number => {
  const bare = isCyrillic(letterWithMarks) ? letterWithMarks.replace(/[\u0300\u0301]/g, '') : letterWithMarks;
  return foldedUnit[bare.normalize('NFC').charCodeAt(0)] ?? special;
};

/** The careful way, for text with combining marks or invisible characters: units disappear, so offsets are kept. */
const foldClusters = (source: string): Folded => {
  const map = foldedUnit;
  const units = new Uint16Array(source.length);
  const starts = new Uint32Array(source.length + 1);
  const ends = new Uint32Array(source.length + 1);
  let length = 0;
  for (let at = 0; at < source.length; ) {
    const start = at;
    let unit = map[source.charCodeAt(at)] ?? special;
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
  return new FoldedText(source, kept, starts, ends);
};

// Called apart from its string: V8 looks a method up by the string's inner kind (whole, sliced, joined, one byte, two bytes),
// and once it has met five kinds, it does so anew for every character, which takes half of the time.
const { charCodeAt } = String.prototype;

/** Folds into `units`, which are long enough; false where one unit does not become one. */
const foldUnits = (source: string, units: Uint16Array): boolean => {
  const map = foldedUnit;
  const { length } = source;
  let bits = 0;
  let hasLatin = false;
  for (let at = 0; at < length; at += 1) {
    const unit = map[charCodeAt.call(source, at)];
    if (!unit) return false; // `special`
    units[at] = unit;
    bits |= unit;
    if (unit >= firstLatin && unit <= lastLatin) hasLatin = true;
  }
  if (hasLatin && bits & cyrillicBit) unifyScripts(units.subarray(0, length));
  return true;
};

/**
 * Writes text one way for comparing: lower case, ё as е, composed letters, plain spaces, dashes, quotes and apostrophes,
 * Latin letters without marks, no invisible characters, no look-alike letters of another script inside a word.
 *
 * @example
 * const folded = fold('Алма\u2011Ата\u0301');
 * folded.text; // 'алма-ата'
 * folded.sourceEnd(8); // 9: the stress mark belongs to the last letter
 */
export const fold = (source: string): Folded => {
  const units = new Uint16Array(source.length);
  return foldUnits(source, units) ? new FoldedText(source, units) : foldClusters(source);
};

// A paragraph; what is longer gets units of its own, so that no page leaves a big buffer behind.
const shared = new Uint16Array(8192);

/** As `fold`, for text that is done with before the next call: its `units` are overwritten then. Saves an array a line. */
export const foldBriefly = (source: string): Folded => {
  if (source.length > shared.length) return fold(source);
  return foldUnits(source, shared)
    ? new FoldedText(source, shared.subarray(0, source.length))
    : foldClusters(source);
};
