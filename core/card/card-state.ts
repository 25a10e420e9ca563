import { cardTiming } from './card-timing.ts';
import { isOnTheWay, type Point, type Rect } from './geometry.ts';

/** A mention on the page, as far as the machine needs to know it: equal numbers are the same mention. */
export type MentionId = number;

export interface Dwell {
  readonly mention: MentionId;
  /** Milliseconds on the clock of the events. */
  readonly since: number;
}

interface Sample extends Point {
  readonly at: number;
}

interface Hand {
  readonly last?: Sample;
  readonly scrolledAt?: number;
}

export type CardState = Hand &
  (
    | { readonly name: 'away' }
    | { readonly name: 'dwelling'; readonly dwell: Dwell }
    | {
        readonly name: 'shown';
        readonly mention: MentionId;
        readonly isPinned: boolean;
        readonly next?: Dwell;
      }
    | {
        readonly name: 'leaving';
        readonly mention: MentionId;
        readonly since: number;
        readonly from: Point;
        readonly next?: Dwell;
      }
  );

export type CardEvent =
  | {
      readonly type: 'move';
      readonly at: number;
      readonly x: number;
      readonly y: number;
      readonly over: MentionId | 'card' | null;
      /** Where the open card is, for the safe triangle. */
      readonly card?: Rect;
    }
  | { readonly type: 'scroll'; readonly at: number }
  /** A button went down: the hand selects, drags or clicks, and wants no card now. */
  | { readonly type: 'press' }
  | { readonly type: 'time'; readonly at: number }
  /** Keyboard, tap or click: at once, and the card stays until it is dismissed. */
  | { readonly type: 'open'; readonly mention: MentionId }
  /** The reader holds the open card, or lets it go with the hand again. */
  | { readonly type: 'pin'; readonly isPinned: boolean }
  | { readonly type: 'dismiss' };

export interface CardConfig {
  readonly dwellMs: number;
  /** With false, only keyboard, tap or click open cards. */
  readonly opensOnHover: boolean;
}

export const initialCardState: CardState = { name: 'away' };

/** Which card the state stands for: the one to be drawn, if any. */
export const shownMention = (state: CardState): MentionId | undefined =>
  state.name === 'shown' || state.name === 'leaving' ? state.mention : undefined;

/** When the machine wants a `time` event next, on the clock of the events; undefined when it waits for the hand only. */
export const wakesAt = (state: CardState, config: CardConfig): number | undefined => {
  const dwell =
    state.name === 'dwelling'
      ? state.dwell
      : state.name === 'shown' || state.name === 'leaving'
        ? state.next
        : undefined;
  const times = [
    dwell && dwell.since + config.dwellMs,
    state.name === 'leaving' ? state.since + cardTiming.graceMs : undefined,
  ].filter((time) => time !== undefined);
  return times.length > 0 ? Math.min(...times) : undefined;
};

type Move = Extract<CardEvent, { type: 'move' }>;

/** The dwell after this move: it starts, goes on, starts anew because the hand was fast, or is gone. */
const dwellAfter = (
  move: Move,
  hand: Hand,
  current: Dwell | undefined,
  config: CardConfig,
): Dwell | undefined => {
  if (!config.opensOnHover || typeof move.over !== 'number') return undefined;
  const { last } = hand;
  const distance = last ? Math.hypot(move.x - last.x, move.y - last.y) : Number.POSITIVE_INFINITY;
  // Browsers send moves without movement when the page shifts under a resting pointer.
  if (distance === 0) return current?.mention === move.over ? current : undefined;
  if (hand.scrolledAt !== undefined && move.at - hand.scrolledAt < cardTiming.scrollQuietMs) return undefined;
  const elapsed = last ? move.at - last.at : Number.POSITIVE_INFINITY;
  const isFast = elapsed <= cardTiming.speedGapMs && distance > cardTiming.slowSpeed * elapsed;
  return current?.mention === move.over && !isFast ? current : { mention: move.over, since: move.at };
};

const afterMove = (state: CardState, move: Move, config: CardConfig): CardState => {
  const hand: Hand = {
    last: { x: move.x, y: move.y, at: move.at },
    ...(state.scrolledAt !== undefined && { scrolledAt: state.scrolledAt }),
  };
  if (state.name === 'away' || state.name === 'dwelling') {
    const dwell = dwellAfter(move, state, state.name === 'dwelling' ? state.dwell : undefined, config);
    return dwell ? { ...hand, name: 'dwelling', dwell } : { ...hand, name: 'away' };
  }
  const { mention } = state;
  if (state.name === 'shown' && state.isPinned) return { ...hand, name: 'shown', mention, isPinned: true };
  if (move.over === 'card' || move.over === mention)
    return { ...hand, name: 'shown', mention, isPinned: false };

  const from = state.name === 'leaving' ? state.from : (state.last ?? move);
  const isHeading = move.card !== undefined && isOnTheWay(from, move, move.card);
  const next = isHeading ? undefined : dwellAfter(move, state, state.next, config);
  const since = state.name === 'leaving' && !isHeading ? state.since : move.at;
  return { ...hand, name: 'leaving', mention, since, from, ...(next && { next }) };
};

const afterTime = (state: CardState, at: number, config: CardConfig): CardState => {
  const hand: Hand = {
    ...(state.last && { last: state.last }),
    ...(state.scrolledAt !== undefined && { scrolledAt: state.scrolledAt }),
  };
  const isRipe = (dwell: Dwell | undefined): dwell is Dwell =>
    dwell !== undefined && at >= dwell.since + config.dwellMs;
  if (state.name === 'dwelling' && isRipe(state.dwell))
    return { ...hand, name: 'shown', mention: state.dwell.mention, isPinned: false };
  if (state.name !== 'leaving') return state;
  if (isRipe(state.next)) return { ...hand, name: 'shown', mention: state.next.mention, isPinned: false };
  if (at < state.since + cardTiming.graceMs) return state;
  return state.next ? { ...hand, name: 'dwelling', dwell: state.next } : { ...hand, name: 'away' };
};

/** The hover card as a state machine: `away → dwelling → shown → leaving → away`. Pure; the caller owns the clock. */
export const nextCardState = (state: CardState, event: CardEvent, config: CardConfig): CardState => {
  switch (event.type) {
    case 'move':
      return afterMove(state, event, config);
    case 'time':
      return afterTime(state, event.at, config);
    case 'scroll': {
      const hand: Hand = { ...(state.last && { last: state.last }), scrolledAt: event.at };
      return state.name === 'dwelling' ? { ...hand, name: 'away' } : { ...state, ...hand };
    }
    case 'press': {
      if (state.name === 'away') return state;
      if (state.name === 'dwelling') {
        const { dwell: _, ...hand } = state;
        return { ...hand, name: 'away' };
      }
      const { next: _, ...rest } = state;
      return rest;
    }
    case 'open':
      return { name: 'shown', mention: event.mention, isPinned: true };
    case 'pin': {
      const mention = shownMention(state);
      if (mention === undefined) return state;
      return { ...(state.last && { last: state.last }), name: 'shown', mention, isPinned: event.isPinned };
    }
    case 'dismiss':
      return { name: 'away', ...(state.last && { last: state.last }) };
  }
};
