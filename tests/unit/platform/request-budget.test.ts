import { expect, test } from 'vitest';
import { createRequestBudget } from '../../../platform/request-budget.ts';

const allowed = (may: (tab: number, now: number) => boolean, count: number, from: number, everyMs: number) =>
  Array.from({ length: count }, (_, index) => may(1, from + index * everyMs)).filter(Boolean).length;

test('lets a burst through, then ten a second', () => {
  const may = createRequestBudget();
  expect(allowed(may, 200, 0, 0)).toBe(30);
  expect(allowed(may, 1_000, 0, 1)).toBe(9);
  expect(allowed(may, 10, 1_000, 100)).toBe(10);
});

test('gives the whole burst back after a quiet while, and no more', () => {
  const may = createRequestBudget();
  allowed(may, 200, 0, 0);
  expect(allowed(may, 200, 3_600_000, 0)).toBe(30);
});

test('keeps tabs apart', () => {
  const may = createRequestBudget();
  allowed(may, 200, 0, 0);
  expect(may(1, 0)).toBe(false);
  expect(may(2, 0)).toBe(true);
});
