import { citationsOf, isOfState, sourcesOf } from './citations.ts';
import type { Source } from './edition.ts';
import type { FactRecord } from './record.ts';
import { faultsOf, type RuleFault, type RuleInput } from './rule-fault.ts';

/**
 * Two sources support each other if one does not repeat the other and they are not of one make: "two or more independent
 * sources of different kind agree". A wire report and all its copies have one origin. Of one make are two outlets that
 * share both kind and ownership, e.g. two state newspapers: a state agency beside an independent newspaper differs in
 * both, an independent agency beside an independent newspaper in one, which is enough.
 */
const areIndependent = (one: Source, other: Source): boolean =>
  one.origin !== other.origin && (one.kind !== other.kind || one.ownership !== other.ownership);

const whyNotEstablished = (sources: readonly Source[]): string | undefined => {
  if (new Set(sources.map(({ origin }) => origin)).size < 2)
    return 'is "established", but all its sources have one origin: add a source of another origin or choose "documented"';
  if (sources.every(isOfState))
    return 'is "established", but all its sources are state bodies or state media: choose "official-account"';
  if (!sources.some((one) => sources.some((other) => areIndependent(one, other))))
    return 'is "established", but its sources are all of one kind and ownership: add a source of another, or choose "documented"';
  return undefined;
};

const supportOf = (record: FactRecord, { sources }: RuleInput): RuleFault[] => {
  const cited = sourcesOf(record, sources);
  if (record.state === 'established') {
    const why = whyNotEstablished(cited);
    return why ? faultsOf(record, [['state', why]]) : [];
  }
  if (record.state === 'court' && !record.legal)
    return faultsOf(record, [['legal', 'is "court", but says neither court nor date nor appeal']]);
  if (record.state === 'official-account' && cited.length > 0 && cited.every(isOfState)) {
    const message = 'rests on state sources alone: add one that is not the state’s own, if there is any';
    return [{ in: { record: record.id }, path: 'state', message, isWarning: true }];
  }
  return [];
};

const danglingIn = (record: FactRecord, { records, sources }: RuleInput): RuleFault[] =>
  faultsOf(record, [
    ...Object.entries(record.links ?? {}).flatMap(([name, ids]) =>
      (ids ?? [])
        .filter((id) => !records.has(id))
        .map((id): [string, string] => [`links.${name}`, `there is no record "${id}"`]),
    ),
    ...citationsOf(record)
      .filter(({ id }) => !sources.has(id))
      .map(({ id, path }): [string, string] => [path, `there is no source "${id}"`]),
  ]);

/** What a state needs behind it, and that everything named exists. */
export const checkSupport = (input: RuleInput): RuleFault[] =>
  [...input.records.values()].flatMap((record) => [
    ...danglingIn(record, input),
    ...supportOf(record, input),
  ]);
