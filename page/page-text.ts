import { containsNode, isConnected, isElement, isText, parentOf } from './captured.ts';
import { lookOf } from './classify.ts';
import { type ReadingOptions, readText, type TextBlock } from './read-text.ts';
import { inSlices } from './slices.ts';

/** Past these the page counts as too large to be read whole; the popup says so. */
const mostCharacters = 2_000_000;
const mostBlocks = 60_000;

export interface PageText {
  /** Reads what is new or changed; `null` reads the whole page. Calls back for each block that came or went. */
  read(changes: readonly MutationRecord[] | null): Promise<void>;
  readonly isCut: boolean;
  readonly shadowRoots: ReadonlySet<ShadowRoot>;
}

export interface BlockListener {
  added(block: TextBlock): void;
  removed(block: TextBlock): void;
}

/** The nearest element that starts a new line: what has to be read anew when something inside it changes. */
const blockAround = (node: Node): Element | undefined => {
  for (let up: Node | null = node; up; up = parentOf(up) ?? (up instanceof ShadowRoot ? up.host : null))
    if (isElement(up) && lookOf(up).flow === 'block') return up;
  return undefined;
};

/** Our own card comes and goes; that is no change of the page. */
const isOwn = ({ addedNodes, removedNodes }: MutationRecord, ownHost: Element | undefined) =>
  addedNodes.length + removedNodes.length > 0 &&
  [...addedNodes, ...removedNodes].every((node) => node === ownHost);

/** The smallest elements that cover all changes: an added post is read alone, not with the feed around it. */
const dirtyRoots = (changes: readonly MutationRecord[]): Element[] => {
  const roots = new Set<Element>();
  for (const change of changes) {
    const added = [...change.addedNodes].filter((node) => isElement(node) || isText(node));
    const arePosts =
      added.length > 0 &&
      change.removedNodes.length === 0 &&
      added.every((node) => isElement(node) && isConnected(node) && lookOf(node).flow === 'block');
    const found = arePosts ? (added as Element[]) : [blockAround(change.target)];
    for (const root of found) if (root && isConnected(root)) roots.add(root);
  }
  return [...roots].filter(
    (root) => ![...roots].some((other) => other !== root && containsNode(other, root)),
  );
};

/** Keeps the runs of text of a page in step with its tree. */
export const createPageText = (
  listener: BlockListener,
  options: ReadingOptions,
  signal: AbortSignal,
): PageText => {
  const blocks = new Map<Element, TextBlock[]>();
  const shadowRoots = new Set<ShadowRoot>();
  let characters = 0;
  let count = 0;
  let section = 0;
  let isCut = false;

  /** Runs that are being read anew, by their first text node: those that come out the same stay what they were. */
  const pending = new Map<Text, TextBlock>();

  const drop = (block: TextBlock) => {
    characters -= block.text.length;
    count -= 1;
    listener.removed(block);
  };

  const setAside = (root: Element) => {
    for (const [container, ofContainer] of blocks) {
      if (isConnected(container) && !containsNode(root, container)) continue;
      for (const block of ofContainer) {
        const [first] = block.nodes;
        if (first) pending.set(first, block);
      }
      blocks.delete(container);
    }
  };

  const dropPending = () => {
    for (const block of pending.values()) drop(block);
    pending.clear();
  };

  const isSame = (a: TextBlock, b: TextBlock) =>
    a.text === b.text &&
    a.role === b.role &&
    a.container === b.container &&
    a.nodes.length === b.nodes.length &&
    a.nodes.every((node, index) => node === b.nodes[index]);

  const keep = (read: TextBlock) => {
    const [first] = read.nodes;
    const before = first && pending.get(first);
    const isKnown = before !== undefined && isSame(before, read);
    const block = isKnown ? before : read;
    blocks.set(block.container, [...(blocks.get(block.container) ?? []), block]);
    if (isKnown) {
      pending.delete(first as Text);
      return;
    }
    characters += block.text.length;
    count += 1;
    section = Math.max(section, block.section);
    listener.added(block);
  };

  const readRoot = async (root: Element) => {
    const reading = readText(root, {
      ...options,
      section: section + 1,
      onShadowRoot: (shadow) => {
        shadowRoots.add(shadow);
        options.onShadowRoot?.(shadow);
      },
    });
    await inSlices(() => {
      const { done, value } = reading.next();
      if (value) keep(value);
      isCut = characters > mostCharacters || count > mostBlocks;
      return !done && !isCut;
    }, signal);
  };

  return {
    async read(changes) {
      const roots =
        changes === null
          ? [document.body ?? document.documentElement]
          : dirtyRoots(changes.filter((change) => !isOwn(change, options.ownHost)));
      for (const root of roots) setAside(root);
      for (const root of roots) await readRoot(root);
      dropPending();
    },
    get isCut() {
      return isCut;
    },
    shadowRoots,
  };
};
