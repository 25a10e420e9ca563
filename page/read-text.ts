import {
  attributeOf,
  dataOf,
  elementsMatching,
  firstChildOf,
  isElement,
  isRendered,
  isText,
  localNameOf,
  nextSiblingOf,
  outerOf,
} from './captured.ts';
import { isAside, isFurniture, isHeading, isUnread, lookOf } from './classify.ts';
import { shadowRootOf } from './shadow-roots.ts';

/** A run of text that a reader sees as one: a paragraph, a heading, a table cell, across inline elements. */
export interface TextBlock {
  readonly text: string;
  readonly role: 'text' | 'heading' | 'furniture';
  /**
   * The text nodes in order; `starts[i]` is the UTF-16 offset of `nodes[i]` in `text`, below 0 where a long node began
   * before the run.
   */
  readonly nodes: readonly Text[];
  readonly starts: readonly number[];
  /** The block element around the run. */
  readonly container: Element;
  /** Counts headings and pictures: runs of one number stand under one heading. */
  readonly section: number;
}

interface Frame {
  next: Node | null;
  readonly isBlock: boolean;
  readonly isInFurniture: boolean;
  readonly isInHeading: boolean;
  readonly isInLink: boolean;
  readonly isInvisible: boolean;
  readonly endsSection: boolean;
  /** A shadow tree without a slot for it hides the text that stands directly here. */
  readonly hidesText: boolean;
}

/** A menu entry or a tag is short and nothing but a link. */
const isLinkLabel = (text: string, linked: number) =>
  linked > 0 && linked >= text.trim().length && text.trim().split(/\s+/).length <= 5;

const isInsideOf = (node: Node, matches: (element: Element) => boolean): boolean => {
  for (let up: Node | null = node; up; up = outerOf(up)) if (isElement(up) && matches(up)) return true;
  return false;
};

const isLink = (element: Element) => localNameOf(element) === 'a' && attributeOf(element, 'href') !== null;

const hasNoSlot = (shadow: ShadowRoot) => elementsMatching(shadow, 'slot:not([name])').length === 0;

export interface ReadingOptions {
  /** Our own interface, not to be read. */
  readonly ownHost?: Element | undefined;
  /** The number of the first section. */
  readonly section?: number;
  /** Told of every shadow root met, for hit tests. */
  readonly onShadowRoot?: (root: ShadowRoot) => void;
  /** Told of what is not drawn now, and may be later: a closed tab, a folded comment. */
  readonly onUndrawn?: (element: Element) => void;
}

/** How many nodes are passed before the caller gets a chance to rest, where no run of text ends earlier. */
export const nodesPerRest = 32;

/** No paragraph is longer; a longer run (a log, a book in one element) is read in parts, so that no part takes long. */
const longestRun = 8_000;

/** Where to cut `data` at the latest, between words if there is a gap. */
const cutBefore = (data: string, start: number, latest: number): number => {
  if (latest >= data.length) return data.length;
  const space = data.lastIndexOf(' ', latest - 1) + 1;
  return space > start ? space : latest;
};

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

  if (isInsideOf(root, isUnread) || (root !== document.body && !isRendered(root))) return;

  let frame: Frame = {
    next: firstChildOf(root),
    isBlock: true,
    isInFurniture: isInsideOf(root, isFurniture),
    isInHeading: isInsideOf(root, isHeading),
    isInLink: isInsideOf(root, isLink),
    isInvisible: lookOf(root).isInvisible,
    endsSection: false,
    hidesText: false,
  };
  const queue: { readonly shadow: ShadowRoot; readonly around: Frame }[] = [];
  /** Its shadow tree is read later, apart from the line in which the element stands. */
  const enter = (element: Element, inside: Frame): Frame => {
    const shadow = shadowRootOf(element);
    if (!shadow) return inside;
    queue.push({ shadow, around: inside });
    options.onShadowRoot?.(shadow);
    return hasNoSlot(shadow) ? { ...inside, hidesText: true } : inside;
  };
  frame = enter(root, frame);

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
      const waiting = queue.shift();
      if (!waiting) return;
      containers.push(waiting.shadow.host);
      frame = { ...waiting.around, next: firstChildOf(waiting.shadow), isBlock: true, endsSection: false };
      continue;
    }
    frame.next = nextSiblingOf(node);
    sinceRest += 1;
    if (sinceRest >= nodesPerRest) {
      sinceRest = 0;
      yield undefined;
    }
    if (isText(node)) {
      const data = dataOf(node);
      if (data === '' || frame.isInvisible || frame.hidesText) continue;
      for (let at = 0; at < data.length; ) {
        const end = cutBefore(data, at, at + longestRun - text.length);
        nodes.push(node);
        starts.push(text.length - at);
        text += data.slice(at, end);
        at = end;
        if (text.length < longestRun && end === data.length) break;
        const part = take(frame);
        if (part) yield part;
      }
      if (frame.isInLink) linked += data.trim().length;
      continue;
    }
    if (!isElement(node) || node === options.ownHost || isUnread(node)) continue;
    const { flow, isInvisible } = lookOf(node);
    if (flow === 'none') {
      options.onUndrawn?.(node);
      continue;
    }
    if (flow === 'block') {
      const before = take(frame);
      if (before) yield before;
    }
    const heading = isHeading(node);
    const aside = isAside(node);
    if (heading || aside) section += 1;
    stack.push(frame);
    if (flow === 'block') containers.push(node);
    frame = enter(node, {
      next: firstChildOf(node),
      isBlock: flow === 'block',
      isInFurniture: frame.isInFurniture || isFurniture(node),
      isInHeading: frame.isInHeading || heading,
      isInLink: frame.isInLink || isLink(node),
      isInvisible,
      endsSection: aside,
      hidesText: false,
    });
  }
}
