import { fold } from '../text/fold.ts';
import type { Lexicon } from './lexicon.ts';
import { scanText } from './scan-text.ts';

/** A stretch of text that an alias fits, before any context is weighed. */
export interface Candidate {
  /** UTF-16 offsets into the text as it was given. */
  readonly start: number;
  readonly end: number;
  readonly record: string;
  readonly alias: number;
  readonly strong: boolean;
}

/**
 * Finds every place where an alias of the lexicon stands, in one pass; overlapping places are all given.
 *
 * @example
 * findCandidates('После Қаңтара', lexicon); // [{ start: 6, end: 13, record: 'event.january-events', … }]
 */
export const findCandidates = (text: string, lexicon: Lexicon): Candidate[] => {
  const folded = fold(text);
  const candidates: Candidate[] = [];
  for (const hit of scanText(folded, lexicon).hits) {
    const phrase = lexicon.phrases[hit.phrase];
    if (phrase?.record === undefined) continue;
    candidates.push({
      start: folded.sourceStart(hit.start),
      end: folded.sourceEnd(hit.end),
      record: phrase.record,
      alias: hit.phrase,
      strong: phrase.strong,
    });
  }
  return candidates;
};
