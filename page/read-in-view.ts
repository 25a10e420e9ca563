import { outerOf } from './captured.ts';
import { lookOf } from './classify.ts';
import { readText, type TextBlock } from './read-text.ts';
import type { Slices } from './slices.ts';

/** Smaller pages are read whole before anybody notices. */
const manyElements = 5_000;
/** How many lines and columns of points are asked for what stands there. */
const grid = { rows: 14, columns: 3 } as const;

/** The block around an element, if it is no larger than two windows: a paragraph, not the page. */
const smallBlock = (element: Element): Element | undefined => {
  for (let up: Node | null = element; up instanceof Element; up = outerOf(up))
    if (lookOf(up).flow === 'block')
      return up.getBoundingClientRect().height <= innerHeight * 2 ? up : undefined;
  return undefined;
};

/** The runs of text that the reader sees now, in document order; none where the page is small. */
export const readInView = async (ownHost: Element, slices: Slices): Promise<readonly TextBlock[]> => {
  if (document.getElementsByTagName('*').length < manyElements) return [];
  const seen = new Set<Element>();
  for (let row = 0; row < grid.rows; row += 1)
    for (let column = 0; column < grid.columns; column += 1) {
      const x = ((column + 0.5) * innerWidth) / grid.columns;
      const element = document.elementFromPoint(x, ((row + 0.5) * innerHeight) / grid.rows);
      const block = element ? smallBlock(element) : undefined;
      if (block) seen.add(block);
    }
  const roots = [...seen].filter(
    (block) => ![...seen].some((other) => other !== block && other.contains(block)),
  );
  const blocks: TextBlock[] = [];
  for (const root of roots) {
    const reading = readText(root, { ownHost });
    await slices.run(() => {
      const { done, value } = reading.next();
      if (value) blocks.push(value);
      return !done;
    });
  }
  return blocks;
};
