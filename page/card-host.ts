import { type ComponentChild, render } from 'preact';
import type { Point, Rect } from '../core/card/geometry.ts';
import { placeCard } from '../core/card/place-card.ts';
import { containsNode } from './captured.ts';
import { closedRootOf } from './shadow-roots.ts';

/**
 * The page's styles must not reach the host; an important rule inside wins over an important rule outside. `all` leaves
 * the direction out, and a card is written from left to right on every page.
 */
const hostStyle =
  ':host{all:initial!important;direction:ltr!important;unicode-bidi:isolate!important;display:block!important;' +
  'position:fixed!important;inset:0 auto auto 0!important;width:0!important;height:0!important;' +
  'visibility:visible!important;opacity:1!important;pointer-events:auto!important}' +
  '.layer{position:fixed;inset:auto;margin:0;padding:0;border:0;background:none;overflow:visible;color-scheme:light dark}' +
  '@media print{:host{display:none!important}}';

/** A page that keeps taking the card away has decided; fighting it would only cost the reader time. */
const mostInsertions = 3;

export interface CardHost {
  readonly element: HTMLElement;
  /** Draws the card beside the lines of its mention, or as a sheet at the bottom of a narrow or touch screen. */
  show(card: (layout: 'card' | 'sheet') => ComponentChild, at: CardPlace): void;
  /** Moves the open card along with its mention; with its sentence, puts it where it would be put now. */
  follow(lines: readonly Rect[], sentence?: readonly Rect[]): void;
  /** It lies at the bottom of the window, wherever the mention is. */
  readonly isSheet: boolean;
  hide(): void;
  /** Where the card is, in CSS pixels of the viewport. */
  readonly box: Rect | undefined;
  owns(event: Event): boolean;
  /** Moves the focus into the card without scrolling the page. */
  focus(): void;
  destroy(): void;
}

export interface CardPlace {
  readonly lines: readonly Rect[];
  readonly sentence: readonly Rect[];
  readonly hand?: Point | undefined;
  /** The text that the card is about. */
  readonly node: Node;
}

const wantsSheet = () => innerWidth <= 600 || matchMedia('(pointer: coarse)').matches;

/**
 * Outside a modal dialog, and outside what fills the screen, nothing can be clicked: the card of a mention inside goes there,
 * too. Undefined where the mention is covered.
 */
const homeOf = (node: Node): Element | undefined => {
  const covers = [...document.querySelectorAll('dialog:modal'), document.fullscreenElement];
  const over = covers.filter((element) => element !== null).reverse();
  if (over.length === 0) return document.documentElement;
  return over.find((element) => containsNode(element, node));
};

/** Takes away the card of an earlier script on this page, whose extension was updated while it stood open. */
export const removeOrphanedHosts = (): void => {
  for (const element of [...document.documentElement.children])
    if (element.localName === 'div' && closedRootOf(element)?.querySelector('.layer[popover]'))
      element.remove();
};

/** The page's own `zoom` scales what is under its root; the card keeps its size. */
const zoomOf = (element: Element) =>
  (element as Element & { readonly currentCSSZoom?: number }).currentCSSZoom ?? 1;

/**
 * The one element that the extension adds to a page: outside `body`, present only while a card is open, without
 * attributes, its content in a closed shadow root in the top layer. `onLost` is called when the page took it away.
 */
export const createCardHost = (cardStyle: string, onLost: () => void): CardHost => {
  const element = document.createElement('div');
  const shadow = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = hostStyle + cardStyle;
  const layer = document.createElement('div');
  layer.className = 'layer';
  layer.popover = 'manual';
  shadow.append(style, layer);
  let takenAway = 0;
  let isShown = false;
  let home: Element | undefined;
  let subject: Node | undefined;
  let hand: Point | undefined;
  let isSheet = false;
  /** Where the card was put, and the first line of its mention then: from there on it goes where the line goes. */
  let anchor: { readonly line: Rect; readonly left: number; readonly top: number } | undefined;

  const watcher = new MutationObserver(() => {
    if (!isShown || (element.isConnected && element.parentNode === home)) return;
    takenAway += 1;
    if (takenAway <= mostInsertions && home?.isConnected) return insert();
    hide();
    onLost();
  });

  const insert = () => {
    home?.append(element);
    if (element.isConnected) layer.showPopover();
  };

  const hide = () => {
    isShown = false;
    watcher.disconnect();
    render(null, layer);
    element.remove();
    removeEventListener('fullscreenchange', moveHouse, true);
  };

  const settle = () => {
    home = subject && homeOf(subject);
    if (home) watcher.observe(home, { childList: true });
    insert();
  };

  /** What fills the screen, or no longer does, covers the card or lets it go. */
  const moveHouse = () => {
    watcher.disconnect();
    element.remove();
    settle();
    if (home) return;
    hide();
    onLost();
  };

  const moveTo = (left: number, top: number) => {
    layer.style.left = `${left}px`;
    layer.style.top = `${top}px`;
  };

  const place = (lines: readonly Rect[], sentence: readonly Rect[]) => {
    const { width, height } = layer.getBoundingClientRect();
    const view = { width: document.documentElement.clientWidth || innerWidth, height: innerHeight };
    const { left, top, maxHeight } = placeCard(lines, hand, { width, height }, view, sentence);
    const [line] = lines;
    anchor = line && { line, left, top };
    moveTo(left, top);
    layer.style.setProperty('--room', `${maxHeight}px`);
  };

  return {
    element,
    show(card, at) {
      // A page that took it away as often as we put it there will do so again.
      if (takenAway > mostInsertions) {
        onLost();
        return;
      }
      isSheet = wantsSheet();
      hand = at.hand;
      render(card(isSheet ? 'sheet' : 'card'), layer);
      layer.style.cssText = isSheet ? 'left:0;right:0;bottom:0;top:auto;width:auto' : '';
      if (!isShown) {
        isShown = true;
        subject = at.node;
        settle();
        addEventListener('fullscreenchange', moveHouse, true);
      }
      layer.style.zoom = String(1 / zoomOf(element));
      if (!isSheet) place(at.lines, at.sentence);
    },
    follow(lines, sentence) {
      const [line] = lines;
      if (!isShown || isSheet || !line || !anchor) return;
      if (sentence) {
        hand = undefined;
        place(lines, sentence);
        return;
      }
      moveTo(anchor.left + line.left - anchor.line.left, anchor.top + line.top - anchor.line.top);
    },
    get isSheet() {
      return isSheet;
    },
    hide() {
      if (isShown) hide();
    },
    get box() {
      return isShown ? layer.getBoundingClientRect() : undefined;
    },
    owns: (event) => event.composedPath()[0] === element || event.target === element,
    focus() {
      const target = layer.querySelector<HTMLElement>('[role="dialog"]') ?? layer;
      target.focus({ preventScroll: true });
    },
    destroy: hide,
  };
};
