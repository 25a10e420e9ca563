import { attributeOf, isHere, outerOf } from './captured.ts';
import { type Look, lookThrough } from './look-through.ts';
import { shadowRootOf, shadowRootsUnder } from './shadow-roots.ts';
import { createSlices, type Slices } from './slices.ts';
import { watchChanges } from './watch.ts';

/** What is kept between looks, so that evidence may come in parts. */
export interface PageLook extends Look {
  readonly hasCountry: boolean;
  /** Forgets the text seen so far; what it says about the country, the time and the events is kept. */
  forget(): void;
}

/**
 * Pages build their own elements after they have loaded, and nothing tells when those get their shadow trees. Looking for
 * them costs as much as the first look itself, so it is done once, when the page has settled.
 */
const lateShadowMs = 1_500;

const hintsOf = (): string => {
  const description = document.querySelector('meta[name="description"]');
  return `${document.title} ${(description && attributeOf(description, 'content')) ?? ''}`;
};

function* treesUnder(node: Node): Generator<ShadowRoot, void> {
  if (!(node instanceof Element)) return;
  const own = shadowRootOf(node);
  if (own) {
    yield own;
    yield* shadowRootsUnder(own);
  }
  yield* shadowRootsUnder(node);
}

/** What was added or rewritten, text or element. */
const nodesOf = (changes: readonly MutationRecord[]): Iterable<Node> => {
  const nodes = new Set<Node>();
  for (const { type, target, addedNodes } of changes) {
    if (type === 'characterData') nodes.add(target);
    for (const node of addedNodes) nodes.add(node);
  }
  return [...nodes].filter((node) => isHere(node) && outerOf(node) !== null);
};

/**
 * Calls `onPass` at most once, when the page, or what is added to it later, could be about the events. Later only the
 * added text is looked at.
 */
export const watchGate = (gate: PageLook, signal: AbortSignal, onPass: () => void): void => {
  const own = new AbortController();
  const ends = AbortSignal.any([signal, own.signal]);
  let seen = new WeakSet<ShadowRoot>();
  let isLate = false;

  const passes = async (root: Node, slices: Slices): Promise<boolean> => {
    const look = lookThrough(gate, root);
    let found: boolean | undefined;
    await slices.run((until) => {
      found = look(until);
      return found === undefined;
    });
    return found === true;
  };

  const passesTrees = async (trees: Iterable<ShadowRoot>, slices: Slices): Promise<boolean> => {
    for (const tree of trees) {
      if (seen.has(tree)) continue;
      seen.add(tree);
      watcher.observe(tree);
      if (await passes(tree, slices)) return true;
    }
    return false;
  };

  const passesWhole = async (slices: Slices): Promise<boolean> =>
    gate.look(hintsOf()) || passes(document.body ?? document.documentElement, slices);

  const passesAllTrees = (slices: Slices) => passesTrees(treesUnder(document.documentElement), slices);

  const passesAny = async (nodes: Iterable<Node>, slices: Slices): Promise<boolean> => {
    const knewCountry = gate.hasCountry;
    for (const node of nodes) {
      if (await passes(node, slices)) return true;
      if (await passesTrees(treesUnder(node), slices)) return true;
    }
    if (isLate && (await passesAllTrees(slices))) return true;
    isLate = false;
    // What was forgotten before may be what was missing beside it.
    if (knewCountry || !gate.hasCountry) return false;
    seen = new WeakSet();
    return (await passesWhole(slices)) || passesAllTrees(slices);
  };

  const watcher = watchChanges(ends, async (changes) => {
    const slices = createSlices(ends);
    const hasPassed = await (changes ? passesAny(nodesOf(changes), slices) : passesWhole(slices));
    gate.forget();
    if (hasPassed && !ends.aborted) {
      own.abort();
      onPass();
    }
    return slices.spentMs;
  });

  watcher.observe(document);
  watcher.begin();
  const late = setTimeout(() => {
    isLate = true;
    watcher.wake(false);
  }, lateShadowMs);
  ends.addEventListener('abort', () => clearTimeout(late), { once: true });
};
