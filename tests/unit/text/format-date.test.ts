import { expect, test } from 'vitest';
import { formatAsOf, formatDate, formatPeriod, formatTime } from '../../../core/text/format-date.ts';

/** Shows the no-break spaces that keep a date on one line. */
const seen = (text: string) => text.replaceAll('\u00a0', '_');

test.each([
  ['2022-01-05', 'ru', 'long', '5_января_2022'],
  ['2022-01-05', 'kk', 'long', '2022_жылғы 5_қаңтар'],
  ['2022-01-05', 'en', 'long', '5_January_2022'],
  ['2022-01-05', 'ru', 'short', '05.01.2022'],
  ['2022-12-31', 'kk', 'short', '31.12.2022'],
  ['2022-09-16', 'en', 'short', '16_Sep_2022'],
  ['2022-01-05', 'ru', 'day', '5_января'],
  ['2022-11-22', 'kk', 'day', '22_қараша'],
  ['2022-01-05T11:30', 'ru', 'long', '5_января_2022, 11:30'],
  ['2022-01-05T00:05', 'kk', 'long', '2022_жылғы 5_қаңтар, 00:05'],
  ['2022-01-05T11:30', 'en', 'short', '5_Jan_2022'],
  ['2022-03', 'ru', 'long', 'март_2022'],
  ['2022-03', 'kk', 'short', '2022_жылғы наурыз'],
  ['2022-03', 'en', 'day', 'March'],
  ['2022', 'ru', 'long', '2022'],
  ['not a date', 'en', 'long', 'not a date'],
] as const)('%s in %s, %s: %s', (moment, language, style, text) => {
  expect(seen(formatDate(moment, language, style))).toBe(text);
});

test.each([
  ['2022-08-16', 'ru', 'на 16_августа_2022'],
  ['2022-08-16', 'kk', '2022_ж. 16_тамыздағы жағдай'],
  ['2022-07', 'kk', '2022_ж. шілдедегі жағдай'],
  ['2022-09-01', 'kk', '2022_ж. 1_қыркүйектегі жағдай'],
  ['2022', 'kk', '2022_жылғы жағдай'],
  ['2022-08-16', 'en', 'as of 16_August_2022'],
] as const)('as of %s in %s: %s', (moment, language, text) => {
  expect(seen(formatAsOf(moment, language))).toBe(text);
});

test.each([
  ['2022-01-02', '2022-01-11', 'ru', '2–11_января_2022'],
  ['2022-01-02', '2022-01-11', 'kk', '2022_жылғы 2–11_қаңтар'],
  ['2022-01-02', undefined, 'en', '2_January_2022'],
  ['2022-01-02', '2022-01-02', 'en', '2_January_2022'],
  ['2022-01-28', '2022-02-03', 'ru', '28_января_2022 – 3_февраля_2022'],
  ['2022-01-05T15:40', '2022-01-05T18:00', 'en', '5_January_2022, 15:40–18:00'],
  ['2022-01-05T22:00', '2022-01-06T02:00', 'en', '5_January_2022, 22:00 – 6_January_2022, 02:00'],
  ['2019-01', '2021-12', 'ru', 'январь_2019 – декабрь_2021'],
  ['2022-01-04', '2022-01', 'en', '4_January_2022 – January_2022'],
] as const)('%s to %s in %s: %s', (start, end, language, text) => {
  expect(seen(formatPeriod(start, end, language))).toBe(text);
});

test('only a moment with hours has a time', () => {
  expect(formatTime('2022-01-05T11:30')).toBe('11:30');
  expect(formatTime('2022-01-05')).toBeUndefined();
});
