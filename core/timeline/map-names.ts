import { mapSize } from './map-projection.ts';
import type { MapSpot } from './map-spots.ts';

/** On which side of its dot a name is written. */
export type NameSide = 'right' | 'left' | 'above' | 'below';

// Of the drawing's units: a name's line, a letter's usual width, and what stays free around a dot.
const line = 14;
const letter = 6.2;
const free = 8;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const boxOf = ({ x, y, name }: MapSpot, side: NameSide): Box => {
  const width = name.length * letter;
  const left = side === 'right' ? x + free : side === 'left' ? x - free - width : x - width / 2;
  const top = side === 'above' ? y - free - line : side === 'below' ? y + free : y - line / 2;
  return { left, right: left + width, top, bottom: top + line };
};

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isInside = ({ left, right, top, bottom }: Box) =>
  left >= 0 && right <= mapSize.width && top >= 0 && bottom <= mapSize.height;

/** Finds each name a side where it covers no dot and no other name, the first spots first; a name without one is left out. */
export const placeNames = (spots: readonly MapSpot[]): ReadonlyMap<string, NameSide> => {
  const taken: Box[] = spots.map(({ x, y }) => ({
    left: x - free + 2,
    right: x + free - 2,
    top: y - free + 2,
    bottom: y + free - 2,
  }));
  const sides = new Map<string, NameSide>();
  for (const spot of spots) {
    const side = (['right', 'left', 'above', 'below'] as const).find((wanted) => {
      const box = boxOf(spot, wanted);
      return isInside(box) && !taken.some((other) => meet(box, other));
    });
    if (!side) continue;
    sides.set(spot.id, side);
    taken.push(boxOf(spot, side));
  }
  return sides;
};
