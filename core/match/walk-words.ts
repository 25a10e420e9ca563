import { classOf, digit, separator } from '../text/characters.ts';
import type { Folded } from '../text/fold.ts';
import { addToHash, hashSeed } from './word-table.ts';

/** What may stand between a word and the one before it, as bits. */
export const between = { sentenceEnd: 1, phraseEnd: 2, comma: 4 } as const;

/** The number of units whose hash is given beside that of the whole word. */
export const leadLength = 4;

/** Takes the next word: offsets in the folded text, its class, the hash of all and of its first `leadLength` units. */
export type VisitWord = (
  start: number,
  end: number,
  kind: number,
  hash: number,
  leadHash: number,
  gap: number,
) => void;

const unitSpace = 0x20;
const unitDot = 0x2e;
const unitHash = 0x23;
const unitBracket = 0x5b;

/** By unit below U+0080 and a few above: what it ends. */
const gapOf = (unit: number): number => {
  switch (unit) {
    case 0x21: // !
    case 0x3f: // ?
    case 0x2026: // …
    case 0x3002: // 。
      return between.sentenceEnd;
    case 0x3b: // ;
    case 0x7c: // |
    case 0x2022: // •
      return between.phraseEnd;
    case 0x2c: // ,
    case 0x3a: // :
    case 0x28: // (
      return between.comma;
    default:
      return 0;
  }
};

/** The offset after «[12]», which may stand inside a phrase; after the bracket if it is something else. */
const skipCitation = (units: Uint16Array, at: number): number => {
  let end = at + 1;
  while (end < units.length && classOf[units[end] ?? 0] === digit) end += 1;
  return end > at + 1 && units[end] === 0x5d ? end + 1 : at + 1;
};

/** Whether the source writes the unit at `at` of the folded text as a capital letter. */
export const isLarge = (folded: Folded, at: number): boolean =>
  folded.source.charCodeAt(folded.sourceStart(at)) !== folded.units[at];

/**
 * Walks the words of folded text in one pass: runs of letters, runs of digits, single ideographs. A hashtag is cut at its
 * humps (#КровавыйЯнварь).
 */
export const walkWords = (folded: Folded, visit: VisitWord): void => {
  const { units } = folded;
  const { length } = units;
  const classes = classOf;
  const [separators, digits] = [separator, digit];
  let previousLength = 0;
  let dot = -1;
  let gap = 0;
  let isTag = false;

  /** A full stop that ends a sentence and not an abbreviation: not «2022 г. в Алматы», «К.-Ж.», «1.5». */
  const dotEnds = (start: number, kind: number): boolean => {
    if (start === dot + 1 || previousLength <= 2) return false;
    return kind === digit ? previousLength > 3 : isLarge(folded, start);
  };

  for (let at = 0; at < length; ) {
    const first = units[at] ?? 0;
    const kind = classes[first] ?? separators;
    if (kind === separators) {
      if (first === unitSpace) isTag = false;
      else if (first === unitDot) dot = at;
      else if (first === unitHash) isTag = true;
      else if (first !== unitBracket) gap |= gapOf(first);
      at = first === unitBracket ? skipCitation(units, at) : at + 1;
      continue;
    }
    const start = at;
    let hash = addToHash(hashSeed, first);
    let leadHash = hashSeed;
    at += 1;
    if (kind <= digits) {
      for (; at < length; at += 1) {
        const unit = units[at] ?? 0;
        if (classes[unit] !== kind) break;
        if (isTag && isLarge(folded, at) && !isLarge(folded, at - 1)) break;
        if (at - start === leadLength) leadHash = hash;
        hash = addToHash(hash, unit);
      }
      if (at - start === leadLength) leadHash = hash;
    }
    if (dot >= 0 && dotEnds(start, kind)) gap |= between.sentenceEnd;
    visit(start, at, kind, hash, leadHash, gap);
    previousLength = at - start;
    dot = -1;
    gap = 0;
  }
};
