import type { NumberInText } from '../text/read-numbers.ts';
import { hasAny, isFrame, places, scopeOf } from './asked-scope.ts';
import { isDistinct, isLoose, stepOf } from './fits-value.ts';
import { type FigureIndex, type Series, thingFrames } from './known-figures.ts';
import { hasBegunBy } from './stated-when.ts';
import type { Counted } from './what-is-counted.ts';

/** Of these the record is dense enough to say that a number is not on it. */
const denseFigures: ReadonlySet<string> = new Set([
  'deaths-total',
  'deaths-almaty',
  'deaths-security',
  'injured-total',
  'injured-security',
  'victims-recognised',
  'detained',
  'convicted',
  'amnestied',
  'csto-size',
  'cases-opened',
]);
const certainCost = 7;
const smallest = 20;
const smallestPart = 8;
/** Less than this share of what stands today may be a part of it: one city, one day, one trial. */
const wholeShare = 0.5;
const nearRound = 0.2;

const tightPart = ({ tight }: Counted) => tight.has('child') || tight.has('security');

/** «20 тысяч», but not «136,8 млрд». */
const isRoughlyScaled = ({ value, isScaled }: NumberInText) => isScaled && stepOf(value) * 100 > value;

const largestOf = (series: readonly Series[]): number =>
  Math.max(
    0,
    ...series.flatMap(({ values, figure }) =>
      values.map(({ value, max }) => Math.max(value, max ?? 0) * figure.unit),
    ),
  );

/** Whether the number is no part of what the record has: nearly the whole of what it knows well, or more than all of it. */
const isNoPart = ({ number, isPart, tight }: Counted, asked: Series, family: readonly Series[]): boolean => {
  const { unit, id } = asked.figure;
  const standing = asked.values.filter(({ status }) => status === 'current').map(({ value }) => value * unit);
  const isWhole = denseFigures.has(id) && asked.isWhole && !isPart;
  if (isWhole && number.value >= Math.max(0, ...standing) * wholeShare) return true;
  if (!isDistinct(number.value)) return false;
  // «В Шымкенте погибли 94», «погибли 43 силовика»: the part is on record, with less.
  const parts = [...places, 'security', 'child'] as const;
  const isNamedPart = parts.some((part) => tight.has(part) && asked.scope.has(part));
  if (isNamedPart) return number.value > largestOf([asked]) * (1 + nearRound);
  return (
    number.value > largestOf(family.filter(({ scope }) => [...asked.scope].every((sign) => scope.has(sign))))
  );
};

/** Whether nobody on record gave the number, so surely that it may be said. `family`: all that counts the same thing. */
export const isSurelyMissing = (
  counted: Counted,
  asked: Series,
  family: readonly Series[],
  index: FigureIndex,
  day: string | undefined,
): boolean => {
  const { number, cost, loose, isStrangeHead } = counted;
  const { unit } = asked.figure;
  if (!isNoPart(counted, asked, family)) return false;
  if (number.bound !== undefined || number.max !== undefined || isRoughlyScaled(number)) return false;
  if (
    counted.isElsewhere ||
    !counted.isDirect ||
    isStrangeHead ||
    cost > certainCost ||
    number.value < (tightPart(counted) ? smallestPart : smallest)
  )
    return false;
  if (hasAny(loose, ['window', 'hedge', 'memory', 'world', 'ngo', 'otherMoney'])) return false;
  if (
    hasAny(
      loose,
      places.filter((place) => place !== 'almaty' && !asked.scope.has(place)),
    )
  )
    return false;
  if (
    day !== undefined &&
    !hasBegunBy(
      asked.values.filter(({ status }) => status !== 'retracted'),
      day,
    )
  )
    return false;
  // Whatever the record has the number for, weapons or cars, it is on record; small numbers all things share.
  const known = index.byValue.get(number.value) ?? [];
  if (known.some(({ frame }) => number.value >= 100 || !thingFrames.has(frame))) return false;
  const isRound = stepOf(number.value) * 10 >= number.value;
  return !asked.values.some(
    ({ value }) => isRound && Math.abs(value * unit - number.value) <= value * unit * nearRound,
  );
};

/** Whether a number on record for something else is surely that number and no chance. */
export const isTelling = (counted: Counted, other: Series): boolean => {
  const { number, cost, frame, isPart, isStrangeHead } = counted;
  if (number.bound !== undefined && isLoose(number)) return false;
  if (
    counted.isElsewhere ||
    hasAny(counted.loose, ['window', 'world', 'memory']) ||
    !counted.isDirect ||
    isStrangeHead ||
    cost > certainCost + 2 ||
    isRoughlyScaled(number)
  )
    return false;
  // A rally of 238 has nothing to do with the 238 dead.
  if (frame === 'participant' && number.value < 1000) return false;
  if (other.frame === 'vehicle' && other.scope.has('csto')) return false;
  if (isFrame(other, frame) && thingFrames.has(frame)) return number.value >= 100 && isDistinct(number.value);
  // The victims of torture are not its dead.
  if (counted.tight.has('torture') && other.scope.has('torture') && !isFrame(other, frame))
    return number.value >= 20;
  if (isFrame(other, frame))
    return (
      number.value >= 100 ||
      (frame === 'dead' && number.value >= 10 && !isPart && scopeOf(counted).size === 0)
    );
  if (thingFrames.has(frame) !== thingFrames.has(other.frame))
    return number.value >= 1000 && isDistinct(number.value);
  return number.value >= 100 && isDistinct(number.value);
};
