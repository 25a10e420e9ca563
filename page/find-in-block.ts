import type { FindingView } from '../core/card/finding-view.ts';
import type { PageVerdict } from '../core/match/page-reading.ts';
import type { Found } from './choose-marks.ts';
import type { TextBlock } from './read-text.ts';

/** A number of a block with what the record says of it; offsets are UTF-16 units into the block's text. */
export interface FoundFigure extends Omit<FindingView, 'text' | 'day'> {
  readonly start: number;
  readonly end: number;
  readonly record: string | null;
}

/** A contested claim that a block states in words of its own. */
export interface FoundClaim {
  readonly start: number;
  readonly end: number;
  readonly record: string;
  readonly outcome?: undefined;
}

export type FindFigures = (
  block: {
    readonly text: string;
    readonly isAbout: boolean;
    readonly mentions: readonly { readonly start: number; readonly end: number; readonly record: string }[];
  },
  day: string | undefined,
  // Undefined where it cannot be done yet.
) => readonly (FoundFigure | FoundClaim)[] | undefined;

interface Kept {
  readonly key: string;
  readonly figures: readonly Found[];
}

/** A number of which the record has nothing to say is left alone. */
const saysSomething = (found: FoundFigure | FoundClaim) =>
  found.outcome === undefined ||
  (found.record !== null && (found.outcome !== 'cannot-tell' || found.statedOn !== undefined));

/**
 * Finds mentions and numbers of blocks. Numbers are read once for each way in which a block has been judged, since
 * weighing goes over all blocks again and again.
 */
export const createFinder = (findFigures: FindFigures) => {
  const kept = new WeakMap<TextBlock, Kept>();

  const figuresIn = (
    block: TextBlock,
    isAbout: boolean,
    mentions: readonly Found[],
    day: string | undefined,
  ): readonly Found[] => {
    const key = `${day} ${isAbout || mentions.map(({ start }) => start).join()}`;
    const known = kept.get(block);
    if (known?.key === key) return known.figures;
    const found = findFigures({ text: block.text, isAbout, mentions }, day);
    if (!found) return [];
    const figures = found.filter(saysSomething).map((one): Found => {
      if (one.outcome === undefined) return one;
      const { start, end, record, ...rest } = one;
      const finding = { ...rest, text: block.text.slice(start, end), ...(day !== undefined && { day }) };
      return { start, end, record: record ?? '', finding };
    });
    kept.set(block, { key, figures });
    return figures;
  };

  return (
    block: TextBlock,
    verdict: PageVerdict,
    number: number,
    day: string | undefined,
  ): readonly Found[] => {
    const mentions = verdict.mentionsIn(number);
    const isAbout = verdict.isAbout(number);
    if (!isAbout && mentions.length === 0) return mentions;
    const figures = figuresIn(block, isAbout, mentions, day).filter(({ start, end }) =>
      mentions.every((mention) => mention.end <= start || mention.start >= end),
    );
    if (figures.length === 0) return mentions;
    return [...mentions, ...figures].sort((one, other) => one.start - other.start);
  };
};
