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
  ['below the line', [line(100, 100)], undefined, { left: 100, top: 130 }],
  ['above where there is no room below', [line(100, 700)], undefined, { top: 390 }],
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

test.each<
  [string, readonly Rect[], { width: number; height: number }, Partial<ReturnType<typeof placeCard>>]
>([
  ['below its end', [line(0, 400, 600), line(0, 424, 600), line(0, 448, 90)], size, { top: 478 }],
  [
    'above its beginning where there is no room below',
    [line(0, 500, 600), line(0, 524, 600)],
    size,
    { top: 100 },
  ],
  ['beside it', [line(0, 300, 560), line(0, 410, 560)], { width: 360, height: 620 }, { left: 570, top: 172 }],
  ['over it where it is too long', [line(0, 100, 900), line(0, 780, 900)], size, { top: 440 }],
  [
    'with less height rather than over it',
    [line(0, 330, 990), line(0, 440, 990)],
    { width: 360, height: 420 },
    { top: 470, maxHeight: 322 },
  ],
])('the card leaves the sentence free: %s', (_, sentence, card, expected) => {
  const place = placeCard([line(500, 410, 60)], undefined, card, view, sentence);
  expect(place).toMatchObject(expected);
});

test('the card never covers its mention and never leaves the window', () => {
  const box = fc.record({ left: fc.integer({ min: 0, max: 940 }), top: fc.integer({ min: 0, max: 780 }) });
  fc.assert(
    fc.property(box, fc.integer({ min: 40, max: 700 }), ({ left, top }, height) => {
      const mention = line(left, top, 60);
      const place = placeCard([mention], undefined, { width: 360, height }, view);
      const bottom = place.top + Math.min(height, place.maxHeight);
      const isBeside = place.left >= mention.right || place.left + 360 <= mention.left;
      expect(place.top >= mention.bottom || bottom <= mention.top || isBeside).toBe(true);
      expect(place.top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThanOrEqual(view.height);
      expect(place.left).toBeGreaterThanOrEqual(8);
      expect(place.left + 360).toBeLessThanOrEqual(view.width);
    }),
  );
});
