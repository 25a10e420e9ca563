import { type ComponentChild, render } from 'preact';
import type { Point, Rect } from '../core/card/geometry.ts';
import { placeCard } from '../core/card/place-card.ts';

/** The page's styles must not reach the host; an important rule inside wins over an important rule outside. */
const hostStyle =
  ':host{all:initial!important;display:block!important;position:fixed!important;inset:0 auto auto 0!important;' +
  'width:0!important;height:0!important;visibility:visible!important;opacity:1!important;pointer-events:auto!important}' +
  '.layer{position:fixed;inset:auto;margin:0;padding:0;border:0;background:none;overflow:visible;color-scheme:light dark}' +
  '@media print{:host{display:none!important}}';

/** A page that keeps taking the card away has decided; fighting it would only cost the reader time. */
const mostInsertions = 3;

export interface CardHost {
  readonly element: HTMLElement;
  /** Draws the card beside the lines of its mention, or as a sheet at the bottom of a narrow or touch screen. */
  show(card: (layout: 'card' | 'sheet') => ComponentChild, lines: readonly Rect[], hand?: Point): void;
  hide(): void;
  /** Where the card is, in CSS pixels of the viewport. */
  readonly box: Rect | undefined;
  owns(event: Event): boolean;
  /** Moves the focus into the card without scrolling the page. */
  focus(): void;
  destroy(): void;
}

const wantsSheet = () => innerWidth <= 600 || matchMedia('(pointer: coarse)').matches;

/**
 * The one element that the extension adds to a page: outside `body`, present only while a card is open, without
 * attributes, its content in a closed shadow root in the top layer.
 */
export const createCardHost = (cardStyle: string): CardHost => {
  const element = document.createElement('div');
  const shadow = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = hostStyle + cardStyle;
  const layer = document.createElement('div');
  layer.className = 'layer';
  layer.popover = 'manual';
  shadow.append(style, layer);
  let insertions = 0;
  let isShown = false;

  const watcher = new MutationObserver(() => {
    if (!isShown || element.isConnected) return;
    if (insertions >= mostInsertions) hide();
    else insert();
  });

  const insert = () => {
    insertions += 1;
    document.documentElement.append(element);
    layer.showPopover();
  };

  const hide = () => {
    isShown = false;
    watcher.disconnect();
    render(null, layer);
    element.remove();
  };

  const place = (lines: readonly Rect[], hand: Point | undefined) => {
    const { width, height } = layer.getBoundingClientRect();
    const view = { width: document.documentElement.clientWidth || innerWidth, height: innerHeight };
    const { left, top, maxHeight } = placeCard(lines, hand, { width, height }, view);
    layer.style.left = `${left}px`;
    layer.style.top = `${top}px`;
    layer.style.setProperty('--room', `${maxHeight}px`);
  };

  return {
    element,
    show(card, lines, hand) {
      const layout = wantsSheet() ? 'sheet' : 'card';
      render(card(layout), layer);
      layer.style.cssText = layout === 'sheet' ? 'left:0;right:0;bottom:0;top:auto;width:auto' : '';
      if (!isShown) {
        insertions = 0;
        isShown = true;
        insert();
        watcher.observe(document.documentElement, { childList: true });
      }
      if (layout === 'card') place(lines, hand);
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
