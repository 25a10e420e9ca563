import { contains, type Point, type Rect, type Size } from './geometry.ts';

/** Between the line of text and the card. */
const gap = 10;
/** Between the card and the edge of the window. */
const gutter = 8;

export interface Placement {
  readonly left: number;
  readonly top: number;
  /** What the card may take; it scrolls inside. */
  readonly maxHeight: number;
  readonly side: 'below' | 'above';
}

const clamp = (value: number, min: number, max: number) => Math.max(min, Math.min(value, max));

/**
 * Where the card goes: below the line being read, else above it, never over any line of the mention.
 * `lines` are the mention's boxes, one a line; `hand` picks the line that the reader points at.
 */
export const placeCard = (
  lines: readonly Rect[],
  hand: Point | undefined,
  card: Size,
  view: Size,
): Placement => {
  const line = (hand && lines.find((box) => contains(box, hand))) ?? lines[0];
  const top = Math.min(...lines.map((box) => box.top));
  const bottom = Math.max(...lines.map((box) => box.bottom));
  const spaceBelow = view.height - bottom - gap - gutter;
  const spaceAbove = top - gap - gutter;
  const isBelow = card.height <= spaceBelow || spaceBelow >= spaceAbove;
  const maxHeight = Math.max(0, isBelow ? spaceBelow : spaceAbove);
  const height = Math.min(card.height, maxHeight);
  const start = hand && line && contains(line, hand) ? hand.x - 24 : (line?.left ?? gutter);
  return {
    left: clamp(start, gutter, Math.max(gutter, view.width - card.width - gutter)),
    top: isBelow ? bottom + gap : top - gap - height,
    maxHeight,
    side: isBelow ? 'below' : 'above',
  };
};
