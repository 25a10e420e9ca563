import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figuresKnownOn, knownSince, valuesKnownOn } from '../../../core/timeline/known-on.ts';
import { readEdition } from '../../../scripts/read-edition.ts';
import { sampleEdition } from '../../gallery/sample-edition.ts';

const deaths = sampleEdition.records.find(({ id }) => id === 'deaths-total');
if (deaths?.kind !== 'figure') throw new Error('the sample has no death toll');

const on = (day: string) => valuesKnownOn(deaths, day).map(({ value, status }) => `${value} ${status}`);

test.each([
  ['2022-01-06', []],
  ['2022-01-08', ['26 current']],
  ['2022-01-09', ['26 current', '164 retracted']],
  ['2022-02-05', ['26 superseded', '164 retracted', '225 superseded', '227 current']],
])('%s: %j', (day, values) => {
  expect(on(day)).toEqual(values);
});

test('today all is as it stands', () => {
  expect(valuesKnownOn(deaths, '2026-11-22').map(({ status }) => status)).toEqual(
    deaths.values.map(({ status }) => status),
  );
});

test('only what stood on the day is listed', () => {
  const found = figuresKnownOn(sampleEdition.records, '2022-02-05').find(({ record }) => record === deaths);
  expect(found?.values.map(({ value }) => value)).toEqual([227]);
  expect(figuresKnownOn(sampleEdition.records, '2022-01-02')).toEqual([]);
});

const edition = readEdition();
const days = fc
  .date({ min: new Date('2022-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('no value and no event of a later day is known on any day', () => {
  fc.assert(
    fc.property(days, (day) => {
      for (const record of edition.records) {
        if (record.kind === 'figure')
          for (const value of valuesKnownOn(record, day))
            expect(value.statedOn.slice(0, 10) <= day).toBe(true);
        const since = knownSince(record, edition.sources);
        expect(since.lead >= since.known || record.kind === 'event').toBe(true);
        if (record.kind === 'event' && since.known <= day)
          expect(record.when.start.slice(0, 10) <= day).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});
