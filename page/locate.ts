import { dataOf, isHere } from './captured.ts';
import type { TextBlock } from './read-text.ts';

/** A stretch of a block as the tree has it: from one text node's offset to another's, in UTF-16 units. */
export interface Place {
  readonly startNode: Text;
  readonly startOffset: number;
  readonly endNode: Text;
  readonly endOffset: number;
  /** Every text node that it touches, in order. */
  readonly nodes: readonly Text[];
}

/** The last node that starts at or before `offset`; with `isEnd`, strictly before it, so that an end stays in its node. */
const nodeAt = (block: TextBlock, offset: number, isEnd: boolean): number => {
  let low = 0;
  let high = block.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const start = block.starts[middle] ?? 0;
    if (isEnd ? start < offset : start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** Walks offsets in a block's text back to the tree. Undefined where the tree has changed since it was read. */
export const locate = (block: TextBlock, start: number, end: number): Place | undefined => {
  const first = nodeAt(block, start, false);
  const last = nodeAt(block, end, true);
  const startNode = block.nodes[first];
  const endNode = block.nodes[last];
  if (!startNode || !endNode) return undefined;
  for (let index = first; index <= last; index += 1) {
    const node = block.nodes[index];
    const from = block.starts[index] ?? 0;
    const until = block.starts[index + 1] ?? block.text.length;
    if (!node || !isHere(node)) return undefined;
    // A block that starts or ends inside a long node knows that part only.
    const known = block.text.slice(Math.max(0, from), until);
    if (!dataOf(node).startsWith(known, Math.max(0, -from))) return undefined;
  }
  return {
    startNode,
    startOffset: start - (block.starts[first] ?? 0),
    endNode,
    endOffset: end - (block.starts[last] ?? 0),
    nodes: block.nodes.slice(first, last + 1),
  };
};

/** A live range over the place, for rectangles; it writes nothing. */
export const rangeOver = (place: Place): Range => {
  const range = document.createRange();
  range.setStart(place.startNode, place.startOffset);
  range.setEnd(place.endNode, place.endOffset);
  return range;
};
