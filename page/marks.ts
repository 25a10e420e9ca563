import type { FindingView } from '../core/card/finding-view.ts';
import { contains, type Point, type Rect } from '../core/card/geometry.ts';
import { type MarkStyle, markStyles } from '../core/card/mark-style.ts';
import { sentenceAround } from '../core/text/sentence-around.ts';
import { parentOf } from './captured.ts';
import { locate, type Place, rangeOver } from './locate.ts';
import type { TextBlock } from './read-text.ts';
import type { Slices } from './slices.ts';

/** A mention that is shown on the page. */
export interface Mark {
  readonly id: number;
  readonly record: string;
  readonly style: MarkStyle;
  readonly block: TextBlock;
  /** UTF-16 offsets into the block's text. */
  readonly start: number;
  readonly end: number;
  /** For a number that was compared with the record. */
  readonly finding?: FindingView;
}

export interface Marks {
  /** Shows exactly these marks; what stays as it was is not touched. */
  show(marks: readonly Mark[], slices: Slices): Promise<void>;
  /** The mark whose letters lie under the point; `element` is what the browser found there. */
  at(point: Point, element: EventTarget | null | undefined): Mark | undefined;
  /** The boxes of a mark, one a line; empty where the text under it has changed. */
  boxesOf(mark: Mark): readonly Rect[];
  /** The boxes of the sentence that a mark stands in. */
  sentenceOf(mark: Mark): readonly Rect[];
  rangeOf(mark: Mark): Range | undefined;
  /** Those on show, in document order. */
  readonly all: readonly Mark[];
  clear(): void;
}

const put = (map: WeakMap<Node, Mark[]>, node: Node, mark: Mark) => {
  const marks = map.get(node);
  if (marks) marks.push(mark);
  else map.set(node, [mark]);
};

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
  readonly nodes: readonly Text[];
}

type ByNode = WeakMap<Node, Mark[]>;

/** More underlines than this help nobody, and cost the browser time with every change of the page. */
const mostMarks = 3_000;

/** An earlier reader of this page, whose extension is gone, has left its names behind and cannot take them back. */
const takeAwayOrphans = () => {
  const ours = new RegExp(`^[a-z]{10}-(${[...markStyles, 'current'].join('|')})$`);
  const names: string[] = [];
  // Firefox lets extension scripts call back over a page's map, but not iterate it.
  CSS.highlights.forEach((_, name) => {
    if (ours.test(name)) names.push(name);
  });
  for (const name of names) CSS.highlights.delete(name);
};

/**
 * Paints with the CSS Custom Highlight API, so nothing is written into the page's tree. The registry is shared with the
 * page's own scripts; if they take our entries away, the marks are gone and nothing else happens.
 */
export const createMarks = (prefix: string, shadowRoots: ReadonlySet<ShadowRoot>): Marks => {
  const highlights = new Map(markStyles.map((style) => [style, new Highlight()]));
  let byNode: ByNode = new WeakMap();
  let byParent: ByNode = new WeakMap();
  let painted = new Map<TextBlock, Map<string, Painted>>();
  let all: readonly Mark[] = [];

  takeAwayOrphans();
  for (const [style, highlight] of highlights) CSS.highlights.set(`${prefix}-${style}`, highlight);

  const rangeOf = (mark: Mark): Range | undefined => {
    const place = locate(mark.block, mark.start, mark.end);
    return place && rangeOver(place);
  };

  const boxesOf = (mark: Mark): readonly Rect[] =>
    [...(rangeOf(mark)?.getClientRects() ?? [])].filter((box) => box.width > 0 && box.height > 0);

  const sentenceOf = (mark: Mark): readonly Rect[] =>
    boxesOf({ ...mark, ...sentenceAround(mark.block.text, mark.start, mark.end) });

  return {
    async show(marks, slices) {
      const next = new Map<TextBlock, Map<string, Painted>>();
      const nextByNode: ByNode = new WeakMap();
      const nextByParent: ByNode = new WeakMap();
      const shown: Mark[] = [];
      const paint = (wanted: Mark) => {
        const { block, key } = keyOf(wanted);
        const old = painted.get(block)?.get(key);
        const place = old ? undefined : locate(block, wanted.start, wanted.end);
        const entry = old ?? (place && { mark: wanted, range: staticRange(place), nodes: place.nodes });
        if (!entry) return;
        if (!old) highlights.get(wanted.style)?.add(entry.range);
        const entries = next.get(block) ?? new Map<string, Painted>();
        entries.set(key, entry);
        next.set(block, entries);
        painted.get(block)?.delete(key);
        shown.push(entry.mark);
        for (const node of entry.nodes) put(nextByNode, node, entry.mark);
        for (const parent of new Set(entry.nodes.map(parentOf)))
          if (parent) put(nextByParent, parent, entry.mark);
      };
      const rest = marks.slice(0, mostMarks).values();
      await slices.run(() => {
        const { done, value } = rest.next();
        if (value) paint(value);
        return !done;
      });
      for (const entries of painted.values())
        for (const { mark, range } of entries.values()) highlights.get(mark.style)?.delete(range);
      painted = next;
      byNode = nextByNode;
      byParent = nextByParent;
      all = shown;
    },
    at(point, element) {
      if (all.length === 0) return undefined;
      const caret = document.caretPositionFromPoint(point.x, point.y, { shadowRoots: [...shadowRoots] });
      const candidates = [
        ...((caret && byNode.get(caret.offsetNode)) ?? []),
        // Text that cannot be selected has no caret.
        ...((element instanceof Node && byParent.get(element)) || []),
      ];
      return candidates.find((mark) => boxesOf(mark).some((box) => contains(box, point)));
    },
    boxesOf,
    sentenceOf,
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
      byNode = byParent = new WeakMap();
      all = [];
    },
  };
};
