import type { Outcome } from '../../core/update/outcome.ts';
import { alarmAfterStart, firstSchedule, isDue, pace, planAfter } from '../../core/update/schedule.ts';
import { day, start } from './repository.ts';

const hour = 3_600_000;
export const minute = 60_000;

/** Numbers from 0 to 1 that are the same in every run. */
export const seeded = (seed: number) => () => {
  seed = (seed * 1_664_525 + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
};

type Random = () => number;

interface Habit {
  readonly name: string;
  /** Whether the browser is open at a moment. */
  readonly opens: (random: Random) => (at: number) => boolean;
  readonly begins: (random: Random) => number;
  readonly isHostLostAt?: (at: number) => boolean;
}

const midnight = start - (start % day);

export const habits: readonly Habit[] = [
  {
    name: 'always on, all started in the same minute',
    opens: () => () => true,
    begins: () => start,
  },
  {
    name: 'opened at nine and closed at five, every day, to the minute',
    opens: () => (at) => at % day >= 9 * hour && at % day < 17 * hour,
    begins: () => midnight + 9 * hour,
  },
  {
    name: 'opened some time in the morning for a few hours',
    opens: (random) => {
      const from = (7 + random() * 4) * hour;
      const to = from + (1 + random() * 8) * hour;
      return (at) => at % day >= from && at % day < to;
    },
    begins: (random) => start + random() * day,
  },
  {
    name: 'always on, while the host is lost for a day and comes back',
    opens: () => () => true,
    begins: (random) => start + random() * day,
    isHostLostAt: (at) => at >= start + 3 * day && at < start + 4 * day,
  },
];

/** The moments of all requests of one client in a week: four for a new edition, two without one, one that gets no answer. */
const simulate = (random: Random, habit: Habit): number[] => {
  const isOpenAt = habit.opens(random);
  const begins = habit.begins(random);
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
    const isLost = habit.isHostLostAt?.(now) ?? false;
    const good: Outcome = hasEdition ? { outcome: 'current' } : { outcome: 'updated', number: 2 };
    const result: Outcome = isLost ? { outcome: 'transient', why: 'root-network' } : good;
    for (let request = 0; request < (isLost ? 1 : hasEdition ? 2 : 4); request += 1) asked.push(now);
    hasEdition ||= !isLost;
    plan = planAfter(plan, result, now, random());
    alarm = plan.nextAt;
  }
  return asked;
};

export interface Load {
  readonly requestsADay: number;
  /** Of all requests of the week. */
  readonly busiestMinute: number;
  /** Clients that never asked. */
  readonly silent: number;
}

export const loadOf = (habit: Habit, clients: number): Load => {
  const random = seeded(20_220_105);
  const all = Array.from({ length: clients }, () => simulate(random, habit));
  const total = all.flat();
  const minutes = new Map<number, number>();
  for (const at of total)
    minutes.set(Math.floor(at / minute), (minutes.get(Math.floor(at / minute)) ?? 0) + 1);
  return {
    requestsADay: total.length / clients / 7,
    busiestMinute: Math.max(...minutes.values()) / total.length,
    silent: all.filter((asked) => asked.length === 0).length,
  };
};

export const tellLoad = ({ requestsADay, busiestMinute, silent }: Load): string =>
  `${requestsADay.toFixed(2)} requests a day and client, ${(busiestMinute * 100).toFixed(2)} % of a week's in the busiest minute, ${silent} never asked`;
