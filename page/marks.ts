import { contains, type Point, type Rect } from '../core/card/geometry.ts';
import { type MarkStyle, markStyles } from '../core/card/mark-style.ts';
import { locate, type Place, rangeOver } from './locate.ts';
import type { TextBlock } from './read-text.ts';

/** A mention that is shown on the page. */
export interface Mark {
  readonly id: number;
  readonly record: string;
  readonly style: MarkStyle;
  readonly block: TextBlock;
  /** UTF-16 offsets into the block's text. */
  readonly start: number;
  readonly end: number;
}

export interface Marks {
  /** Shows exactly these marks; what stays as it was is not touched. */
  show(marks: readonly Mark[]): void;
  /** The mark whose letters lie under the point. */
  at(point: Point): Mark | undefined;
  /** The boxes of a mark, one a line; empty where the text under it has changed. */
  boxesOf(mark: Mark): readonly Rect[];
  rangeOf(mark: Mark): Range | undefined;
  /** Those on show, in document order. */
  readonly all: readonly Mark[];
  clear(): void;
}

const keyOf = ({ block, start, end, record }: Mark) => ({ block, key: `${start}-${end}-${record}` });

const staticRange = (place: Place) =>
  new StaticRange({
    startContainer: place.startNode,
    startOffset: place.startOffset,
    endContainer: place.endNode,
    endOffset: place.endOffset,
  });

interface Painted {
  readonly mark: Mark;
  readonly range: StaticRange;
}

/**
 * Paints with the CSS Custom Highlight API, so nothing is written into the page's tree. The registry is shared with the
 * page's own scripts; if they take our entries away, the marks are gone and nothing else happens.
 */
export const createMarks = (prefix: string, shadowRoots: ReadonlySet<ShadowRoot>): Marks => {
  const highlights = new Map(markStyles.map((style) => [style, new Highlight()]));
  const byNode = new Map<Text, Mark[]>();
  let painted = new Map<TextBlock, Map<string, Painted>>();
  let all: readonly Mark[] = [];

  for (const [style, highlight] of highlights) CSS.highlights.set(`${prefix}-${style}`, highlight);

  const rangeOf = (mark: Mark): Range | undefined => {
    const place = locate(mark.block, mark.start, mark.end);
    return place && rangeOver(place);
  };

  const boxesOf = (mark: Mark): readonly Rect[] =>
    [...(rangeOf(mark)?.getClientRects() ?? [])].filter((box) => box.width > 0 && box.height > 0);

  return {
    show(marks) {
      const next = new Map<TextBlock, Map<string, Painted>>();
      byNode.clear();
      const shown: Mark[] = [];
      for (const wanted of marks) {
        const { block, key } = keyOf(wanted);
        const old = painted.get(block)?.get(key);
        const place = old ? undefined : locate(block, wanted.start, wanted.end);
        const entry = old ?? (place && { mark: wanted, range: staticRange(place) });
        if (!entry) continue;
        if (!old) highlights.get(wanted.style)?.add(entry.range);
        const entries = next.get(block) ?? new Map<string, Painted>();
        entries.set(key, entry);
        next.set(block, entries);
        painted.get(block)?.delete(key);
        shown.push(entry.mark);
        for (const node of new Set([entry.range.startContainer, entry.range.endContainer]))
          byNode.set(node as Text, [...(byNode.get(node as Text) ?? []), entry.mark]);
      }
      for (const entries of painted.values())
        for (const { mark, range } of entries.values()) highlights.get(mark.style)?.delete(range);
      painted = next;
      all = shown;
    },
    at(point) {
      const caret = document.caretPositionFromPoint(point.x, point.y, { shadowRoots: [...shadowRoots] });
      const candidates = caret && byNode.get(caret.offsetNode as Text);
      return candidates?.find((mark) => boxesOf(mark).some((box) => contains(box, point)));
    },
    boxesOf,
    rangeOf,
    get all() {
      return all;
    },
    clear() {
      for (const [style, highlight] of highlights) {
        highlight.clear();
        if (CSS.highlights.get(`${prefix}-${style}`) === highlight)
          CSS.highlights.delete(`${prefix}-${style}`);
      }
      painted = new Map();
      byNode.clear();
      all = [];
    },
  };
};
