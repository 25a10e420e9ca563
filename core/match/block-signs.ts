import { classOf, letter } from '../text/characters.ts';
import { type Folded, foldBriefly } from '../text/fold.ts';
import type { Lexicon, MatterPlace, Phrase } from './lexicon.ts';
import type { CueKind } from './lexicon-data.ts';
import { type Hit, scanText, type YearHit } from './scan-text.ts';

/** An alias in a block, with what deciding about it needs. Offsets are UTF-16 units of the block's own text. */
export interface Sighting {
  readonly start: number;
  readonly end: number;
  readonly phrase: Phrase;
  readonly alias: number;
  readonly firstWord: number;
  readonly lastWord: number;
  readonly sentence: number;
  readonly hasGap: boolean;
}

export interface Cue {
  readonly kind: CueKind;
  readonly phrase: number;
  readonly text: string;
  readonly word: number;
  readonly sentence: number;
  readonly places?: readonly MatterPlace[];
}

/** What a block of text says, before any weighing: computed once, small enough to keep for every block of a page. */
export interface BlockSigns {
  readonly sightings: readonly Sighting[];
  readonly cues: readonly Cue[];
  readonly years: readonly YearHit[];
  readonly isKazakh: boolean;
  /** UTF-16 units of the block. */
  readonly length: number;
}

const kazakhLetters = new Uint8Array(0x530);
for (const kazakh of 'әғқңөұүһі') kazakhLetters[kazakh.charCodeAt(0)] = 1;

/** How many words there are, and how many of them have a letter that only Kazakh has. */
const countWords = ({ units }: Folded): { words: number; kazakh: number } => {
  const classes = classOf;
  let words = 0;
  let kazakh = 0;
  let isKazakh = 0;
  let inWord = false;
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at] ?? 0;
    const isLetter = classes[unit] === letter;
    if (isLetter) {
      if (!inWord) words += 1;
      isKazakh |= kazakhLetters[unit] ?? 0;
    } else if (inWord) {
      kazakh += isKazakh;
      isKazakh = 0;
    }
    inWord = isLetter;
  }
  return { words, kazakh: kazakh + isKazakh };
};

/** «Қаңтара», «Қаңтаре»: no Kazakh noun ends so. */
const russianEnding = /тар(?:а|у|ом|е)$/;

/** The year that `year` cues name: «в январе 22-го». */
const eventYear = 2022;

/** «в», «с», «о»: one letter alone in a Kazakh text is a capital, of a name. */
const smallWord = /(?<![\p{L}\p{N}.])[вискоу] /u;

const covers = (outer: Hit, inner: Hit) => outer.start <= inner.start && outer.end >= inner.end;

/** Reads one block; undefined where it holds nothing that the lexicon knows. */
export const readSigns = (text: string, lexicon: Lexicon): BlockSigns | undefined => {
  const folded = foldBriefly(text);
  const { hits, years: numbers } = scanText(folded, lexicon);
  if (hits.length === 0) return undefined;
  const years = [...numbers];
  const counts = countWords(folded);
  const isKazakh = counts.kazakh >= 2 && counts.kazakh / counts.words >= 0.3;

  /** «Қаңтар» is the plain month in a Kazakh text and the name of the events in a Russian or English one. */
  const isForeignHere = (hit: Hit, phrase: Phrase) => {
    if (!phrase.foreign) return true;
    if (isKazakh) return false;
    return (
      smallWord.test(text) ||
      folded.text.split(/[^\p{L}]+/u).some((word) => lexicon.foreignWords.has(word)) ||
      (counts.kazakh < 2 && russianEnding.test(folded.text.slice(hit.start, hit.end)))
    );
  };

  const shadows = hits.filter((hit) => lexicon.phrases[hit.phrase]?.cue === 'shadow');
  const isHidden = (hit: Hit) => shadows.length > 0 && shadows.some((shadow) => covers(shadow, hit));

  const sightings: Sighting[] = [];
  const names: Hit[] = [];
  for (const hit of hits) {
    const phrase = lexicon.phrases[hit.phrase];
    if (phrase?.record === undefined || !isForeignHere(hit, phrase) || isHidden(hit)) continue;
    if (phrase.strong || phrase.telling) names.push(hit);
    sightings.push({
      start: folded.sourceStart(hit.start),
      end: folded.sourceEnd(hit.end),
      phrase,
      alias: hit.phrase,
      firstWord: hit.firstWord,
      lastWord: hit.lastWord,
      sentence: hit.sentence,
      hasGap: hit.hasGap,
    });
  }
  const cues: Cue[] = [];
  for (const hit of hits) {
    const phrase = lexicon.phrases[hit.phrase];
    if (phrase?.cue === undefined || phrase.cue === 'shadow') continue;
    if (isHidden(hit)) continue;
    if (phrase.cue === 'year') {
      years.push({ year: eventYear, word: hit.lastWord, sentence: hit.sentence });
      continue;
    }
    // What is part of a name has been counted with the name; the country in it still says where it was.
    if (phrase.cue !== 'country' && names.some((name) => covers(name, hit))) continue;
    cues.push({
      kind: phrase.cue,
      phrase: hit.phrase,
      text: phrase.text,
      word: hit.firstWord,
      sentence: hit.sentence,
      ...(phrase.places && { places: phrase.places }),
    });
  }
  return { sightings, cues, years, isKazakh, length: text.length };
};
