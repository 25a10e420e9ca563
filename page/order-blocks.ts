import { isConnected } from './captured.ts';
import type { TextBlock } from './read-text.ts';

/** Blocks in document order: later text may have been inserted before earlier text. */
export const inDocumentOrder = (blocks: Iterable<TextBlock>): TextBlock[] =>
  [...blocks]
    .filter(({ nodes: [first] }) => first !== undefined && isConnected(first))
    .sort((a, b) => {
      const [first] = a.nodes;
      const [second] = b.nodes;
      if (!first || !second || first === second) return 0;
      return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    });
