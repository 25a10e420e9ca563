import type { Edition, Source } from './edition.ts';
import type { FactRecord } from './record.ts';

/** What the rules look at: everything that is in `data/` and fits the schema. */
export interface RuleInput {
  /** The date of the edition that is being made, `YYYY-MM-DD`. */
  readonly date: Edition['date'];
  /** By id. */
  readonly records: ReadonlyMap<string, FactRecord>;
  /** By id; also those that no record cites. */
  readonly sources: ReadonlyMap<string, Source>;
}

/** What a rule has against a record or a source. */
export interface RuleFault {
  /** Where it stands: the id of a record or of a source. */
  readonly in: { readonly record: string } | { readonly source: string };
  /** The field, its parts joined with dots; empty where the whole is meant. */
  readonly path: string;
  /** A sentence that says what is wrong and, where it is not plain, how to put it right. */
  readonly message: string;
  /** Something an editor should look at, which keeps no edition from being made. */
  readonly isWarning?: true;
}

/** The faults of one record, told as `[path, message]`. */
export const faultsOf = (
  { id }: FactRecord,
  found: readonly (readonly [path: string, message: string])[],
): RuleFault[] => found.map(([path, message]) => ({ in: { record: id }, path, message }));
