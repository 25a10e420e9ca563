import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as z from 'zod/mini';
import type { CueKind } from '../core/match/lexicon-data.ts';
import type { WordNotes } from './forms/word-notes.ts';
import { type Fault, readYaml, yamlFilesIn } from './read-data.ts';

const phrases = z.optional(z.array(z.string().check(z.minLength(2))));

/** `data/aliases/<record id>.yaml`: what texts call the record, by language. `data/aliases/README.md` explains the notation. */
const aliasFileSchema = z.record(
  z.string().check(z.regex(/^[a-z]{2}(-[A-Z][a-z]{3})?$/)),
  z.strictObject({ strong: phrases, usual: phrases, telling: phrases, contextual: phrases }),
);

const words = z.optional(z.array(z.string()));

/** `data/words/<language>.yaml`: what the generators of word forms cannot know. */
const wordFileSchema = z.strictObject({
  masculine: words,
  feminine: words,
  singular: words,
  unchanging: words,
  common: words,
  irregular: z.optional(z.record(z.string(), z.array(z.string()))),
  back: words,
  front: words,
  plain: words,
  capital: words,
});

/** `data/context/<kind>.yaml`: words that tell what a text is about, in groups whose names are for the editor. */
const cueFileSchema = z.record(z.string(), z.array(z.string().check(z.minLength(1))));

export type Weight = 'strong' | 'usual' | 'telling' | 'contextual';
export const weights: readonly Weight[] = ['strong', 'usual', 'telling', 'contextual'];

export interface AliasLine {
  readonly file: string;
  readonly record: string;
  readonly language: string;
  readonly weight: Weight;
  readonly alias: string;
}

export const readAliases = (root: string): { lines: AliasLine[]; faults: Fault[] } => {
  const lines: AliasLine[] = [];
  const faults: Fault[] = [];
  for (const file of yamlFilesIn(join(root, 'aliases'))) {
    const read = readYaml(file, aliasFileSchema);
    faults.push(...read.faults);
    for (const [language, lists] of Object.entries(read.value ?? {}))
      for (const weight of weights)
        for (const alias of lists[weight] ?? [])
          lines.push({ file, record: basename(file, '.yaml'), language, weight, alias });
  }
  return { lines, faults };
};

const set = (list: readonly string[] | undefined): ReadonlySet<string> =>
  new Set((list ?? []).map((word) => word.toLowerCase()));

export const readWordNotes = (root: string, language: string): { notes: WordNotes; faults: Fault[] } => {
  const file = join(root, 'words', `${language}.yaml`);
  const { value = {}, faults } = existsSync(file) ? readYaml(file, wordFileSchema) : { faults: [] };
  const notes: WordNotes = {
    masculine: set(value.masculine),
    feminine: set(value.feminine),
    singular: set(value.singular),
    unchanging: set(value.unchanging),
    common: set(value.common),
    irregular: new Map(Object.entries(value.irregular ?? {})),
    back: set(value.back),
    front: set(value.front),
    plain: set(value.plain),
    capital: set(value.capital),
  };
  return { notes, faults };
};

export const readCues = (root: string, kind: CueKind): { file: string; cues: string[]; faults: Fault[] } => {
  const file = join(root, 'context', `${kind}.yaml`);
  const { value = {}, faults } = existsSync(file) ? readYaml(file, cueFileSchema) : { faults: [] };
  return { file, cues: Object.values(value).flat(), faults };
};
