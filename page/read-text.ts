import {
  attributeOf,
  dataOf,
  firstChildOf,
  isElement,
  isText,
  localNameOf,
  nextSiblingOf,
  openRootOf,
  parentOf,
} from './captured.ts';
import { isAside, isFurniture, isHeading, isUnread, lookOf } from './classify.ts';

/** A run of text that a reader sees as one: a paragraph, a heading, a table cell, across inline elements. */
export interface TextBlock {
  readonly text: string;
  readonly role: 'text' | 'heading' | 'furniture';
  /** The text nodes in order; `starts[i]` is the UTF-16 offset of `nodes[i]` in `text`. */
  readonly nodes: readonly Text[];
  readonly starts: readonly number[];
  /** The block element around the run. */
  readonly container: Element;
  /** Counts headings and pictures: runs of one number stand under one heading. */
  readonly section: number;
}

interface Frame {
  readonly next: Node | null;
  readonly isBlock: boolean;
  readonly isInFurniture: boolean;
  readonly isInHeading: boolean;
  readonly isInLink: boolean;
  readonly isInvisible: boolean;
  readonly endsSection: boolean;
}

/** A menu entry or a tag is short and nothing but a link. */
const isLinkLabel = (text: string, linked: number) =>
  linked > 0 && linked >= text.trim().length && text.trim().split(/\s+/).length <= 5;

const isInsideOf = (node: Node, matches: (element: Element) => boolean): boolean => {
  for (let up: Node | null = node; up; up = parentOf(up)) if (isElement(up) && matches(up)) return true;
  return false;
};

const closedRootOf = (element: Element): ShadowRoot | null => {
  const scope = globalThis as unknown as {
    chrome?: { dom?: { openOrClosedShadowRoot?(host: Element): ShadowRoot | null } };
  };
  const firefox = (element as Element & { openOrClosedShadowRoot?: ShadowRoot | null })
    .openOrClosedShadowRoot;
  return firefox ?? scope.chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
};

/** Only these can carry a shadow root worth asking for; asking every element costs too much. */
const shadowRootOf = (element: Element): ShadowRoot | null => {
  const open = openRootOf(element);
  if (open) return open;
  return localNameOf(element).includes('-') ? closedRootOf(element) : null;
};

export interface ReadingOptions {
  /** Our own interface, not to be read. */
  readonly ownHost?: Element | undefined;
  /** The number of the first section. */
  readonly section?: number;
  /** Told of every shadow root met, for hit tests. */
  readonly onShadowRoot?: (root: ShadowRoot) => void;
}

/** How many nodes are passed before the caller gets a chance to rest, where no run of text ends earlier. */
const nodesPerRest = 64;

/**
 * Yields the runs of text under `root` in document order, and `undefined` now and then so that the caller can stop in
 * between. Iterative, since pages nest deeper than the stack.
 */
export function* readText(
  root: Element,
  options: ReadingOptions = {},
): Generator<TextBlock | undefined, void> {
  const stack: Frame[] = [];
  let section = options.section ?? 0;
  let text = '';
  let nodes: Text[] = [];
  let starts: number[] = [];
  let linked = 0;
  let sinceRest = 0;
  const containers: Element[] = [root];

  const take = (frame: Frame): TextBlock | undefined => {
    const container = containers[containers.length - 1] ?? root;
    const whole = text;
    const found: TextBlock | undefined =
      whole.trim().length > 1
        ? {
            text: whole,
            role:
              frame.isInFurniture || (!frame.isInHeading && isLinkLabel(whole, linked))
                ? 'furniture'
                : frame.isInHeading
                  ? 'heading'
                  : 'text',
            nodes,
            starts,
            container,
            section,
          }
        : undefined;
    text = '';
    linked = 0;
    nodes = [];
    starts = [];
    return found;
  };

  let frame: Frame = {
    next: firstChildOf(root),
    isBlock: true,
    isInFurniture: isInsideOf(root, isFurniture),
    isInHeading: isInsideOf(root, isHeading),
    isInLink: isInsideOf(root, (element) => localNameOf(element) === 'a'),
    isInvisible: lookOf(root).isInvisible,
    endsSection: false,
  };
  const queue: ShadowRoot[] = [];
  const noteRoot = (element: Element) => {
    const shadow = shadowRootOf(element);
    if (!shadow) return;
    queue.push(shadow);
    options.onShadowRoot?.(shadow);
  };
  noteRoot(root);

  for (;;) {
    const node = frame.next;
    if (!node) {
      if (frame.isBlock) {
        const block = take(frame);
        if (block) yield block;
        containers.pop();
      }
      if (frame.endsSection) section += 1;
      const outer = stack.pop();
      if (outer) {
        frame = outer;
        continue;
      }
      const shadow = queue.shift();
      if (!shadow) return;
      containers.push(shadow.host);
      frame = { ...frame, next: firstChildOf(shadow), isBlock: true, endsSection: false };
      continue;
    }
    frame = { ...frame, next: nextSiblingOf(node) };
    sinceRest += 1;
    if (sinceRest >= nodesPerRest) {
      sinceRest = 0;
      yield undefined;
    }
    if (isText(node)) {
      const data = dataOf(node);
      if (data === '' || frame.isInvisible) continue;
      nodes.push(node);
      starts.push(text.length);
      text += data;
      if (frame.isInLink) linked += data.trim().length;
      continue;
    }
    if (!isElement(node) || node === options.ownHost || isUnread(node)) continue;
    const { flow, isInvisible } = lookOf(node);
    if (flow === 'none') continue;
    if (flow === 'block') {
      const before = take(frame);
      if (before) yield before;
    }
    const heading = isHeading(node);
    const aside = isAside(node);
    if (heading || aside) section += 1;
    noteRoot(node);
    stack.push(frame);
    if (flow === 'block') containers.push(node);
    frame = {
      next: firstChildOf(node),
      isBlock: flow === 'block',
      isInFurniture: frame.isInFurniture || isFurniture(node),
      isInHeading: frame.isInHeading || heading,
      isInLink: frame.isInLink || (localNameOf(node) === 'a' && attributeOf(node, 'href') !== null),
      isInvisible,
      endsSection: aside,
    };
  }
}
