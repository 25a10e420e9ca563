import { elementsMatching, localNameOf, openRootOf } from './captured.ts';

/**
 * The elements that pages are made of, commonest first. Whatever else there is may carry a shadow tree, and one native
 * look for it costs a fraction of asking each element.
 */
const plainElements =
  ':not(div,span,a,p,li,td,img,i,b,strong,em,br,svg,path,g,use,ul,tr,h1,h2,h3,h4,button,input,script,style,link,meta,' +
  'section,article,time,option,source,label)';

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

/** The shadow trees of elements of the page's own making under `root`, and those inside them. */
export function* shadowRootsUnder(root: Element | ShadowRoot): Generator<ShadowRoot, void> {
  for (const element of elementsMatching(root, plainElements)) {
    const shadow = localNameOf(element).includes('-') ? shadowRootOf(element) : null;
    if (!shadow) continue;
    yield shadow;
    yield* shadowRootsUnder(shadow);
  }
}
