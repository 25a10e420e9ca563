import { attributeOf, isHere, outerOf } from './captured.ts';
import { type Look, lookThrough } from './look-through.ts';
import { shadowRootOf, shadowRootsUnder, usesOwnElements } from './shadow-roots.ts';
import { createSlices, type Slices } from './slices.ts';

/** What is kept between looks, so that evidence may come in parts. */
export interface PageLook extends Look {
  /** How much the text seen so far says; it only grows. */
  readonly known: number;
  /** Forgets the text seen so far; what it says is kept. */
  forget(): void;
}

/** Later text is looked at when it has waited for this long, in milliseconds … */
const waitMs = 250;
/** … and not before this many times what the last look took: two parts in a hundred of the page's time are ours at most. */
const restShare = 50;
/** More new nodes than this are not told apart: the page is looked at as a whole. */
const mostNodes = 2_000;
/**
 * Pages build their own elements after they have loaded, and nothing tells when those get their shadow trees. Looking for
 * them costs more than the first look itself, so it is done once, when the page has settled, and only on pages that are
 * built so.
 */
const lateMs = 1_500;

const hintsOf = (): string => {
  const description = document.head?.querySelector('meta[name="description"]');
  return `${document.title} ${(description && attributeOf(description, 'content')) ?? ''}`;
};

/**
 * Calls `onPass` at most once, when the page, or what is added to it later, could be about the events. Later only the
 * added text is looked at.
 */
export const watchGate = (gate: PageLook, signal: AbortSignal, onPass: () => void): void => {
  const seen = new WeakSet<ShadowRoot>();
  /** Null stands for the whole page. */
  let added: Set<Node> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let late: ReturnType<typeof setTimeout> | undefined;
  let pauseMs = waitMs;
  let isLooking = false;
  let areTreesDue = false;

  const passes = async (root: Node, slices: Slices): Promise<boolean> => {
    const look = lookThrough(gate, root);
    let found: boolean | undefined;
    await slices.run((until) => {
      found = look(until);
      return found === undefined;
    });
    return found === true;
  };

  const passesTrees = async (root: Node, slices: Slices): Promise<boolean> => {
    if (!(root instanceof Element)) return false;
    const own = shadowRootOf(root);
    const trees = own ? [own] : [];
    const inside = shadowRootsUnder(root);
    await slices.run(() => {
      const { done, value } = inside.next();
      if (value) trees.push(value);
      return !done;
    });
    for (const tree of trees) {
      if (seen.has(tree)) continue;
      seen.add(tree);
      observe(tree);
      if (await passes(tree, slices)) return true;
    }
    return false;
  };

  const passesWhole = async (slices: Slices): Promise<boolean> =>
    gate.look(hintsOf()) || passes(document.body ?? document.documentElement, slices);

  const passesAny = async (nodes: Set<Node>, slices: Slices): Promise<boolean> => {
    const { known } = gate;
    for (const node of nodes)
      if (
        isHere(node) &&
        outerOf(node) &&
        ((await passes(node, slices)) || (await passesTrees(node, slices)))
      )
        return true;
    // What was forgotten before may be what was missing beside it.
    return gate.known > known && passesWhole(slices);
  };

  // Where Kazakhstan is named, the rest of the page is worth more.
  const mayHaveTrees = () => gate.known > 0 || usesOwnElements(document.documentElement);

  const look = async (): Promise<void> => {
    timer = undefined;
    const nodes = added;
    added = new Set();
    isLooking = true;
    const slices = createSlices(signal);
    const asksTrees = areTreesDue;
    areTreesDue = false;
    const hasPassed =
      (await (nodes ? passesAny(nodes, slices) : passesWhole(slices))) ||
      (asksTrees && mayHaveTrees() && (await passesTrees(document.documentElement, slices)));
    isLooking = false;
    gate.forget();
    if (signal.aborted) return;
    if (hasPassed) {
      stop();
      onPass();
      return;
    }
    pauseMs = Math.max(waitMs, nodes ? slices.spentMs * restShare : 0);
    if (!added || added.size > 0 || areTreesDue) timer = setTimeout(look, pauseMs);
  };

  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of added ? records : []) {
      if (type === 'characterData') added?.add(target);
      for (const node of addedNodes) added?.add(node);
    }
    if (added && added.size > mostNodes) added = null;
    if (!isLooking) timer ??= setTimeout(look, pauseMs);
  });

  const observe = (root: Node) =>
    observer.observe(root, { subtree: true, childList: true, characterData: true });

  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(late);
  };

  signal.addEventListener('abort', stop, { once: true });
  observe(document);
  late = setTimeout(() => {
    areTreesDue = true;
    if (!isLooking) timer ??= setTimeout(look);
  }, lateMs);
  void look();
};
