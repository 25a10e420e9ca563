import { contains, type Point, type Rect, type Size } from './geometry.ts';

/** Between the line of text and the card. */
const gap = 10;
/** Between the card and the edge of the window. */
const gutter = 8;
/** Further than this from its word a card seems to belong to something else. */
const mostAway = 160;
/** Title, state, finding and the first words: a card that must scroll to leave the sentence free shows at least these. */
const leastHeight = 280;

export interface Placement {
  readonly left: number;
  readonly top: number;
  /** What the card may take; it scrolls inside. */
  readonly maxHeight: number;
}

const clamp = (value: number, min: number, max: number) => Math.max(min, Math.min(value, max));

const around = (boxes: readonly Rect[]): Rect => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  top: Math.min(...boxes.map(({ top }) => top)),
  right: Math.max(...boxes.map(({ right }) => right)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
});

/**
 * Where the card goes: never over a line of the mention, and off the whole sentence where there is room for that nearby: below it,
 * above it or beside it. `lines` are the mention's boxes, one a line, `sentence` those of the sentence that it stands in; `hand` picks
 * the line that the reader points at.
 */
export const placeCard = (
  lines: readonly Rect[],
  hand: Point | undefined,
  card: Size,
  view: Size,
  sentence: readonly Rect[] = lines,
): Placement => {
  const line = (hand && lines.find((box) => contains(box, hand))) ?? lines[0];
  const start = hand && line && contains(line, hand) ? hand.x - 24 : (line?.left ?? gutter);
  const left = clamp(start, gutter, Math.max(gutter, view.width - card.width - gutter));
  const word = around(lines);
  const whole = around([...lines, ...sentence]);

  const below = (bottom: number) => ({ left, top: bottom + gap, room: view.height - bottom - gap - gutter });
  const above = (top: number) => {
    const room = top - gap - gutter;
    return { left, top: top - gap - Math.min(card.height, room), room };
  };
  const isNear = (distance: number) => distance <= mostAway;

  const free = [
    ...(isNear(whole.bottom - word.bottom) ? [below(whole.bottom)] : []),
    ...(isNear(word.top - whole.top) ? [above(whole.top)] : []),
  ];
  const sides = [
    { left: whole.right + gap, distance: whole.right - start },
    { left: whole.left - gap - card.width, distance: start - whole.left },
  ]
    .filter(({ left: x }) => x >= gutter && x + card.width <= view.width - gutter)
    .filter(({ distance }) => isNear(distance))
    .map(({ left: x }) => ({
      left: x,
      top: clamp(word.top, gutter, Math.max(gutter, view.height - gutter - card.height)),
      room: view.height - 2 * gutter,
    }));
  const byRoom = (places: readonly ReturnType<typeof below>[]) =>
    [...places].sort((one, other) => Math.min(other.room, card.height) - Math.min(one.room, card.height))[0];

  const clear = byRoom([...free, ...sides]);
  const close = byRoom([below(word.bottom), above(word.top)]);
  const place =
    clear && clear.room >= Math.min(card.height, leastHeight) ? clear : (close ?? below(word.bottom));
  return { left: place.left, top: place.top, maxHeight: Math.max(0, place.room) };
};
