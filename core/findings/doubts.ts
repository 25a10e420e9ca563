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
/** Less than this share of what stands today may be a part of it: one city, one day, one trial. */
const wholeShare = 0.5;
const nearRound = 0.2;

/** Whether nobody on record gave the number, so surely that it may be said. */
export const isSurelyMissing = (
  counted: Counted,
  asked: Series,
  index: FigureIndex,
  day: string | undefined,
): boolean => {
  const { number, cost, loose, isPart, isStrangeHead } = counted;
  const { unit } = asked.figure;
  if (!denseFigures.has(asked.figure.id) || !asked.isWhole) return false;
  const standing = asked.values.filter(({ status }) => status === 'current').map(({ value }) => value * unit);
  if (number.value < Math.max(0, ...standing) * wholeShare) return false;
  if (number.bound !== undefined || number.max !== undefined || number.isScaled) return false;
  if (
    counted.isElsewhere ||
    !counted.isDirect ||
    isPart ||
    isStrangeHead ||
    cost > certainCost ||
    number.value < smallest
  )
    return false;
  if (hasAny(loose, ['window', 'hedge', 'memory', 'world', 'ngo', 'otherMoney'])) return false;
  if (
    hasAny(
      loose,
      places.filter((place) => place !== 'almaty'),
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
  const isAnywhere = index.byValue.get(number.value)?.some((one) => !thingFrames.has(one.frame));
  if (isAnywhere) return false;
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
    number.isScaled
  )
    return false;
  if (other.frame === 'vehicle' && other.scope.has('csto')) return false;
  if (isFrame(other, frame) && thingFrames.has(frame)) return number.value >= 100 && isDistinct(number.value);
  if (isFrame(other, frame))
    return (
      number.value >= 100 ||
      (frame === 'dead' && number.value >= 10 && !isPart && scopeOf(counted).size === 0)
    );
  if (thingFrames.has(frame) !== thingFrames.has(other.frame))
    return number.value >= 1000 && isDistinct(number.value);
  return number.value >= 100 && isDistinct(number.value);
};
