import { type FoundFigure, findFigures } from './find-figures.ts';
import type { FigureIndex } from './known-figures.ts';

/** A block of a page after its mentions have been chosen. */
export interface JudgedBlock {
  readonly text: string;
  /** Whether the whole block is about the events (`PageVerdict.isAbout`). */
  readonly isAbout: boolean;
  /** Offsets of its mentions: where the block is about something else, they say which sentences are not. */
  readonly mentions: readonly { readonly start: number }[];
}

/**
 * The numbers of a block that count something on record, with what the record says of each. Numbers in text about other
 * things stay silent.
 *
 * @param day the page's date, `YYYY-MM-DD`, where it is known
 */
export const findFindings = (
  { text, isAbout, mentions }: JudgedBlock,
  index: FigureIndex,
  day: string | undefined,
): FoundFigure[] => {
  if (isAbout) return findFigures(text, { index, day });
  if (mentions.length === 0) return [];
  return findFigures(text, { index, day, onlyAt: mentions.map(({ start }) => start) });
};
