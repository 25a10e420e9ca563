import { expect, test } from 'vitest';
import type { Outcome } from '../../../core/update/outcome.ts';
import { readerState } from '../../../core/update/reader-state.ts';
import { addressFor, firstSchedule, planAfter, readSchedule } from '../../../core/update/schedule.ts';
import { day, start } from '../../update/repository.ts';

const fresh = firstSchedule(start, 0.5);
const after = (result: Outcome, hostTime?: number) => planAfter(fresh, result, start, 0.5, hostTime);
const at = (plan: typeof fresh, now = start) => ({ plan, now, isDamaged: false });

test.each([
  ['waiting', at(fresh)],
  ['current', at(after({ outcome: 'current' }))],
  ['current', at(after({ outcome: 'updated', number: 2 }))],
  ['offline', at(after({ outcome: 'transient', why: 'root-network' }))],
  ['offline', { ...at(fresh), hindrance: 'offline' }],
  ['stale', at(after({ outcome: 'stale', role: 'timestamp' }))],
  ['stale', at(after({ outcome: 'current' }), start + 15 * day)],
  ['stale', at(after({ outcome: 'transient', why: 'root-network' }), start + 15 * day)],
  ['waiting', at(fresh, start + 15 * day)],
  ['paused-trust', at(after({ outcome: 'paused' }))],
  ['rejected', at(after({ outcome: 'refused', file: 'data', why: 'hash' }))],
  ['needs-extension-update', at(after({ outcome: 'needs-extension-update' }))],
  ['clock', at(after({ outcome: 'paused' }, start - 3_650 * day))],
  ['clock', at(after({ outcome: 'stale', role: 'timestamp' }, start - 40 * day))],
  ['current', at(after({ outcome: 'current' }, start - 3_650 * day))],
  ['rejected', at(after({ outcome: 'refused', file: 'data', why: 'hash' }, start - 3_650 * day))],
  ['offline', at(after({ outcome: 'transient', why: 'root-status' }, start + 3_650 * day))],
  ['storage', at(after({ outcome: 'storage', why: 'QuotaExceededError' }))],
  ['storage', { ...at(after({ outcome: 'current' })), isDamaged: true }],
  ['off', { ...at(after({ outcome: 'refused', file: 'data', why: 'hash' })), hindrance: 'off' }],
  ['no-access', { ...at(fresh), hindrance: 'no-access' }],
  ['unavailable', { ...at(fresh), hindrance: 'no-channel' }],
  ['unavailable', { ...at(fresh), hindrance: 'no-crypto' }],
] as const)('%s', (state, situation) => {
  expect(readerState(situation)).toBe(state);
});

test.each([
  undefined,
  null,
  'x',
  {},
  { nextAt: 'soon' },
  { nextAt: Number.NaN, failures: 0, storeFailures: 0 },
])('a plan that is %j is made anew', (stored) => {
  expect(readSchedule(stored, start, 0)).toEqual(firstSchedule(start, 0));
});

test('a plan from a clock that was ahead is due at once', () => {
  const ahead = planAfter(fresh, { outcome: 'current' }, start + 3_650 * day, 0.5);
  const read = readSchedule(ahead, start, 0.5);
  expect(read.nextAt).toBe(start);
  expect(read.checkedAt).toBeUndefined();
});

test('a failure that began in the future does not keep the second address from being asked', () => {
  const failed = planAfter(fresh, { outcome: 'transient', why: 'root-network' }, start + 3_650 * day, 0.5);
  const read = readSchedule(failed, start, 0.5);
  expect(read.failingSince).toBeUndefined();
  const again = planAfter(read, { outcome: 'transient', why: 'root-network' }, start, 0.5);
  expect(addressFor(['one', 'two'], { ...again, failures: 1 }, start + 2 * day)).toBe('two');
});

test('what was refused is named with its file', () => {
  expect(after({ outcome: 'refused', file: 'timestamp', why: 'signature' }).last).toEqual({
    outcome: 'refused',
    why: 'timestamp signature',
  });
});

test('without a second address the first is always asked', () => {
  const lost = { ...fresh, failures: 9, failingSince: start - 9 * day };
  expect(addressFor(['one'], lost, start)).toBe('one');
  expect(addressFor([], lost, start)).toBeUndefined();
});
