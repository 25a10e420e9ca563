import { splitWords } from '../text/split-words.ts';
import { prepareSigns } from './counting-words.ts';
import { type FoundClaim, findClaims, prepareClaims } from './find-claims.ts';
import { type FoundFigure, findFiguresIn } from './find-figures.ts';
import type { FigureIndex } from './known-figures.ts';

/** A block of a page after its mentions have been chosen. */
export interface JudgedBlock {
  readonly text: string;
  /** Whether the whole block is about the events (`PageVerdict.isAbout`). */
  readonly isAbout: boolean;
  /** Offsets of its mentions: where the block is about something else, they say which sentences are not. */
  readonly mentions: readonly { readonly start: number }[];
}

/** What a block says that can be held against the record. */
export interface Findings {
  /** Numbers that count something on record, with what the record says of each. */
  readonly figures: readonly FoundFigure[];
  /** Contested claims, stated in words of the text's own. */
  readonly claims: readonly FoundClaim[];
}

/** Makes ready, in small steps, what reading numbers and claims needs; without it the first block does it at once. */
export function* prepareFindings(): Generator<undefined, void> {
  yield* prepareSigns();
  yield* prepareClaims();
}

const nothing: Findings = { figures: [], claims: [] };

/**
 * Reads the numbers and the claims of a block; text about other things stays silent.
 *
 * @param day the page's date, `YYYY-MM-DD`, where it is known
 */
export const findFindings = (
  { text, isAbout, mentions }: JudgedBlock,
  index: FigureIndex,
  day: string | undefined,
): Findings => {
  if (!isAbout && mentions.length === 0) return nothing;
  const words = splitWords(text);
  if (isAbout) return { figures: findFiguresIn(words, { index, day }), claims: findClaims(words) };
  const onlyAt = mentions.map(({ start }) => start);
  return {
    figures: findFiguresIn(words, { index, day, onlyAt }),
    claims: findClaims(words).filter(({ start, end }) => onlyAt.some((at) => at >= start && at < end)),
  };
};
