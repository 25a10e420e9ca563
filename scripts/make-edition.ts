import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Edition, Source } from '../core/dataset/edition.ts';
import { dateSchema, type FactRecord } from '../core/dataset/record.ts';
import type { Outlet } from '../core/dataset/source.ts';
import { buildLexicon } from './build-lexicon.ts';
import { type Fault, folders, readData, readYaml } from './read-data.ts';

const headSchema = z.strictObject({ number: z.number().check(z.int(), z.positive()), date: dateSchema });

/** Every id that a field named `sources` holds, wherever it stands in the record, with the path to it. */
const citedIn = (value: unknown, path: string[] = []): { id: string; path: string }[] => {
  if (Array.isArray(value)) return value.flatMap((item, index) => citedIn(item, [...path, String(index)]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'sources' && Array.isArray(item)
      ? item.map((id) => ({ id: String(id), path: [...path, key].join('.') }))
      : citedIn(item, [...path, key]),
  );
};

const fileOf = (root: string, record: FactRecord) => join(root, folders[record.kind], `${record.id}.yaml`);

const listSources = (outlets: ReadonlyMap<string, Outlet>, root: string) => {
  const sources = new Map<string, Source>();
  const faults: Fault[] = [];
  for (const [outletId, { name, kind, ownership, fundedBy, publications }] of outlets) {
    for (const [id, { origin, titleInferred: _, ...publication }] of Object.entries(publications)) {
      if (sources.has(id))
        faults.push({
          file: join(root, 'sources', `${outletId}.yaml`),
          path: `publications.${id}`,
          message: 'another outlet has a publication of this id',
        });
      sources.set(id, {
        publisher: name,
        kind,
        ownership,
        ...(fundedBy && { fundedBy }),
        ...publication,
        origin: origin ?? outletId,
      } as Source);
    }
  }
  return { sources, faults };
};

const danglingIn = (
  record: FactRecord,
  file: string,
  records: ReadonlyMap<string, FactRecord>,
  sources: ReadonlyMap<string, Source>,
): Fault[] => [
  ...Object.entries(record.links ?? {}).flatMap(([name, ids]) =>
    (ids ?? [])
      .filter((id) => !records.has(id))
      .map((id) => ({ file, path: `links.${name}`, message: `there is no record "${id}"` })),
  ),
  ...citedIn(record)
    .filter(({ id }) => !sources.has(id))
    .map(({ id, path }) => ({ file, path, message: `there is no source "${id}"` })),
];

export interface MadeEdition {
  /** Absent where a fault keeps the edition from being made. */
  readonly edition?: Edition;
  readonly faults: readonly Fault[];
}

/** Makes one edition of what lies under `root`: all of it without a fault, or none. */
export const makeEdition = (root: string): MadeEdition => {
  const head = readYaml(join(root, 'edition.yaml'), headSchema);
  const data = readData(root);
  const listed = listSources(data.outlets, root);
  const records = [...data.records.values()];
  const { lexicon, faults: lexiconFaults } = buildLexicon(root, new Set(data.records.keys()));
  const faults = [
    ...head.faults,
    ...data.faults,
    ...listed.faults,
    ...records.flatMap((record) => danglingIn(record, fileOf(root, record), data.records, listed.sources)),
    ...lexiconFaults,
  ];
  if (faults.length > 0 || !head.value) return { faults };
  const cited = new Set(records.flatMap((record) => citedIn(record).map(({ id }) => id)));
  const sources = Object.fromEntries([...listed.sources].filter(([id]) => cited.has(id)));
  return {
    edition: {
      schema: 1,
      number: head.value.number,
      date: head.value.date,
      records: records.map(({ notes: _, ...record }) => record as FactRecord),
      sources,
      lexicon,
    },
    faults: [],
  };
};
