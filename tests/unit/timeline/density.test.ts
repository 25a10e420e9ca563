import fc from 'fast-check';
import { expect, test } from 'vitest';
import { densityOf } from '../../../core/timeline/density.ts';
import type { TimelineItem } from '../../../core/timeline/view-timeline.ts';

const at = (start: string, i = 0): TimelineItem => ({
  id: `${start} ${i}`,
  title: '',
  lead: '',
  state: 'established',
  stateDate: start,
  start,
  titles: [],
  texts: [],
  places: [],
  actors: [],
  since: { known: start, lead: start },
});
const many = (start: string, count: number) => Array.from({ length: count }, (_, i) => at(start, i));

test('the month in which most happened is drawn by days, all others by months', () => {
  const items = [
    at('2019-01'),
    ...many('2022-01-05', 20),
    ...many('2022-01-06', 8),
    at('2022-02-01'),
    at('2022-03-01'),
    at('2023-01-10'),
  ];
  expect(densityOf(items)).toEqual([
    { period: '2019', bars: [1], count: 1 },
    { period: '2022-01', bars: [20, 8], count: 28 },
    { period: '2022', bars: [1, 1], count: 2 },
    { period: '2023', bars: [1], count: 1 },
  ]);
});

test('a few events stay by months', () => {
  expect(densityOf([at('2022-01-05'), at('2022-01-06')])).toEqual([{ period: '2022', bars: [2], count: 2 }]);
});

test('no event is lost', () => {
  const day = fc.date({ min: new Date('2021-01-01'), max: new Date('2023-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(fc.array(day, { maxLength: 80 }), (days) => {
      const items = days.map((date) => date.toISOString().slice(0, 10)).sort();
      const sections = densityOf(items.map(at));
      expect(sections.reduce((sum, { count }) => sum + count, 0)).toBe(items.length);
    }),
  );
});
