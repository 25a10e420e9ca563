import type { FindingView } from '../core/card/finding-view.ts';
import type { MarkStyle } from '../core/card/mark-style.ts';
import type { Mark } from './marks.ts';
import type { TextBlock } from './read-text.ts';

/** A stretch of a block that refers to a record; offsets are UTF-16 units into the block's text. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly record: string;
  /** For a number that was compared with the record. */
  readonly finding?: FindingView;
}

/**
 * Which mentions are shown: the first of each record under one heading, or all of them. A mention keeps its number for as
 * long as its first text node lives, so that an open card knows its mention again after the page has grown.
 */
export const createChooser = (styleOf: (record: string) => MarkStyle, marksAll: boolean) => {
  const numbers = new WeakMap<Node, Map<string, number>>();
  let last = 0;

  const numberOf = (block: TextBlock, { start, record }: Found): number => {
    const anchor = block.nodes[0] ?? block.container;
    const known = numbers.get(anchor) ?? new Map<string, number>();
    numbers.set(anchor, known);
    const key = `${start}-${record}`;
    const number = known.get(key) ?? ++last;
    known.set(key, number);
    return number;
  };

  return (blocks: Iterable<TextBlock>, mentionsIn: (block: TextBlock) => readonly Found[]): Mark[] => {
    const seen = new Set<string>();
    const marks: Mark[] = [];
    for (const block of blocks) {
      for (const found of mentionsIn(block)) {
        // Each number of a figure is told apart; of other records the first mention speaks for the rest.
        const key = `${block.section} ${found.record} ${found.finding?.text ?? ''}`;
        if (!marksAll && seen.has(key)) continue;
        seen.add(key);
        const { start, end, record, finding } = found;
        const id = numberOf(block, found);
        marks.push({ id, record, style: styleOf(record), block, start, end, ...(finding && { finding }) });
      }
    }
    return marks;
  };
};
