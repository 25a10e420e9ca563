import { isElement, isHere, isText, outerOf } from './captured.ts';
import { isUnread, lookOf } from './classify.ts';

/** More places than this are not told apart: the page is read as a whole. */
const mostPlaces = 300;

/**
 * The nearest element that starts a new line: what has to be read anew when something inside it changes. None for what
 * is never read: a ticking title, a script, the reader's own typing.
 */
const blockAround = (node: Node): Element | undefined => {
  let block: Element | undefined;
  for (let up: Node | null = node; up; up = outerOf(up)) {
    if (!isElement(up)) continue;
    if (isUnread(up)) return undefined;
    if (!block && lookOf(up).flow === 'block') block = up;
  }
  return block;
};

export interface DirtyOptions {
  /** Whether text stands directly in this block. */
  hasRuns(block: Element): boolean;
  readonly onUndrawn?: ((element: Element) => void) | undefined;
}

/** The smallest elements that cover all changes; an added post is read alone, not with the feed around it. */
export const dirtyRoots = (changes: readonly MutationRecord[], options: DirtyOptions): readonly Element[] => {
  const { hasRuns, onUndrawn } = options;
  const places = new Set<Node>();
  const thinned = new Set<Node>();

  const noteAdded = (node: Node, target: Node) => {
    if (isText(node)) places.add(target);
    if (!isElement(node) || !isHere(node) || isUnread(node)) return;
    const { flow } = lookOf(node);
    if (flow === 'none') onUndrawn?.(node);
    else places.add(flow === 'block' ? node : target);
  };

  for (const change of changes) {
    const { type, target, addedNodes, removedNodes } = change;
    // What an element became for a reader is seen from outside.
    if (type === 'attributes') places.add(outerOf(target) ?? target);
    else if (type === 'characterData') places.add(target);
    for (const node of addedNodes) noteAdded(node, target);
    if (removedNodes.length > 0) thinned.add(target);
  }
  if (places.size + thinned.size > mostPlaces) return [document.body ?? document.documentElement];

  const roots = new Set<Element>();
  for (const place of places) {
    const root = isHere(place) ? blockAround(place) : undefined;
    if (root) roots.add(root);
  }
  // Taken away from between blocks, a block leaves nothing to be read anew.
  for (const place of thinned) {
    const root = isHere(place) && !places.has(place) ? blockAround(place) : undefined;
    if (root && hasRuns(root)) roots.add(root);
  }
  const isCovered = (root: Element): boolean => {
    for (let up = outerOf(root); up; up = outerOf(up)) if (isElement(up) && roots.has(up)) return true;
    return false;
  };
  return [...roots].filter((root) => !isCovered(root));
};
