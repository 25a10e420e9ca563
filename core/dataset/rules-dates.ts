import type { FactRecord } from './record.ts';
import { faultsOf, type RuleFault, type RuleInput } from './rule-fault.ts';

/** Whether one moment lies after another for certain; moments are compared as exactly as the less exact of them allows. */
export const isAfter = (one: string, other: string): boolean => {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) > other.slice(0, length);
};

const datesIn = (record: FactRecord): [path: string, moment: string | null | undefined][] => [
  ['stateDate', record.stateDate],
  ['checked', record.checked],
  ['legal.date', record.legal?.date],
  ...(record.kind === 'event'
    ? ([
        ['when.start', record.when.start],
        ['when.end', record.when.end],
      ] as [string, string | undefined][])
    : []),
  ...(record.kind === 'claim' ? ([['madeOn', record.madeOn]] as [string, string | null][]) : []),
];

/** No moment lies after the edition, and no event ends before it begins. */
export const checkDates = ({ records, date }: RuleInput): RuleFault[] =>
  [...records.values()].flatMap((record) =>
    faultsOf(record, [
      ...datesIn(record)
        .filter(([, moment]) => moment && isAfter(moment, date))
        .map(([path, moment]): [string, string] => [path, `${moment} is later than the edition (${date})`]),
      ...(record.kind === 'event' && record.when.end && isAfter(record.when.start, record.when.end)
        ? [['when.end', `ends on ${record.when.end}, before it begins on ${record.when.start}`] as const]
        : []),
    ]),
  );
