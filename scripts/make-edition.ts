import { join } from 'node:path';
import { citationsOf } from '../core/dataset/citations.ts';
import type { Edition } from '../core/dataset/edition.ts';
import { advanceHistory, datingOf } from '../core/dataset/history.ts';
import type { FactRecord } from '../core/dataset/record.ts';
import { buildLexicon } from './build-lexicon.ts';
import { type CheckedData, readCheckedData } from './check-rules.ts';
import type { Fault } from './read-data.ts';
import { digestsOf, readHistory } from './read-history.ts';
import { readProbes } from './read-probes.ts';

export interface MadeEdition {
  /** Absent where a fault keeps the edition from being made. */
  readonly edition?: Edition;
  readonly faults: readonly Fault[];
}

export interface DraftEdition {
  /** What there is, whatever is wrong with it; absent only where `data/edition.yaml` is wrong. */
  readonly draft?: Edition;
  readonly data: CheckedData;
  readonly faults: readonly Fault[];
}

const withoutNotes = ({ notes: _, ...record }: FactRecord): FactRecord => record as FactRecord;

/** Makes an edition of everything under `root` that can be read, for reports; only one without a fault may ship. */
export const draftEdition = (root: string): DraftEdition => {
  const data = readCheckedData(root);
  const { lexicon, faults: lexiconFaults } = buildLexicon(root, new Set(data.records.keys()));
  const history = readHistory(root);
  const { probes, faults: probeFaults } = readProbes(root, lexicon);
  const faults = [...data.faults, ...lexiconFaults, ...probeFaults];
  if (!data.head) return { data, faults };
  if (data.head.number < history.edition)
    faults.push({
      file: join(root, 'edition.yaml'),
      path: 'number',
      message: `edition ${history.edition} is published already: choose a higher number`,
    });
  const records = [...data.records.values()];
  const cited = new Set(records.flatMap((record) => citationsOf(record).map(({ id }) => id)));
  const draft: Edition = {
    schema: 1,
    ...data.head,
    ...(probes.length > 0 && { probes }),
    ...datingOf(advanceHistory(history, data.head.number, digestsOf(records))),
    records: records.map(withoutNotes),
    sources: Object.fromEntries([...data.sources].filter(([id]) => cited.has(id))),
    lexicon,
  };
  return { draft, data, faults };
};

/** Makes one edition of what lies under `root`: all of it without a fault, or none. */
export const makeEdition = (root: string): MadeEdition => {
  const { draft, faults } = draftEdition(root);
  return draft && faults.length === 0 ? { edition: draft, faults } : { faults };
};
