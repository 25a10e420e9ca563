import type { Edition } from './edition.ts';
import type { Texts } from './language.ts';
import type { FactRecord, Kind, State } from './record.ts';

/** What became of one record from an older edition to a newer one. */
export interface RecordChange {
  readonly id: string;
  readonly kind: Kind;
  /** As the newer edition has it; of a withdrawn record, as the older had it. */
  readonly title: Texts;
  readonly change: 'new' | 'changed' | 'state-changed' | 'withdrawn';
  /** Names of the fields that differ, in the order of the record; the state is among them where it changed. */
  readonly fields: readonly string[];
  /** Only where the state changed. */
  readonly states?: readonly [from: State, to: State];
}

/** All that a reader of the older edition should know, each group in the order of the edition. */
export interface EditionChanges {
  readonly from: Pick<Edition, 'number' | 'date'>;
  readonly to: Pick<Edition, 'number' | 'date'>;
  readonly changes: readonly RecordChange[];
}

/** Whether two values of JSON say the same; the order of fields has no meaning. */
const isSame = (one: unknown, other: unknown): boolean => {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const [first, second] = [one, other] as [Record<string, unknown>, Record<string, unknown>];
  const keys = new Set([...Object.keys(first), ...Object.keys(second)]);
  return (
    Array.isArray(one) === Array.isArray(other) && [...keys].every((key) => isSame(first[key], second[key]))
  );
};

/** That an editor looked again and found nothing to change is no news. */
const silentFields = new Set(['checked', 'notes']);

const changedFields = (before: FactRecord, now: FactRecord): string[] => {
  const [first, second] = [before, now] as unknown as [Record<string, unknown>, Record<string, unknown>];
  return [...new Set([...Object.keys(second), ...Object.keys(first)])].filter(
    (field) => !silentFields.has(field) && !isSame(first[field], second[field]),
  );
};

const changeOf = (before: FactRecord | undefined, now: FactRecord): RecordChange[] => {
  const { id, kind, title } = now;
  if (!before) return [{ id, kind, title, change: 'new', fields: [] }];
  const fields = changedFields(before, now);
  if (fields.length === 0) return [];
  if (before.state === now.state) return [{ id, kind, title, change: 'changed', fields }];
  return [{ id, kind, title, change: 'state-changed', fields, states: [before.state, now.state] }];
};

const byId = ({ records }: Pick<Edition, 'records'>) => new Map(records.map((record) => [record.id, record]));

type Compared = Pick<Edition, 'number' | 'date' | 'records'>;

/** Compares two editions record by record: what a changelog says. */
export const diffEditions = (older: Compared, newer: Compared): EditionChanges => {
  const before = byId(older);
  const now = byId(newer);
  const withdrawn = older.records
    .filter(({ id }) => !now.has(id))
    .map(({ id, kind, title }): RecordChange => ({ id, kind, title, change: 'withdrawn', fields: [] }));
  return {
    from: { number: older.number, date: older.date },
    to: { number: newer.number, date: newer.date },
    changes: [...newer.records.flatMap((record) => changeOf(before.get(record.id), record)), ...withdrawn],
  };
};
