import { classOf, digit, letter, separator } from '../text/characters.ts';
import type { Folded } from '../text/fold.ts';
import { type Lexicon, prefixBit, prefixLead } from './lexicon.ts';
import { addToHash, hashSeed } from './word-table.ts';

/** A place in the text where a phrase of the lexicon stands. Offsets are UTF-16 units of the folded text. */
export interface Hit {
  readonly phrase: number;
  readonly start: number;
  end: number;
  /** Number of the first and the last word in the text, for "beside" and "near". */
  readonly firstWord: number;
  readonly lastWord: number;
  readonly sentence: number;
  /** One other word stands between its words. */
  readonly hasGap: boolean;
}

/** A number that reads as a year (1800 to 2099). */
export interface YearHit {
  readonly year: number;
  readonly word: number;
  readonly sentence: number;
  readonly start: number;
}

export interface Scan {
  readonly hits: readonly Hit[];
  readonly years: readonly YearHit[];
  /** Offsets in the folded text at which sentences begin. */
  readonly sentences: readonly number[];
}

/** Kazakh case endings that stand after a hyphen: ҰҚШҰ-ның, CSTO-дан. */
const hyphenSuffixes = new Set(
  (
    'ның нің дың дің тың тің ға ге қа ке на не ны ні ды ді ты ті н да де та те нда нде дан ден тан тен нан нен ' +
    'мен бен пен дағы дегі тағы тегі ндағы ндегі сы сі сының сінің лар лер дар дер тар тер'
  ).split(' '),
);
const longestSuffix = 8;
/** No real text comes near; it keeps a hostile one («а'а'а'а…») from growing the work. */
const mostPartials = 32;

interface Partial {
  readonly state: number;
  readonly start: number;
  readonly firstWord: number;
  readonly gap: 0 | 1;
  /** The number of a day stood before its first word. */
  readonly afterDay: boolean;
}

const apostrophe = 0x27;
const hyphen = 0x2d;
/** Walks the folded text once and finds every phrase of the lexicon in it. */
export const scanText = (folded: Folded, lexicon: Lexicon): Scan => {
  const { units, source } = folded;
  const { words, prefixes, slots, prefixSlots, begins, prefixBits, trie, phrases } = lexicon;
  const length = units.length;
  const hits: Hit[] = [];
  const years: YearHit[] = [];
  const sentences: number[] = [0];
  let partials: Partial[] = [];
  let word = -1;
  let sentence = 0;
  let previousEnd = 0;
  let previousStart = 0;
  let previousIsDay = false;

  // What stood between the previous word and this one.
  let breaks = false;
  let sentenceEnds = false;
  let dot = -1;
  let comma = false;
  let tag = false;

  /** The lexicon's words of which `units[start..end)` is a form; one list is used again and again. */
  const found: number[] = [];
  const findSlots = (hash: number, leadHash: number, start: number, end: number) => {
    found.length = 0;
    const id = words.find(hash, units, start, end);
    if (id >= 0)
      for (let cell = slots.first(id); cell >= 0; cell = slots.next(cell)) found.push(slots.slot(cell));
    if (end - start < prefixLead || prefixBits[prefixBit(leadHash)] === 0) return;
    let running = leadHash;
    for (let at = start + prefixLead; ; at += 1) {
      const prefix = prefixes.find(running, units, start, at);
      if (prefix >= 0)
        for (let cell = prefixSlots.first(prefix); cell >= 0; cell = prefixSlots.next(cell))
          found.push(prefixSlots.slot(cell));
      if (at >= end) return;
      running = addToHash(running, units[at] ?? 0);
    }
  };

  const startsLarge = (at: number) => source.charCodeAt(folded.sourceStart(at)) !== units[at];

  const isExclaimed = (end: number) => {
    let at = end;
    while (at < length && units[at] === 0x20) at += 1;
    const unit = units[at];
    return unit === 0x21 || unit === 0x22 || unit === undefined;
  };

  const emit = (state: number, end: number, { start, firstWord, gap, afterDay }: Omit<Partial, 'state'>) => {
    const hasGap = gap === 1;
    for (let phrase = trie.ending(state); phrase >= 0; phrase = trie.after(phrase)) {
      const { tight, capital, exclaimed, month } = phrases[phrase] ?? {};
      if (hasGap && tight) continue;
      if (capital && !startsLarge(start)) continue;
      if (exclaimed && !isExclaimed(end)) continue;
      if (month && afterDay) continue;
      hits.push({ phrase, start, end, firstWord, lastWord: word, sentence, hasGap });
    }
  };

  /** A case ending written apart belongs to the word before it: Kazakistan'daki, ҰҚШҰ-ның. */
  const isSuffix = (start: number, end: number): boolean => {
    if (start !== previousEnd + 1 || end - start > longestSuffix) return false;
    const joint = units[previousEnd];
    if (joint === apostrophe) return true;
    return joint === hyphen && hyphenSuffixes.has(String.fromCharCode(...units.subarray(start, end)));
  };

  /** Whether the full stop before this word ended a sentence and not an abbreviation («2022 г. в Алматы», «К.-Ж.»). */
  const dotEnds = (start: number): boolean => {
    if (start === dot + 1 || previousEnd - previousStart <= 2) return false;
    const kind = classOf[units[start] ?? 0];
    if (kind === digit) return previousEnd - previousStart > 3;
    return startsLarge(start);
  };

  const advance = (start: number, end: number, kind: number) => {
    const next: Partial[] = [];
    const suffix = isSuffix(start, end);
    if (suffix) {
      for (let at = hits.length - 1; at >= 0 && hits[at]?.lastWord === word - 1; at -= 1) {
        const hit = hits[at];
        if (hit) hit.end = end;
      }
    }
    const mayBeGap = suffix || (!comma && (kind === letter || end - start === 4));
    for (const partial of partials) {
      for (const slot of found) {
        const state = trie.next(partial.state, slot);
        if (state < 0) continue;
        emit(state, end, partial);
        if (trie.goesOn(state)) next.push({ ...partial, state });
      }
      if (suffix) next.push(partial);
      else if (mayBeGap && partial.gap === 0) next.push({ ...partial, gap: 1, state: partial.state });
    }
    for (const slot of found) {
      if (begins[slot] === 0) continue;
      const state = trie.next(0, slot);
      const partial: Partial = { state, start, firstWord: word, gap: 0, afterDay: previousIsDay };
      emit(state, end, partial);
      if (trie.goesOn(state)) next.push(partial);
    }
    partials = next.length > mostPartials ? next.slice(-mostPartials) : next;
  };

  const takeWord = (start: number, end: number, hash: number, leadHash: number, kind: number) => {
    word += 1;
    if (dot >= 0 && dotEnds(start)) sentenceEnds = true;
    if (sentenceEnds) {
      sentence += 1;
      sentences.push(start);
    }
    if (sentenceEnds || breaks) partials = [];
    findSlots(hash, leadHash, start, end);
    if (partials.length > 0 || found.length > 0 || hits[hits.length - 1]?.lastWord === word - 1)
      advance(start, end, kind);
    let value = 0;
    if (kind === digit && end - start <= 4) {
      for (let at = start; at < end; at += 1) value = value * 10 + (units[at] ?? 0) - 0x30;
      if (value >= 1800 && value < 2100) years.push({ year: value, word, sentence, start });
    }
    previousIsDay = value >= 1 && value <= 31;
    previousStart = start;
    previousEnd = end;
    breaks = false;
    sentenceEnds = false;
    comma = false;
    dot = -1;
  };

  const takeSeparator = (unit: number, at: number) => {
    if (unit === 0x20) tag = false;
    else if (unit === 0x2e) dot = at;
    else if (unit === 0x21 || unit === 0x3f || unit === 0x2026 || unit === 0x3002) sentenceEnds = true;
    else if (unit === 0x3b || unit === 0x7c || unit === 0x2022) breaks = true;
    else if (unit === 0x2c || unit === 0x3a || unit === 0x28) comma = true;
    else if (unit === 0x23) tag = true;
  };

  for (let at = 0; at < length; ) {
    const kind = classOf[units[at] ?? 0] ?? separator;
    if (kind === separator) {
      const unit = units[at] ?? 0;
      if (unit === 0x5b) at = skipCitation(units, at);
      else {
        takeSeparator(unit, at);
        at += 1;
      }
      continue;
    }
    const start = at;
    let hash = hashSeed;
    let leadHash = hashSeed;
    do {
      hash = addToHash(hash, units[at] ?? 0);
      at += 1;
      if (at - start === prefixLead) leadHash = hash;
    } while (
      at < length &&
      classOf[units[at] ?? 0] === kind &&
      kind <= digit &&
      !(tag && startsLarge(at) && !startsLarge(at - 1))
    );
    takeWord(start, at, hash, leadHash, kind);
  }
  return { hits, years, sentences };
};

/** The offset after «[12]», which may stand inside a phrase; after the bracket if it is something else. */
const skipCitation = (units: Uint16Array, at: number): number => {
  let end = at + 1;
  while (end < units.length && classOf[units[end] ?? 0] === digit) end += 1;
  return end > at + 1 && units[end] === 0x5d ? end + 1 : at + 1;
};
