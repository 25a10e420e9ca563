import type { NumberInText } from '../text/read-numbers.ts';
import type { KnownValue } from './known-figures.ts';

/** What «около», «более» and a round number leave open, as parts of the number. */
const slack = { about: 0.05, aboutRound: 0.2, more: 0.25, nearly: 0.1 } as const;

/** The weight of the last digit that is not zero: 100 for 4300, 1 for 4353. */
export const stepOf = (value: number): number => {
  let step = 1;
  while (value >= step * 10 && value % (step * 10) === 0) step *= 10;
  return step;
};

/** A number that nobody writes when he rounds. */
export const isDistinct = (value: number): boolean =>
  value % 10 !== 0 || (value >= 100 && stepOf(value) * 20 <= value);

/** Whether the text gives exactly this value, whatever it says about how exact it is. */
export const isExactly = ({ value, max }: NumberInText, known: KnownValue, unit: number): boolean => {
  const isEqual = (one: number, other: number) => Math.abs(one - other * unit) < Math.max(1e-6, unit * 1e-6);
  if (max !== undefined)
    return isEqual(value, known.value) && known.max !== undefined && isEqual(max, known.max);
  return isEqual(value, known.value) || (known.max !== undefined && isEqual(value, known.max));
};

/** Whether the text's «около 230», «более 200», «почти 10 тысяч» can mean the value. */
export const isWithin = (number: NumberInText, known: KnownValue, unit: number): boolean => {
  const { value, max, isScaled } = number;
  const actual = known.value * unit;
  if (max !== undefined) return actual >= value && actual <= max && max <= value * (1 + slack.more);
  const bound = number.bound ?? (isScaled ? 'about' : undefined);
  const step = stepOf(value);
  switch (bound) {
    case undefined:
      return false;
    case 'more-than':
    case 'at-least':
      // «более 200» leaves much open, «свыше 112,6 млрд» little.
      return actual >= value && actual <= value + Math.max(Math.min(value * slack.more, step * 10), step - 1);
    case 'up-to':
    case 'nearly':
      return actual <= value && actual >= value * (1 - slack.nearly);
    case 'about': {
      const open = Math.min(Math.max(value * slack.about, step > 1 ? step / 2 : 0), value * slack.aboutRound);
      return Math.abs(actual - value) <= open;
    }
  }
};

/** Whether the text says itself that the number is not exact: «около 230», but not «не менее 227». */
export const isLoose = ({ value, bound, isScaled, max }: NumberInText): boolean => {
  if (max !== undefined) return true;
  if (bound === undefined) return isScaled;
  return value % 10 === 0;
};
