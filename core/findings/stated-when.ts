import type { KnownValue } from './known-figures.ts';

const dayBefore = (day: string, days: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date - days)).toISOString().slice(0, 10);
};

const inferredDays = 1;

/**
 * The first and the last day, `YYYY-MM-DD`, on which a value may have been stated: not before the one that it replaced, nor
 * before the day that it describes.
 */
const spanOf = (value: KnownValue, series: readonly KnownValue[]): readonly [string, string] => {
  const { statedOn, precision, asOf = '' } = value;
  const previous = series
    .filter((other) => other.statedOn < statedOn && other.status !== 'disputed')
    .at(-1)?.statedOn;
  const notBefore = (day: string) => [previous ?? '', asOf, day].sort().at(-1) ?? day;
  switch (precision) {
    case 'inferred':
      return [notBefore(dayBefore(statedOn, inferredDays)), dayBefore(statedOn, -inferredDays)];
    case 'month':
      return [notBefore(`${statedOn.slice(0, 7)}-01`), statedOn];
    case 'year':
      return [notBefore(`${statedOn.slice(0, 4)}-01-01`), `${statedOn.slice(0, 4)}-12-31`];
    case 'not-later-than':
      return [notBefore('2022-01-02'), statedOn];
    case 'not-earlier-than':
      return [statedOn, '9999-12-31'];
    default:
      return [statedOn, statedOn];
  }
};

/** Whether a value had been stated by the end of a day; null where the record cannot say. */
const isStatedBy = (value: KnownValue, series: readonly KnownValue[], day: string): boolean | null => {
  const [first, last] = spanOf(value, series);
  return last <= day ? true : first > day ? false : null;
};

/** As far as anybody knows: one that is only known to have been stated by some day is known from that day on. */
const isPerhapsStatedBy = (value: KnownValue, series: readonly KnownValue[], day: string): boolean =>
  value.precision === 'not-later-than' || value.precision === 'inferred'
    ? value.statedOn <= day
    : isStatedBy(value, series, day) !== false;

/** Whether a value is sure to have been stated before a day began. */
const isStatedBefore = (value: KnownValue, series: readonly KnownValue[], day: string): boolean =>
  spanOf(value, series)[1] < day;

const isSame = (one: KnownValue, other: KnownValue) => one.value === other.value && one.max === other.max;

/**
 * Whether a value of a series was the last one known on a day: true, false, or null where the record cannot tell, as on
 * the day of the change itself. Disputed and withdrawn values replace nothing.
 */
export const wasCurrentOn = (
  value: KnownValue,
  series: readonly KnownValue[],
  day: string,
  isWithin: (value: KnownValue) => boolean = (other) => isSame(other, value),
): boolean | null => {
  const same = series.filter(isWithin);
  const statements = same.filter(({ status }) => status !== 'disputed');
  const own = statements.length > 0 ? statements : [value];
  const stated = own.map((one) => isStatedBy(one, series, day));
  // Somebody else may have said it before the one whose number it became: then it was known, but not the last word.
  if (stated.every((one) => one === false))
    return same.some((one) => one.status === 'disputed' && isStatedBy(one, series, day) === true)
      ? null
      : false;
  // What was withdrawn was withdrawn within hours; nothing says which page was first.
  if (own.every(({ status }) => status === 'retracted'))
    return own.some((one) => one.statedOn === day) ? null : false;
  if (value.status === 'disputed') return null;
  // What stands today has been replaced by nothing.
  if (own.some(({ status }, at) => status === 'current' && stated[at] === true)) return true;
  const first = own[0] ?? value;
  const lastOwn = own.filter((_, at) => stated[at] !== false).at(-1) ?? first;
  const later = series.filter(
    (other) =>
      !isWithin(other) &&
      (other.part === undefined || value.part !== undefined) &&
      other.status !== 'disputed' &&
      other.status !== 'retracted' &&
      other.statedOn > lastOwn.statedOn,
  );
  if (later.some((other) => isStatedBefore(other, series, day))) return false;
  if (later.some((other) => isPerhapsStatedBy(other, series, day))) return null;
  return stated.includes(true) ? true : null;
};

/** Whether anything of a series can have been stated by a day. */
export const hasBegunBy = (series: readonly KnownValue[], day: string): boolean =>
  series.some((value) => isStatedBy(value, series, day) === true);
