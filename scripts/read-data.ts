import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseDocument } from 'yaml';
import type * as z from 'zod/mini';
import { type FactRecord, type Kind, recordSchema } from '../core/dataset/record.ts';
import { type Outlet, outletSchema } from '../core/dataset/source.ts';
import { explainIssue, valueAt } from './explain-issue.ts';

/** One thing that is wrong in `data/`: where it is, and a sentence that says what. */
export interface Fault {
  readonly file: string;
  readonly path: string;
  readonly message: string;
}

export interface Data {
  /** By record id. */
  readonly records: ReadonlyMap<string, FactRecord>;
  /** By outlet id, which is the file's name. */
  readonly outlets: ReadonlyMap<string, Outlet>;
  readonly faults: readonly Fault[];
}

export const folders: Readonly<Record<Kind, string>> = {
  event: 'events',
  figure: 'figures',
  claim: 'claims',
  actor: 'actors',
  place: 'places',
  term: 'terms',
  day: 'days',
};

export const yamlFilesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.yaml'))
        .sort()
        .map((name) => join(folder, name))
    : [];

/** The file's content if it fits the schema, else its faults, each with the path of the field. */
export const readYaml = <T>(
  file: string,
  schema: z.ZodMiniType<T>,
): { value: T | undefined; faults: Fault[] } => {
  const document = parseDocument(readFileSync(file, 'utf8'), { uniqueKeys: true });
  const broken = document.errors[0];
  if (broken) return { value: undefined, faults: [{ file, path: '', message: broken.message }] };
  const content: unknown = document.toJS();
  const result = schema.safeParse(content);
  if (result.success) return { value: result.data, faults: [] };
  const faults = result.error.issues.map((issue) => ({
    file,
    path: issue.path.join('.'),
    message: explainIssue(issue, valueAt(content, issue.path)),
  }));
  return { value: undefined, faults };
};

/** Reads every record and outlet under `root`; nothing that is wrong stops the reading of the rest. */
export const readData = (root: string): Data => {
  const records = new Map<string, FactRecord>();
  const outlets = new Map<string, Outlet>();
  const faults: Fault[] = [];
  for (const [kind, folder] of Object.entries(folders)) {
    for (const file of yamlFilesIn(join(root, folder))) {
      const read = readYaml(file, recordSchema);
      faults.push(...read.faults);
      if (!read.value) continue;
      const { id } = read.value;
      if (id !== basename(file, '.yaml'))
        faults.push({ file, path: 'id', message: `the file is not named for the id "${id}"` });
      if (read.value.kind !== kind)
        faults.push({
          file,
          path: 'kind',
          message: `a record of kind "${read.value.kind}" belongs in ${folders[read.value.kind]}/`,
        });
      if (records.has(id)) faults.push({ file, path: 'id', message: `"${id}" exists already` });
      records.set(id, read.value);
    }
  }
  for (const file of yamlFilesIn(join(root, 'sources'))) {
    const read = readYaml(file, outletSchema);
    faults.push(...read.faults);
    if (read.value) outlets.set(basename(file, '.yaml'), read.value);
  }
  return { records, outlets, faults };
};
