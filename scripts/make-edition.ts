import { citationsOf } from '../core/dataset/citations.ts';
import type { Edition } from '../core/dataset/edition.ts';
import type { FactRecord } from '../core/dataset/record.ts';
import { buildLexicon } from './build-lexicon.ts';
import { readCheckedData } from './check-rules.ts';
import type { Fault } from './read-data.ts';

export interface MadeEdition {
  /** Absent where a fault keeps the edition from being made. */
  readonly edition?: Edition;
  readonly faults: readonly Fault[];
}

const withoutNotes = ({ notes: _, ...record }: FactRecord): FactRecord => record as FactRecord;

/** Makes one edition of what lies under `root`: all of it without a fault, or none. */
export const makeEdition = (root: string): MadeEdition => {
  const data = readCheckedData(root);
  const { lexicon, faults: lexiconFaults } = buildLexicon(root, new Set(data.records.keys()));
  const faults = [...data.faults, ...lexiconFaults];
  if (faults.length > 0 || !data.head) return { faults };
  const records = [...data.records.values()];
  const cited = new Set(records.flatMap((record) => citationsOf(record).map(({ id }) => id)));
  return {
    edition: {
      schema: 1,
      ...data.head,
      records: records.map(withoutNotes),
      sources: Object.fromEntries([...data.sources].filter(([id]) => cited.has(id))),
      lexicon,
    },
    faults: [],
  };
};
