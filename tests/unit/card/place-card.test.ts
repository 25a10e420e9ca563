import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Rect } from '../../../core/card/geometry.ts';
import { placeCard } from '../../../core/card/place-card.ts';

const view = { width: 1000, height: 800 };
const size = { width: 360, height: 300 };
const line = (left: number, top: number, width = 80): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + 20,
});

test.each<
  [string, readonly Rect[], { x: number; y: number } | undefined, Partial<ReturnType<typeof placeCard>>]
>([
  ['below the line', [line(100, 100)], undefined, { left: 100, top: 130, side: 'below' }],
  ['above where there is no room below', [line(100, 700)], undefined, { top: 390, side: 'above' }],
  ['inside the window at its right edge', [line(950, 100)], undefined, { left: 632 }],
  ['inside the window at its left edge', [line(2, 100)], undefined, { left: 8 }],
  ['near the hand', [line(100, 100, 400)], { x: 400, y: 110 }, { left: 376 }],
  [
    'below both lines of a mention that wraps',
    [line(900, 100), line(10, 124)],
    { x: 20, y: 130 },
    { top: 154 },
  ],
])('the card goes %s', (_, lines, hand, expected) => {
  expect(placeCard(lines, hand, size, view)).toMatchObject(expected);
});

test('the card never covers its mention and never leaves the window', () => {
  const box = fc.record({ left: fc.integer({ min: 0, max: 940 }), top: fc.integer({ min: 0, max: 780 }) });
  fc.assert(
    fc.property(box, fc.integer({ min: 40, max: 700 }), ({ left, top }, height) => {
      const mention = line(left, top, 60);
      const place = placeCard([mention], undefined, { width: 360, height }, view);
      const bottom = place.top + Math.min(height, place.maxHeight);
      expect(place.top >= mention.bottom || bottom <= mention.top).toBe(true);
      expect(place.top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThanOrEqual(view.height);
      expect(place.left).toBeGreaterThanOrEqual(8);
      expect(place.left + 360).toBeLessThanOrEqual(view.width);
    }),
  );
});
