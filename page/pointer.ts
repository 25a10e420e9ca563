import {
  type CardConfig,
  type CardEvent,
  type CardState,
  initialCardState,
  nextCardState,
  shownMention,
  wakesAt,
} from '../core/card/card-state.ts';
import type { Point } from '../core/card/geometry.ts';
import type { CardHost } from './card-host.ts';
import type { Mark, Marks } from './marks.ts';

export interface CardOpening {
  readonly mark: Mark;
  readonly by: 'pointer' | 'touch' | 'keyboard';
  readonly hand?: Point;
}

export interface CardControl {
  open(mark: Mark, by: CardOpening['by']): void;
  dismiss(): void;
  /** Holds the open card until it is dismissed, or lets it go with the hand. */
  pin(isPinned: boolean): void;
  readonly isPinned: boolean;
  /** Closes the card if its mark is no longer on show. */
  check(): void;
  readonly isOpen: boolean;
}

export interface CardListener {
  /** The hand rests on a mark: its card may be wanted soon. */
  onDwell(mark: Mark): void;
  onOpen(opening: CardOpening): void;
  onClose(): void;
}

const isInLink = (event: Event) =>
  event
    .composedPath()
    .some(
      (target) => target instanceof Element && (target.localName === 'a' || target.localName === 'button'),
    );

const isSelecting = () => {
  const selection = getSelection();
  return selection !== null && !selection.isCollapsed;
};

/** Turns the hand's movements into the card's states, and tells when a card is to open or to close. */
export const controlCard = (
  marks: Marks,
  host: CardHost,
  config: CardConfig,
  signal: AbortSignal,
  { onDwell, onOpen, onClose }: CardListener,
): CardControl => {
  let state: CardState = initialCardState;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hand: Point | undefined;
  let by: CardOpening['by'] = 'pointer';

  const markOf = (id: number) => marks.all.find((mark) => mark.id === id);

  const dwelling = (of: CardState) => (of.name === 'dwelling' ? of.dwell.mention : undefined);

  const feed = (event: CardEvent) => {
    const before = shownMention(state);
    const dweltOn = dwelling(state);
    state = nextCardState(state, event, config);
    const after = shownMention(state);
    clearTimeout(timer);
    const wake = wakesAt(state, config);
    if (wake !== undefined)
      timer = setTimeout(
        () => feed({ type: 'time', at: performance.now() }),
        Math.max(0, wake - performance.now()),
      );
    const dwellsOn = dwelling(state);
    if (dwellsOn !== undefined && dwellsOn !== dweltOn) {
      const mark = markOf(dwellsOn);
      if (mark) onDwell(mark);
    }
    if (before === after) return;
    const mark = after === undefined ? undefined : markOf(after);
    if (mark) onOpen({ mark, by, ...(hand && by !== 'keyboard' && { hand }) });
    else onClose();
  };

  const dismiss = () => feed({ type: 'dismiss' });

  const open = (mark: Mark, how: CardOpening['by']) => {
    by = how;
    if (shownMention(state) === mark.id) dismiss();
    feed({ type: 'open', mention: mark.id });
  };

  /** The card goes where its mention goes, and away when that has left the window. */
  const follow = (anew: boolean) => {
    const shown = shownMention(state);
    const mark = shown === undefined ? undefined : markOf(shown);
    if (!mark || !host.box || host.isSheet) return;
    const lines = marks.boxesOf(mark);
    if (lines.some(({ top, bottom }) => bottom > 0 && top < innerHeight))
      host.follow(lines, anew ? marks.sentenceOf(mark) : undefined);
    else dismiss();
  };

  const isBusy = (event: PointerEvent) => event.buttons !== 0;

  const onMove = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch' || isBusy(event)) return;
    const point = { x: event.clientX, y: event.clientY };
    hand = point;
    by = 'pointer';
    const over = host.owns(event) ? 'card' : (marks.at(point, event.composedPath()[0])?.id ?? null);
    const card = host.box;
    feed({ type: 'move', at: performance.now(), ...point, over, ...(card && { card }) });
  };

  const onClick = (event: MouseEvent) => {
    if (!event.isTrusted || event.button !== 0 || host.owns(event)) return;
    const point = { x: event.clientX, y: event.clientY };
    const mark =
      event.defaultPrevented || isInLink(event) || isSelecting()
        ? undefined
        : marks.at(point, event.composedPath()[0]);
    const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
    if (mark) {
      hand = point;
      open(mark, isTouch ? 'touch' : 'pointer');
    } else if (shownMention(state) !== undefined) dismiss();
  };

  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !event.isTrusted || shownMention(state) === undefined) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    dismiss();
  };

  const passive = { capture: true, passive: true, signal } as const;
  addEventListener('pointermove', onMove, passive);
  const onScroll = (event: Event) => {
    if (host.owns(event)) return;
    feed({ type: 'scroll', at: performance.now() });
    follow(false);
  };
  const onPress = (event: PointerEvent) => {
    if (event.isTrusted && !host.owns(event)) feed({ type: 'press' });
  };
  addEventListener('scroll', onScroll, passive);
  for (const type of ['resize', 'fullscreenchange']) addEventListener(type, () => follow(true), passive);
  addEventListener('pointerdown', onPress, passive);
  addEventListener('click', onClick, passive);
  addEventListener('keydown', onKey, { capture: true, signal });
  const onLeave = (event: PointerEvent) => {
    // Captured, so it is heard for every element inside, too.
    if (event.target === document.documentElement)
      feed({ type: 'move', at: performance.now(), x: -1, y: -1, over: null });
  };
  document.documentElement.addEventListener('pointerleave', onLeave, passive);
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      if (shownMention(state) !== undefined) onClose();
    },
    { once: true },
  );

  return {
    open,
    dismiss,
    pin: (isPinned) => feed({ type: 'pin', isPinned }),
    get isPinned() {
      return state.name === 'shown' && state.isPinned;
    },
    check() {
      const shown = shownMention(state);
      if (shown !== undefined && !markOf(shown)) dismiss();
    },
    get isOpen() {
      return shownMention(state) !== undefined;
    },
  };
};
