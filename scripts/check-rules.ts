import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Source } from '../core/dataset/edition.ts';
import { dateSchema } from '../core/dataset/record.ts';
import { checkRules } from '../core/dataset/rules.ts';
import type { Outlet } from '../core/dataset/source.ts';
import { type Data, type Fault, folders, readData, readYaml } from './read-data.ts';

/** `data/edition.yaml`: the edition that the next build makes. */
export const headSchema = z.strictObject({
  number: z.number().check(z.int(), z.positive()),
  date: dateSchema,
});

export interface CheckedData extends Data {
  /** What `data/edition.yaml` says; absent where it is wrong. */
  readonly head: z.infer<typeof headSchema> | undefined;
  /** By id; also those that no record cites. */
  readonly sources: ReadonlyMap<string, Source>;
  /** What an editor should look at, which keeps no edition from being made. */
  readonly warnings: readonly Fault[];
}

interface ListedSources {
  readonly sources: Map<string, Source>;
  /** The file of each source. */
  readonly files: Map<string, string>;
  readonly faults: Fault[];
}

const listSources = (outlets: ReadonlyMap<string, Outlet>, root: string): ListedSources => {
  const listed: ListedSources = { sources: new Map(), files: new Map(), faults: [] };
  for (const [outletId, { name, kind, ownership, fundedBy, publications }] of outlets) {
    const file = join(root, 'sources', `${outletId}.yaml`);
    for (const [id, { origin, titleInferred: _, ...publication }] of Object.entries(publications)) {
      if (listed.sources.has(id))
        listed.faults.push({
          file,
          path: `publications.${id}`,
          message: 'another outlet has a publication of this id',
        });
      listed.files.set(id, file);
      listed.sources.set(id, {
        publisher: name,
        kind,
        ownership,
        ...(fundedBy && { fundedBy }),
        ...publication,
        origin: origin ?? outletId,
      } as Source);
    }
  }
  return listed;
};

/** Reads all of `root` and holds it against schema and rules. */
export const readCheckedData = (root: string): CheckedData => {
  const head = readYaml(join(root, 'edition.yaml'), headSchema);
  const data = readData(root);
  const { sources, files, faults } = listSources(data.outlets, root);
  const found = checkRules({
    records: data.records,
    sources,
    // A wrong head is a fault of its own; no date is later than this one.
    date: head.value?.date ?? '9999-12-31',
  });
  const placed = found.map(({ in: where, path, message, isWarning }) => {
    if ('source' in where)
      return {
        file: files.get(where.source) ?? '',
        path: `publications.${where.source}.${path}`,
        message,
        isWarning,
      };
    const kind = data.records.get(where.record)?.kind;
    return { file: kind ? join(root, folders[kind], `${where.record}.yaml`) : '', path, message, isWarning };
  });
  const bare = ({ file, path, message }: Fault): Fault => ({ file, path, message });
  return {
    ...data,
    head: head.value,
    sources,
    faults: [
      ...head.faults,
      ...data.faults,
      ...faults,
      ...placed.filter(({ isWarning }) => !isWarning).map(bare),
    ],
    warnings: placed.filter(({ isWarning }) => isWarning).map(bare),
  };
};
