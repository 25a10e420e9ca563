import { classOf, digit, letter } from '../text/characters.ts';
import type { Folded } from '../text/fold.ts';
import { type Lexicon, prefixBit } from './lexicon.ts';
import { createSlotFinder } from './slot-finder.ts';
import { between, isLarge, leadLength, type VisitWord, walkWords } from './walk-words.ts';
import { isInFilter, mixHash } from './word-table.ts';

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
}

export interface Scan {
  /** In the order of their last words. */
  readonly hits: readonly Hit[];
  readonly years: readonly YearHit[];
}

/** Kazakh case endings that stand after a hyphen: ҰҚШҰ-ның, CSTO-дан. */
const hyphenSuffixes = new Set(
  (
    'ның нің дың дің тың тің ға ге қа ке на не ны ні ды ді ты ті н да де та те нда нде дан ден тан тен нан нен ' +
    'мен бен пен дағы дегі тағы тегі ндағы ндегі сы сі сының сінің лар лер дар дер тар тер'
  ).split(' '),
);
const longestSuffix = 8;
const quote = 0x22;
const comma = 0x2c;
const apostrophe = 0x27;
const hyphen = 0x2d;

/** No real text comes near; it keeps a hostile one («а'а'а'а…») from growing the work. */
const mostPartials = 32;

/** Whether another word may still stand between the words of a phrase that has begun. */
const gapState = { free: 0, used: 1, forbidden: 2 } as const;

/** After a first word as short as «за» or «the», nearly everything can follow: no other word may stand behind it. */
const shortWord = 3;

interface Partial {
  readonly state: number;
  readonly start: number;
  readonly firstWord: number;
  readonly gap: number;
  /** The number of a day stood before its first word. */
  readonly afterDay: boolean;
}

const noPartials: Partial[] = [];

type Scanner = (folded: Folded) => Scan;

/** Everything that does not depend on the text is made once a lexicon: most texts are a line. */
const createScanner = (lexicon: Lexicon): Scanner => {
  const { begins, prefixBits, trie, phrases, beginFilter } = lexicon;
  const { filter } = lexicon.words;
  const slotFinder = createSlotFinder(lexicon);
  const { found } = slotFinder;
  const startStates = Int32Array.from(begins, (does, slot) => (does ? trie.next(0, slot) : -1));
  let folded: Folded;
  let units: Uint16Array;
  let hits: Hit[];
  let years: YearHit[];
  let partials: Partial[];
  let word: number;
  let sentence: number;
  let previousEnd: number;
  let previousIsDay: boolean;
  /** The last word of the newest hit: a case ending may follow it. */
  let hitWord: number;

  const isExclaimed = (end: number) => {
    let at = end;
    while (units[at] === 0x20) at += 1;
    const unit = units[at];
    return unit === 0x21 || unit === 0x22 || unit === undefined;
  };

  /** A capital that neither the beginning of a sentence nor a line of capitals explains. */
  const isInnerCapital = (start: number) => {
    const space = units[start - 1] === quote ? start - 2 : start - 1;
    const before = units[space - 1] ?? 0;
    const goesOn = classOf[before] === letter || before === comma;
    return units[space] === 0x20 && goesOn && isLarge(folded, start) && !isLarge(folded, start + 1);
  };

  const emit = (state: number, end: number, { start, firstWord, gap, afterDay }: Omit<Partial, 'state'>) => {
    const hasGap = gap === gapState.used;
    for (let phrase = trie.ending(state); phrase >= 0; phrase = trie.after(phrase)) {
      const { tight, capital, inner, exclaimed, month } = phrases[phrase] ?? {};
      if (hasGap && tight) continue;
      if (capital && !isLarge(folded, start)) continue;
      if (inner && !isInnerCapital(start)) continue;
      if (exclaimed && !isExclaimed(end)) continue;
      if (month && afterDay) continue;
      hits.push({ phrase, start, end, firstWord, lastWord: word, sentence, hasGap });
      hitWord = word;
    }
  };

  /** A case ending written apart belongs to the word before it: Kazakistan'daki, ҰҚШҰ-ның. */
  const isSuffix = (start: number, end: number): boolean => {
    if (start !== previousEnd + 1 || end - start > longestSuffix) return false;
    const joint = units[previousEnd];
    if (joint === apostrophe) return true;
    return joint === hyphen && hyphenSuffixes.has(String.fromCharCode(...units.subarray(start, end)));
  };

  const growHits = (end: number) => {
    for (let at = hits.length - 1; at >= 0; at -= 1) {
      const hit = hits[at];
      if (hit?.lastWord !== word - 1) return;
      hit.end = end;
    }
  };

  const advance = (count: number, start: number, end: number, kind: number, gap: number) => {
    let next: Partial[] | undefined;
    const suffix = isSuffix(start, end);
    if (suffix) growHits(end);
    const mayBeGap = (gap & between.comma) === 0 && (kind === letter || end - start === 4);
    for (const partial of partials) {
      for (let at = 0; at < count; at += 1) {
        const state = trie.next(partial.state, found[at] ?? 0);
        if (state < 0) continue;
        emit(state, end, partial);
        if (!trie.goesOn(state)) continue;
        const gap = partial.gap === gapState.used ? gapState.used : gapState.free;
        next ??= [];
        next.push({ ...partial, state, gap });
      }
      if (suffix || (mayBeGap && partial.gap === gapState.free)) {
        next ??= [];
        next.push(suffix ? partial : { ...partial, gap: gapState.used });
      }
    }
    for (let at = 0; at < count; at += 1) {
      const state = startStates[found[at] ?? 0] ?? -1;
      if (state < 0) continue;
      const goesOn = trie.goesOn(state);
      if (!goesOn && trie.ending(state) < 0) continue;
      const free = end - start > shortWord ? gapState.free : gapState.forbidden;
      const partial: Partial = { state, start, firstWord: word, gap: free, afterDay: previousIsDay };
      emit(state, end, partial);
      if (!goesOn) continue;
      next ??= [];
      next.push(partial);
    }
    partials =
      next === undefined ? noPartials : next.length > mostPartials ? next.slice(-mostPartials) : next;
  };

  const noteNumber = (start: number, end: number) => {
    let value = 0;
    for (let at = start; at < end; at += 1) value = value * 10 + (units[at] ?? 0) - 0x30;
    if (value >= 1800 && value < 2100) years.push({ year: value, word, sentence });
    return value >= 1 && value <= 31;
  };

  const visit: VisitWord = (start, end, kind, hash, leadHash, gap) => {
    word += 1;
    if (gap !== 0) {
      if (gap & between.sentenceEnd) sentence += 1;
      if (gap & (between.sentenceEnd | between.phraseEnd)) partials = noPartials;
    }
    // Where nothing has begun, only a word that begins something is of interest.
    const isIdle = partials.length === 0;
    const isKnown =
      isInFilter(isIdle ? beginFilter : filter, mixHash(hash)) ||
      (end - start >= leadLength && prefixBits[prefixBit(leadHash)] === 1);
    const count = isKnown ? slotFinder.find(units, hash, leadHash, start, end) : 0;
    if (count > 0 || !isIdle || hitWord === word - 1) advance(count, start, end, kind, gap);
    previousIsDay = kind === digit && end - start <= 4 && noteNumber(start, end);
    previousEnd = end;
  };

  return (text) => {
    folded = text;
    units = text.units;
    hits = [];
    years = [];
    partials = noPartials;
    word = -1;
    sentence = 0;
    previousEnd = 0;
    previousIsDay = false;
    hitWord = -2;
    walkWords(text, visit);
    return { hits, years };
  };
};

const scanners = new WeakMap<Lexicon, Scanner>();

/** Walks the folded text once and finds every phrase of the lexicon in it. */
export const scanText = (folded: Folded, lexicon: Lexicon): Scan => {
  const known = scanners.get(lexicon);
  if (known) return known(folded);
  const scanner = createScanner(lexicon);
  scanners.set(lexicon, scanner);
  return scanner(folded);
};
