import { expect, test, vi } from 'vitest';
import type { Outcome } from '../../../core/update/outcome.ts';
import { alarmAfterStart, firstSchedule, isDue, pace, planAfter } from '../../../core/update/schedule.ts';
import { day, start } from '../../update/repository.ts';

// Other tests run beside these, on as few as two cores.
vi.setConfig({ testTimeout: 60_000 });

const hour = 3_600_000;
const minute = 60_000;

/** Numbers from 0 to 1 that are the same in every run. */
const seeded = (seed: number) => () => {
  seed = (seed * 1_664_525 + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
};

/** The moments of all requests of one client in a week: four for a new edition, else two. */
const simulate = (random: () => number, isOpenAt: (at: number) => boolean, begins: number): number[] => {
  let plan = firstSchedule(begins, random());
  let alarm = alarmAfterStart(plan, begins, random());
  let hasEdition = false;
  let wasOpen = true;
  const asked: number[] = [];
  for (let now = begins; now < begins + 7 * day; now += minute) {
    const isOpen = isOpenAt(now);
    // A browser that comes back has lost its alarm, at worst.
    if (isOpen && !wasOpen) alarm = alarmAfterStart(plan, now, random());
    wasOpen = isOpen;
    if (!isOpen || now < alarm) continue;
    alarm += pace.look;
    if (!isDue(plan, now)) continue;
    const result: Outcome = hasEdition ? { outcome: 'current' } : { outcome: 'updated', number: 2 };
    for (let request = 0; request < (hasEdition ? 2 : 4); request += 1) asked.push(now);
    hasEdition = true;
    plan = planAfter(plan, result, now, random());
    alarm = plan.nextAt;
  }
  return asked;
};

const busiestShare = (all: readonly number[]) => {
  const minutes = new Map<number, number>();
  for (const at of all) minutes.set(Math.floor(at / minute), (minutes.get(Math.floor(at / minute)) ?? 0) + 1);
  return Math.max(...minutes.values()) / all.length;
};

const clients = 1_000;

test.each([
  ['always on, all started in the same minute', () => () => true, () => start],
  [
    'opened at nine and closed at five, every day, to the minute',
    () => (at: number) => at % day >= 9 * hour && at % day < 17 * hour,
    () => start - (start % day) + 9 * hour,
  ],
  [
    'opened some time in the morning for a few hours',
    (random: () => number) => {
      const from = (7 + random() * 4) * hour;
      const to = from + (1 + random() * 8) * hour;
      return (at: number) => at % day >= from && at % day < to;
    },
    (random: () => number) => start + random() * day,
  ],
] as const)(
  'N16 1,000 clients over a week, $0: no minute has a hundredth of the requests',
  (_, habit, begins) => {
    const random = seeded(20_220_105);
    const all = Array.from({ length: clients }, () => simulate(random, habit(random), begins(random)));
    const total = all.flat();
    expect(busiestShare(total)).toBeLessThan(0.01);
    expect(all.filter((asked) => asked.length === 0).length).toBe(0);
    const perDay = total.length / clients / 7;
    expect(perDay).toBeGreaterThan(1);
    expect(perDay).toBeLessThan(2.5);
  },
);
