/** CSS pixels in the viewport, as `getBoundingClientRect` gives them. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const contains = (rect: Rect, { x, y }: Point): boolean =>
  x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;

const side = (a: Point, b: Point, p: Point) => (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);

const isInTriangle = (p: Point, a: Point, b: Point, c: Point): boolean => {
  const signs = [side(a, b, p), side(b, c, p), side(c, a, p)];
  return signs.every((sign) => sign >= 0) || signs.every((sign) => sign <= 0);
};

/** A little slack: nobody moves a mouse along a ruler. */
const slack = 12;

/**
 * The safe triangle: whether a hand that left the mention at `from` and is now at `now` may be on its way to the card, on whichever
 * side that is, so that passing over other mentions changes nothing.
 */
export const isOnTheWay = (from: Point, now: Point, card: Rect): boolean => {
  const left = card.left - slack;
  const right = card.right + slack;
  // Begun a little behind the hand, or the way would have no width there.
  const isBelow = card.top >= from.y;
  const isAbove = card.bottom <= from.y;
  const start = {
    x: isBelow || isAbove ? from.x : from.x + (left > from.x ? -slack : slack),
    y: from.y + (isBelow ? -slack : isAbove ? slack : 0),
  };
  const corners = [
    { x: left, y: card.top },
    { x: right, y: card.top },
    { x: right, y: card.bottom },
    { x: left, y: card.bottom },
  ];
  return (
    contains(card, now) ||
    corners.some((corner, at) => isInTriangle(now, start, corner, corners[(at + 1) % 4] ?? corner))
  );
};
