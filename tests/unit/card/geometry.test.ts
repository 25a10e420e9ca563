import { expect, test } from 'vitest';
import { isOnTheWay, type Rect } from '../../../core/card/geometry.ts';

const from = { x: 500, y: 400 };
const below: Rect = { left: 480, top: 430, right: 840, bottom: 730 };
const above: Rect = { left: 480, top: 70, right: 840, bottom: 370 };
const right: Rect = { left: 600, top: 300, right: 960, bottom: 600 };
const left: Rect = { left: 40, top: 300, right: 400, bottom: 600 };

test.each<[string, { x: number; y: number }, Rect, boolean]>([
  ['down to a card below', { x: 520, y: 420 }, below, true],
  ['away from a card below', { x: 500, y: 380 }, below, false],
  ['along the line over a card below', { x: 640, y: 400 }, below, false],
  ['up to a card above', { x: 520, y: 385 }, above, true],
  ['down from a card above', { x: 500, y: 420 }, above, false],
  ['right to a card on the right', { x: 560, y: 420 }, right, true],
  ['left to a card on the left', { x: 440, y: 410 }, left, true],
  ['left from a card on the right', { x: 440, y: 410 }, right, false],
  ['on the card', { x: 700, y: 500 }, right, true],
])('a hand that goes %s', (_, now, card, expected) => {
  expect(isOnTheWay(from, now, card)).toBe(expected);
});
