import { expect, test } from 'vitest';
import { neighboursOf } from '../../../core/timeline/neighbours.ts';
import { compareMoments, isOnDay, orderEvents } from '../../../core/timeline/order-events.ts';
import { sampleEdition } from '../../gallery/sample-edition.ts';

const events = orderEvents(sampleEdition.records);
const record = (id: string) => {
  const found = sampleEdition.records.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
};
const event = (start: string, end?: string) =>
  ({ ...events[0], when: { start, end } }) as (typeof events)[number];

test('moments: earlier first, vaguer before exact', () => {
  const moments = ['2022-01-05T11:30', '2022-02', '2022-01-05', '2022-01', '2021-12-31', '2022-01-05T09:00'];
  expect(moments.sort(compareMoments)).toEqual([
    '2021-12-31',
    '2022-01',
    '2022-01-05',
    '2022-01-05T09:00',
    '2022-01-05T11:30',
    '2022-02',
  ]);
});

test('what holds the rest comes before what it holds', () => {
  const long = { ...event('2022-01-02', '2022-01-11'), id: 'z' };
  const short = { ...event('2022-01-02'), id: 'a' };
  expect(orderEvents([short, long]).map(({ id }) => id)).toEqual(['z', 'a']);
});

test('only events are on the timeline', () => {
  expect(events.map(({ id }) => id)).toEqual([
    'event.january-events',
    'event.zhanaozen-start',
    'event.akimat-storm',
    'event.csto-request',
    'event.torture',
  ]);
});

test.each([
  [event('2022-01-05T15:40'), '2022-01-05', true],
  [event('2022-01-02', '2022-01-11'), '2022-01-05', true],
  [event('2022-01-02', '2022-01-11'), '2022-01-12', false],
  [event('2022-01'), '2022-01-05', false],
  [event('2022-01-04', '2022-02'), '2022-01-04', true],
  [event('2022-01-04', '2022-02'), '2022-01-05', false],
])('isOnDay %#', (each, day, expected) => {
  expect(isOnDay(each, day)).toBe(expected);
});

test.each([
  ['event.january-events', undefined, 'event.zhanaozen-start'],
  ['event.akimat-storm', 'event.zhanaozen-start', 'event.csto-request'],
  ['event.torture', 'event.csto-request', undefined],
  // A day's own events are neither before nor after it.
  ['day.2022-01-05', 'event.zhanaozen-start', 'event.csto-request'],
  ['claim.disputed', 'event.csto-request', 'event.torture'],
  ['claim.unproven', undefined, undefined],
  ['place.almaty', undefined, undefined],
])('neighbours of %s', (id, previous, next) => {
  const found = neighboursOf(record(id), events);
  expect([found.previous?.id, found.next?.id]).toEqual([previous, next]);
});

test('an event that is not in the list has no neighbours', () => {
  expect(neighboursOf({ ...event('2022-01-03'), id: 'elsewhere' }, events)).toEqual({
    previous: undefined,
    next: undefined,
  });
});
