import type { FigureValue, RecordOf } from './record.ts';
import { faultsOf, type RuleFault, type RuleInput } from './rule-fault.ts';
import { isAfter } from './rules-dates.ts';

type Found = readonly [path: string, message: string];

const sizeOf = ({ value, max }: FigureValue) => `${value}${max === undefined ? '' : `–${max}`}`;

/** A day that is only worked out may lie a little before the moment it describes. */
const isExact = ({ statedPrecision }: FigureValue) => statedPrecision === undefined;

const checkValue = (value: FigureValue, path: string, date: string): Found[] => {
  const found: Found[] = [];
  const { statedOn, asOf, max } = value;
  if (statedOn > date) found.push([`${path}.statedOn`, `${statedOn} is later than the edition (${date})`]);
  if (asOf && isExact(value) && isAfter(asOf, statedOn))
    found.push([`${path}.asOf`, `describes ${asOf}, but was stated before, on ${statedOn}`]);
  if (max !== undefined && max <= value.value)
    found.push([`${path}.max`, `${max} is not more than ${value.value}`]);
  return found;
};

const checkOrder = (values: readonly FigureValue[]): Found[] =>
  values.flatMap((value, index): Found[] => {
    const before = values[index - 1];
    return before && before.statedOn > value.statedOn
      ? [[`values.${index}.statedOn`, `${value.statedOn} stands after ${before.statedOn}: oldest first`]]
      : [];
  });

interface Placed {
  readonly value: FigureValue;
  readonly path: string;
}

/** Values of one part of the quantity, in the order of their dates. */
const checkPart = (part: readonly Placed[], all: readonly Placed[]): Found[] => {
  const found: Found[] = [];
  for (const { value, path } of part) {
    // What replaced it may count the whole, or a part under another name.
    const hasLater = all.some((other) => other.value !== value && other.value.statedOn >= value.statedOn);
    if (value.status === 'superseded' && !hasLater)
      found.push([`${path}.status`, `${sizeOf(value)} is "superseded", but no later value stands here`]);
  }
  const current = part.filter(({ value }) => value.status === 'current');
  const newest = current.at(-1);
  for (const { value, path } of current)
    if (newest && sizeOf(value) !== sizeOf(newest.value))
      found.push([
        `${path}.status`,
        `${sizeOf(value)} and ${sizeOf(newest.value)} are both "current": the older one is "superseded" or "disputed", ` +
          'or each needs a label that tells them apart',
      ]);
  return found;
};

const checkFigure = (figure: RecordOf<'figure'>, date: string): Found[] => {
  const placed = figure.values.map((value, index): Placed => ({ value, path: `values.${index}` }));
  const parts = Map.groupBy(placed, ({ value }) => value.label?.en ?? '');
  return [
    ...placed.flatMap(({ value, path }) => checkValue(value, path, date)),
    ...checkOrder(figure.values),
    ...[...parts.values()].flatMap((part) => checkPart(part, placed)),
  ];
};

/** The history of every figure makes sense: dated, in order, and with one answer to "what is it now?". */
export const checkFigures = ({ records, date }: RuleInput): RuleFault[] =>
  [...records.values()].flatMap((record) =>
    record.kind === 'figure' ? faultsOf(record, checkFigure(record, date)) : [],
  );
