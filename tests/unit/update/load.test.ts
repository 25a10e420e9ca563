import { expect, test, vi } from 'vitest';
import { habits, loadOf, tellLoad } from '../../update/simulate-week.ts';

// Other tests run beside these, on as few as two cores.
vi.setConfig({ testTimeout: 60_000 });

test.each(habits)(
  'N16 1,000 clients over a week, $name: no minute has a hundredth of the requests',
  (habit) => {
    const load = loadOf(habit, 1_000);
    console.log(`1,000 clients, ${habit.name}: ${tellLoad(load)}`);
    expect(load.busiestMinute).toBeLessThan(0.01);
    expect(load.silent).toBe(0);
    expect(load.requestsADay).toBeGreaterThan(1);
    // A host that is lost for one day of the seven is asked some ten times more on it.
    expect(load.requestsADay).toBeLessThan(habit.isHostLostAt ? 2.5 + 10 / 7 : 2.5);
  },
);
