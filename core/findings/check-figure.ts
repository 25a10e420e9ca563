import type { NumberInText } from '../text/read-numbers.ts';
import {
  framesOf,
  hasAny,
  isFrame,
  isImplied,
  isOtherLoss,
  isSubset,
  moneyFrames,
  moneySubjects,
  scopeOf,
} from './asked-scope.ts';
import type { Sign } from './counting-words.ts';
import { isSurelyMissing, isTelling } from './doubts.ts';
import { isExactly, isLoose, isWithin } from './fits-value.ts';
import { type FigureIndex, type KnownValue, type Series, thingFrames } from './known-figures.ts';
import { wasCurrentOn } from './stated-when.ts';
import { type Counted, scopes } from './what-is-counted.ts';

export type FigureOutcome =
  | 'current'
  | 'superseded'
  | 'retracted'
  | 'different-scope'
  | 'not-on-record'
  | 'cannot-tell';

/** A published value as a finding names it. */
export interface Stated {
  readonly value: number;
  readonly max?: number;
  readonly statedOn: string;
  readonly precision?: NonNullable<KnownValue['precision']>;
  readonly issuer: string;
}

/** What checking one number against the record gave. Never that it is false: only what the record says of it. */
export interface FigureFinding {
  /** The figure that has the number; else the one that was looked through; null where it is not clear what is counted. */
  readonly record: string | null;
  readonly outcome: FigureOutcome;
  /** With `different-scope`: what the number counts where it is on record. */
  readonly scope?: string;
  readonly statedOn?: string;
  readonly precision?: NonNullable<KnownValue['precision']>;
  readonly issuer?: string;
  /** Whether the number was the last one known on the page's date; null where that cannot be said. */
  readonly currentThen?: boolean | null;
  /** What stands today for the quantity that the text speaks of. */
  readonly latest?: Stated;
}

const rank = { current: 0, superseded: 1, retracted: 2, disputed: 3 } as const;

interface Match {
  readonly series: Series;
  readonly known: KnownValue;
}

/** Of prices on record as the old and the new one, the first of two in a text is the old one. */
const priceOrder = (id: string, isFrom: boolean): number =>
  id === 'lpg-price-before' ? Number(!isFrom) : id === 'lpg-price-after' ? Number(isFrom) : 2;

/** What stands today, by its first statement: the day since which it stands. */
const latestIn = ({ values }: Series): KnownValue | undefined => {
  const standing = values.filter(({ status }) => status === 'current');
  const last = standing.filter(({ part }) => part === undefined).at(-1) ?? standing.at(-1);
  return (
    last &&
    standing.find(({ value, max, part }) => value === last.value && max === last.max && part === last.part)
  );
};

const stated = ({ value, max, statedOn, precision, issuer }: KnownValue, unit: number): Stated => ({
  value: value * unit,
  ...(max !== undefined && { max: max * unit }),
  statedOn,
  ...(precision && { precision }),
  issuer,
});

/** Of equal statements, the first that stands: its day and issuer are what a reader wants to know. */
const firstOf = (values: readonly KnownValue[]): KnownValue | undefined =>
  [...values].sort((one, other) => rank[one.status] - rank[other.status])[0];

const findExact = (counted: Counted, series: readonly Series[], isFrom: boolean): Match | undefined =>
  series
    .flatMap((one): Match[] => {
      const known = firstOf(one.values.filter((value) => isExactly(counted.number, value, one.figure.unit)));
      return known ? [{ series: one, known }] : [];
    })
    .sort(
      (one, other) =>
        Number(!isFrame(one.series, counted.frame)) - Number(!isFrame(other.series, counted.frame)) ||
        Number(one.series.frame !== counted.frame) - Number(other.series.frame !== counted.frame) ||
        [...other.series.scope].filter((sign) => counted.tight.has(sign)).length -
          [...one.series.scope].filter((sign) => counted.tight.has(sign)).length ||
        one.series.scope.size - other.series.scope.size ||
        priceOrder(one.series.figure.id, isFrom) - priceOrder(other.series.figure.id, isFrom) ||
        rank[one.known.status] - rank[other.known.status],
    )[0];

/** What «более 9 тысяч» can mean, if it can mean one value only; `unclear` where it fits several: «более 200». */
const findWithin = (
  { number }: Counted,
  series: Series,
  day: string | undefined,
): KnownValue | 'unclear' | undefined => {
  const { unit } = series.figure;
  const fits = (known: KnownValue) =>
    known.status !== 'disputed' && known.status !== 'retracted' && isWithin(number, known, unit);
  const fitting = series.values.filter(fits);
  // «about 10,000» beside 9,900 is no second value.
  const exact = fitting.filter(({ approx }) => approx === undefined);
  const values = new Set((exact.length > 0 ? exact : fitting).map(({ value }) => value));
  if (values.size > 1 || new Set(fitting.map(({ status }) => status)).size > 1) return 'unclear';
  const latest = latestIn(series);
  if (latest && fits(latest)) return latest;
  const then =
    day === undefined ? [] : fitting.filter((known) => wasCurrentOn(known, series.values, day) === true);
  return then.at(-1) ?? fitting.at(-1);
};

/** «около 2500» is on record as about 2,500; «не менее 230» says who counted it; «2,3 тыс.» says as much as it can. */
const isMeantExactly = ({ bound, max }: NumberInText, { approx, max: knownMax }: KnownValue): boolean =>
  approx !== undefined ||
  knownMax !== undefined ||
  bound === 'at-least' ||
  (bound === undefined && max === undefined);

const outcomes = {
  current: 'current',
  superseded: 'superseded',
  retracted: 'retracted',
  disputed: 'cannot-tell',
} as const;

const describe = (
  { series, known }: Match,
  counted: Counted,
  day: string | undefined,
  isApproximate: boolean,
): FigureFinding => {
  const latest = latestIn(series);
  const fits = isApproximate
    ? (other: KnownValue) => isWithin(counted.number, other, series.figure.unit)
    : undefined;
  return {
    record: series.figure.id,
    outcome: outcomes[known.status],
    ...(known.label !== undefined && { scope: known.label }),
    statedOn: known.statedOn,
    ...(known.precision && { precision: known.precision }),
    issuer: known.issuer,
    currentThen: day === undefined ? null : wasCurrentOn(known, series.values, day, fits),
    ...(latest && { latest: stated(latest, series.figure.unit) }),
  };
};

/**
 * Compares a number, of which it is known what it counts, with everything on record.
 *
 * @param day the page's date, `YYYY-MM-DD`, where it is known
 * @param isFrom the text goes on to another number: «с 60 до 120»
 */
export const checkFigure = (
  counted: Counted,
  index: FigureIndex,
  day: string | undefined,
  isFrom = false,
): FigureFinding | undefined => {
  const { number, frame, tight, loose } = counted;
  const scope = scopeOf(counted);
  if (frame === 'troop' && !hasAny(loose, ['csto', 'force'])) return undefined;
  if (moneyFrames.includes(frame) && !hasAny(loose, moneySubjects)) return undefined;
  const isSaid = (sign: Sign) =>
    tight.has(sign) || loose.has(sign) || sign === frame || (sign === 'csto' && loose.has('force'));
  const family = framesOf(frame).flatMap((one) => index.byFrame.get(one) ?? []);
  const plausible = family.filter(
    (series) =>
      !series.isOpaque &&
      isSubset(series.scope, isSaid) &&
      !isOtherLoss(series, counted) &&
      isSubset(scope, (sign) => series.scope.has(sign) || series.frame === sign || isImplied(sign, series)),
  );
  const asked = plausible
    .filter((series) =>
      isSubset(series.scope, (sign) => scope.has(sign) || thingFrames.has(frame) || !scopes.has(sign)),
    )
    .sort(
      (one, other) =>
        Number(one.frame !== frame) - Number(other.frame !== frame) ||
        Number(!one.isWhole) - Number(!other.isWhole) ||
        one.scope.size - other.scope.size,
    )[0];
  const isApproximate = isLoose(number);

  const exact = findExact(counted, plausible, isFrom);
  if (exact && (!isApproximate || isMeantExactly(number, exact.known)))
    return describe(exact, counted, day, isApproximate);
  const latest = asked && latestIn(asked);
  const unsure: FigureFinding = {
    record: asked?.figure.id ?? null,
    outcome: 'cannot-tell',
    ...(asked && latest && { latest: stated(latest, asked.figure.unit) }),
  };
  if (isApproximate && asked) {
    const known = findWithin(counted, asked, day);
    if (known === 'unclear') return unsure;
    if (known) return describe({ series: asked, known }, counted, day, true);
  }
  if (exact) return describe(exact, counted, day, false);
  const elsewhere = findExact(
    counted,
    (index.byValue.get(number.value) ?? []).filter(
      (series) => !plausible.includes(series) && isTelling(counted, series),
    ),
    isFrom,
  );
  if (elsewhere && (asked || family.length > 0)) {
    const { figure } = elsewhere.series;
    const { label, statedOn, issuer, precision } = elsewhere.known;
    return {
      record: figure.id,
      outcome: 'different-scope',
      scope: label === undefined ? figure.title : `${figure.title}: ${label}`,
      statedOn,
      ...(precision && { precision }),
      issuer,
      currentThen: day === undefined ? null : wasCurrentOn(elsewhere.known, elsewhere.series.values, day),
      ...(asked && latest && { latest: stated(latest, asked.figure.unit) }),
    };
  }
  if (family.length === 0 || counted.isStrangeHead) return undefined;
  return asked && isSurelyMissing(counted, asked, family, index, day)
    ? { ...unsure, outcome: 'not-on-record' }
    : unsure;
};
