import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { type Fault, readYaml } from './read-data.ts';

const groups = z.array(z.string());

/** `data/context/matters.yaml`: groups of words, and matters, each a list of sides; a side is a group or several. */
const matterFileSchema = z.strictObject({
  words: z.record(z.string(), groups),
  matters: z.record(z.string(), z.array(z.union([z.string(), groups]))),
});

/** A word of matters with the places where it may stand: `matter.side.sides`, joined with a comma. */
export interface MatterWord {
  readonly word: string;
  readonly places: string;
}

/** The words of all matters, each once. `@record` stands for the aliases of a record, whose places are given apart. */
export const readMatters = (
  root: string,
): { file: string; words: readonly MatterWord[]; faults: readonly Fault[] } => {
  const file = join(root, 'context', 'matters.yaml');
  if (!existsSync(file)) return { file, words: [], faults: [] };
  const { value = { words: {}, matters: {} }, faults } = readYaml(file, matterFileSchema);
  const unknown: Fault[] = [];
  const places = new Map<string, Set<string>>();
  for (const [number, [name, sides]] of Object.entries(value.matters).entries())
    for (const [side, written] of sides.entries())
      for (const group of [written].flat()) {
        const words = value.words[group];
        if (!words) unknown.push({ file, path: name, message: `there is no group "${group}"` });
        for (const word of words ?? []) {
          const place = [number, side, sides.length].map((part) => part.toString(36)).join('.');
          places.set(word, (places.get(word) ?? new Set()).add(place));
        }
      }
  // Words of the same places stand together, so that the places are written once.
  const words = [...places]
    .map(([word, at]) => ({ word, places: [...at].join(',') }))
    .sort((one, other) => (one.places < other.places ? -1 : Number(one.places > other.places)));
  return { file, words, faults: [...faults, ...unknown] };
};
