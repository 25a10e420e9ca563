import {
  elementsMatching,
  firstChildOf,
  isElement,
  localNameOf,
  nextSiblingOf,
  openRootOf,
  parentOf,
} from './captured.ts';

/**
 * The elements that pages are made of, commonest first, since a browser compares one after another. Whatever else there is
 * may carry a shadow tree, and one native look for it costs a fraction of asking each element. A longer list would cost more
 * than the elements it spares us.
 */
const plainElements =
  ':not(a,span,div,li,p,script,img,link,ul,meta,td,b,i,br,h3,tr,svg,path,input,h2,em,style,button,strong,option)';

/** Of elements of one name this many are asked; where they have no tree, the thousands after them have none. */
const mostAsked = 16;

interface Opener {
  openOrClosedShadowRoot?(host: Element): ShadowRoot | null;
}

/** A closed tree, where the browser lets extensions in. */
export const closedRootOf = (element: Element): ShadowRoot | null => {
  const firefox = (element as Element & { openOrClosedShadowRoot?: ShadowRoot | null })
    .openOrClosedShadowRoot;
  if (firefox !== undefined) return firefox;
  const { chrome } = globalThis as unknown as { chrome?: { dom?: Opener } };
  return chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
};

/** Closed trees are asked for at elements of the page's own making only: asking every element costs too much. */
export const shadowRootOf = (element: Element): ShadowRoot | null =>
  openRootOf(element) ?? (localNameOf(element).includes('-') ? closedRootOf(element) : null);

/** In a larger page the browser's own look takes longer than a page may be held up; there each element is asked. */
const manyElements = 5_000;
const perStep = 500;

/**
 * Yields the shadow trees of elements of the page's own making under `root`, and those inside them, and `undefined` now
 * and then so that the caller can stop in between.
 */
export function* shadowRootsUnder(root: Element | ShadowRoot): Generator<ShadowRoot | undefined, void> {
  const asked = new Map<string, number>();
  const all = elementsMatching(root, '*');
  const elements = all.length > manyElements ? all : elementsMatching(root, plainElements);
  for (let at = 0; at < elements.length; at += 1) {
    const element = elements.item(at);
    if (!element) return;
    if (at % perStep === perStep - 1) yield undefined;
    const name = localNameOf(element);
    const inVain = asked.get(name) ?? 0;
    if (inVain >= mostAsked || !name.includes('-')) continue;
    const shadow = shadowRootOf(element);
    if (!shadow) {
      asked.set(name, inVain + 1);
      continue;
    }
    asked.delete(name);
    yield shadow;
    yield* shadowRootsUnder(shadow);
  }
}

/** On a page of so few elements each is asked; on others so many all over it, and so many at its top. */
const samples = { fewElements: 64, everywhere: 32, atTop: 32 } as const;

const isOwn = (node: Element) => localNameOf(node).includes('-');

/**
 * Whether the page is built with elements of its own, by samples of its elements with all that is around them: looking at
 * each costs more than reading all text. A single such element deep in a long page of plain ones can be missed.
 */
export const usesOwnElements = (root: Element): boolean => {
  const all = elementsMatching(root, '*');
  if (all.length <= samples.fewElements) {
    for (let at = 0; at < all.length; at += 1) if (isOwn(all.item(at) as Element)) return true;
    return false;
  }
  const seen = new Set<Node>();
  const step = Math.ceil(all.length / samples.everywhere);
  for (let at = 0; at < all.length; at += step)
    for (let up: Node | null = all.item(at); up && !seen.has(up) && isElement(up); up = parentOf(up)) {
      if (isOwn(up)) return true;
      seen.add(up);
    }
  // What builds a page begins at its top.
  let top = firstChildOf(document.body ?? root);
  for (let asked = 0; top && asked < samples.atTop; asked += 1) {
    if (isElement(top) && isOwn(top)) return true;
    top = nextSiblingOf(top);
  }
  return false;
};
