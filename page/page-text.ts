import { isHere } from './captured.ts';
import { dirtyRoots } from './dirty-roots.ts';
import { insertInOrder } from './order-blocks.ts';
import { nodesPerRest, type ReadingOptions, readText, type TextBlock } from './read-text.ts';
import { shadowRootOf } from './shadow-roots.ts';
import type { Slices } from './slices.ts';
import type { Changes } from './watch.ts';

/** Past these the page counts as too large to be read whole; the panel says so. */
const most = { characters: 2_000_000, blocks: 60_000, nodes: 400_000, msOfOneReading: 3_000 } as const;

export interface PageText {
  /**
   * Reads what is new or changed, and the elements that were drawn only now; `null` reads the whole page. Calls back
   * for each block that came or went.
   */
  read(changes: Changes, drawn: readonly Element[], slices: Slices): Promise<void>;
  /** In document order. */
  readonly blocks: readonly TextBlock[];
  /** The page was too large to be read whole. */
  readonly isCut: boolean;
  readonly shadowRoots: ReadonlySet<ShadowRoot>;
}

export interface BlockListener {
  added(block: TextBlock): void;
  removed(block: TextBlock): void;
}

const isSame = (a: TextBlock, b: TextBlock) =>
  a.text === b.text &&
  a.role === b.role &&
  a.container === b.container &&
  a.starts[0] === b.starts[0] &&
  a.nodes.length === b.nodes.length &&
  a.nodes.every((node, index) => node === b.nodes[index]);

/** Keeps the runs of text of a page in step with its tree. */
export const createPageText = (listener: BlockListener, options: ReadingOptions): PageText => {
  const byContainer = new Map<Element, TextBlock[]>();
  const shadowRoots = new Set<ShadowRoot>();
  let blocks: readonly TextBlock[] = [];
  let characters = 0;
  let section = 0;
  let isCut = false;

  /** Runs that are being read anew, by their container: those that come out the same stay what they were. */
  const pending = new Map<Element, TextBlock[]>();

  const setAside = (container: Element) => {
    const held = byContainer.get(container);
    if (!held) return;
    pending.set(container, held);
    byContainer.delete(container);
  };

  const setAsideUnder = (root: Element | ShadowRoot) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    for (let node: Node | null = root; node; node = walker.nextNode()) {
      const element = node as Element;
      setAside(element);
      const shadow = element === root && root instanceof ShadowRoot ? null : shadowRootOf(element);
      if (shadow && shadowRoots.has(shadow)) setAsideUnder(shadow);
    }
  };

  const setAsideLost = () => {
    for (const container of byContainer.keys()) if (!isHere(container)) setAside(container);
    for (const shadow of shadowRoots) if (!isHere(shadow)) shadowRoots.delete(shadow);
  };

  /** The block as it was before, if it is the same, so that its marks and an open card stay. */
  const keep = (read: TextBlock): TextBlock => {
    const held = pending.get(read.container);
    const index = held?.findIndex((block) => isSame(block, read)) ?? -1;
    const [known] = index >= 0 && held ? held.splice(index, 1) : [];
    const block = known ?? read;
    const siblings = byContainer.get(block.container);
    if (siblings) siblings.push(block);
    else byContainer.set(block.container, [block]);
    if (known) return known;
    characters += read.text.length;
    section = Math.max(section, read.section);
    listener.added(read);
    return read;
  };

  const readRoot = async (root: Element, slices: Slices): Promise<TextBlock[]> => {
    const read: TextBlock[] = [];
    let nodes = 0;
    const onShadowRoot = (shadow: ShadowRoot) => {
      shadowRoots.add(shadow);
      options.onShadowRoot?.(shadow);
    };
    const reading = readText(root, { ...options, section: section + 1, onShadowRoot });
    await slices.run(() => {
      const { done, value } = reading.next();
      if (value) read.push(keep(value));
      else nodes += nodesPerRest;
      const isOver =
        characters > most.characters ||
        byContainer.size > most.blocks ||
        nodes > most.nodes ||
        slices.spentMs > most.msOfOneReading;
      if (isOver && !done) isCut = true;
      return !done && !isOver;
    });
    return read;
  };

  const dropPending = () => {
    const dropped = new Set([...pending.values()].flat());
    pending.clear();
    for (const block of dropped) {
      characters -= block.text.length;
      listener.removed(block);
    }
    return dropped;
  };

  return {
    async read(changes, drawn, slices) {
      const body = document.body ?? document.documentElement;
      const hasRuns = (block: Element) => byContainer.has(block);
      const roots =
        changes === null
          ? [body]
          : [...dirtyRoots(changes, { ...options, hasRuns }), ...drawn.filter(isHere)];
      const isWhole = roots.some((root) => root === body || root === document.documentElement);
      setAsideLost();
      if (isWhole) isCut = false;
      if (isWhole) for (const container of byContainer.keys()) setAside(container);
      else for (const root of roots) setAsideUnder(root);
      const readAnew: TextBlock[][] = [];
      for (const root of isWhole ? [body] : roots) readAnew.push(await readRoot(root, slices));
      const gone = dropPending();
      for (const block of readAnew.flat()) gone.add(block);
      const rest = isWhole ? [] : blocks.filter((block) => !gone.has(block));
      blocks = readAnew.reduce<readonly TextBlock[]>(insertInOrder, rest);
    },
    get blocks() {
      return blocks;
    },
    get isCut() {
      return isCut;
    },
    shadowRoots,
  };
};
