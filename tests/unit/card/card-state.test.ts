import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CardConfig,
  type CardEvent,
  type CardState,
  initialCardState,
  nextCardState,
  shownMention,
  wakesAt,
} from '../../../core/card/card-state.ts';

const config: CardConfig = { dwellMs: 500, opensOnHover: true };
const card = { left: 100, top: 120, right: 460, bottom: 420 };

const move = (at: number, x: number, y: number, over: number | 'card' | null): CardEvent => ({
  type: 'move',
  at,
  x,
  y,
  over,
  card,
});
const time = (at: number): CardEvent => ({ type: 'time', at });

const run = (events: readonly CardEvent[], with_: CardConfig = config): CardState =>
  events.reduce((state, event) => nextCardState(state, event, with_), initialCardState);

const opened = (with_: CardConfig = config) => run([move(0, 110, 100, 1), time(500)], with_);

describe('a card opens', () => {
  const table: [string, readonly CardEvent[], number | undefined][] = [
    ['after 500 ms on the mention', [move(0, 110, 100, 1), time(500)], 1],
    ['not a millisecond earlier', [move(0, 110, 100, 1), time(499)], undefined],
    ['from the last fast movement on', [move(0, 0, 100, 1), move(10, 110, 100, 1), time(505)], undefined],
    ['500 ms after the last fast movement', [move(0, 0, 100, 1), move(10, 110, 100, 1), time(510)], 1],
    ['though the hand trembles slowly', [move(0, 110, 100, 1), move(20, 112, 100, 1), time(500)], 1],
    [
      'not when the hand has gone on',
      [move(0, 110, 100, 1), move(300, 110, 200, null), time(900)],
      undefined,
    ],
    [
      'for the mention the hand came to, not the one it passed',
      [move(0, 110, 100, 1), move(300, 210, 100, 2), time(800)],
      2,
    ],
    [
      'not when the page scrolled under a resting hand',
      [move(0, 110, 100, null), { type: 'scroll', at: 200 }, move(210, 110, 100, 1), time(900)],
      undefined,
    ],
    [
      'not within 100 ms of a scroll, though the hand moves',
      [move(0, 110, 100, null), { type: 'scroll', at: 200 }, move(290, 112, 100, 1), time(900)],
      undefined,
    ],
    ['once the page is quiet again', [{ type: 'scroll', at: 200 }, move(310, 112, 100, 1), time(810)], 1],
    ['at once by keyboard or tap', [{ type: 'open', mention: 7 }], 7],
  ];
  test.each(table)('%s', (_, events, expected) => {
    expect(shownMention(run(events))).toBe(expected);
  });

  test('never by hovering when the reader chose click only', () => {
    expect(opened({ dwellMs: 0, opensOnHover: false }).name).toBe('away');
  });

  test('after the time the reader chose', () => {
    const quick = { dwellMs: 300, opensOnHover: true };
    expect(shownMention(run([move(0, 110, 100, 1), time(300)], quick))).toBe(1);
  });
});

describe('a card closes', () => {
  const from = (events: readonly CardEvent[]) =>
    events.reduce((state, event) => nextCardState(state, event, config), opened());

  test('300 ms after the hand left', () => {
    const away = move(1000, 110, 20, null);
    expect(shownMention(from([away, time(1299)]))).toBe(1);
    expect(shownMention(from([away, time(1300)]))).toBe(undefined);
  });

  test('not while the hand is on its way to it, over other mentions too', () => {
    const state = from([move(600, 115, 110, 2), move(800, 130, 115, 3), time(1099)]);
    expect(shownMention(state)).toBe(1);
    expect(shownMention(nextCardState(state, move(1000, 150, 130, 'card'), config))).toBe(1);
  });

  test('not while the hand rests on it', () => {
    expect(shownMention(from([move(600, 150, 200, 'card'), time(60_000)]))).toBe(1);
  });

  test('on dismissal, at once', () => {
    expect(shownMention(from([{ type: 'dismiss' }]))).toBe(undefined);
  });

  test('in favour of the mention that the hand went to', () => {
    const state = from([move(1000, 110, 20, 5), time(1300)]);
    expect(state.name).toBe('dwelling');
    expect(shownMention(nextCardState(state, time(1500), config))).toBe(5);
  });

  test('not by the hand while it is pinned, and by the hand again afterwards', () => {
    const away = [move(1000, 110, 20, null), time(2_000)];
    expect(shownMention(from([{ type: 'pin', isPinned: true }, ...away]))).toBe(1);
    const letGo = from([{ type: 'pin', isPinned: true }, { type: 'pin', isPinned: false }, ...away]);
    expect(shownMention(letGo)).toBe(undefined);
  });

  test('never by the hand when it was opened by keyboard', () => {
    const pinned = run([{ type: 'open', mention: 7 }, move(100, 0, 0, null), time(5_000)]);
    expect(shownMention(pinned)).toBe(7);
  });
});

describe('whatever happens', () => {
  const events = fc.array(
    fc.oneof(
      fc.record({
        type: fc.constant('move' as const),
        at: fc.nat(10_000),
        x: fc.nat(800),
        y: fc.nat(600),
        over: fc.constantFrom<number | 'card' | null>(1, 2, 3, 'card', null),
        card: fc.constant(card),
      }),
      fc.record({ type: fc.constant('time' as const), at: fc.nat(10_000) }),
      fc.record({ type: fc.constant('scroll' as const), at: fc.nat(10_000) }),
      fc.record({ type: fc.constant('open' as const), mention: fc.nat(3) }),
      fc.constant({ type: 'dismiss' as const }),
    ),
    { maxLength: 40 },
  );

  test('a dismissed card is gone and nothing is left to wait for', () => {
    fc.assert(
      fc.property(events, (list) => {
        const state = nextCardState(run(list), { type: 'dismiss' }, config);
        expect(shownMention(state)).toBe(undefined);
        expect(wakesAt(state, config)).toBe(undefined);
      }),
    );
  });

  test('a state that waits ends its wait when that time comes', () => {
    fc.assert(
      fc.property(events, (list) => {
        const state = run(list);
        const at = wakesAt(state, config);
        if (at === undefined) return;
        const after = nextCardState(state, time(at), config);
        expect(wakesAt(after, config) ?? Number.POSITIVE_INFINITY).toBeGreaterThan(at - 1);
        expect(after).not.toEqual(state);
      }),
    );
  });
});
