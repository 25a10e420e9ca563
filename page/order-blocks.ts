import type { TextBlock } from './read-text.ts';

/** Where a run stands in the page itself: at the element that carries the shadow tree, if it is in one. */
const anchorOf = ({ nodes: [first], container }: TextBlock): Node => {
  let anchor: Node = first ?? container;
  for (let top = anchor.getRootNode(); top instanceof ShadowRoot; top = anchor.getRootNode())
    anchor = top.host;
  return anchor;
};

const isBefore = (a: Node, b: Node) =>
  (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Runs in document order, put there by search and not by sorting: pages hold tens of thousands. */
export const insertInOrder = (blocks: readonly TextBlock[], added: readonly TextBlock[]): TextBlock[] => {
  const [first] = added;
  if (!first) return [...blocks];
  const anchor = anchorOf(first);
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    if (block && isBefore(anchorOf(block), anchor)) low = middle + 1;
    else high = middle;
  }
  return [...blocks.slice(0, low), ...added, ...blocks.slice(low)];
};
