import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FactRecord, Kind, State } from '../core/dataset/record.ts';
import { type FigureIndex, indexFigures } from '../core/findings/known-figures.ts';
import { listFigures } from '../core/findings/list-figures.ts';
import { compileLexicon, type Lexicon } from '../core/match/lexicon.ts';
import { buildLexicon } from './build-lexicon.ts';
import { readData } from './read-data.ts';
import { builtEdition, readEdition } from './read-edition.ts';

export interface LoadedLexicon {
  readonly lexicon: Lexicon;
  readonly kindOf: ReadonlyMap<string, Kind>;
  readonly stateOf: ReadonlyMap<string, State>;
  readonly figures: FigureIndex;
  /** The number of the edition; 0 where none has been built from the files as they are. */
  readonly edition: number;
}

const root = fileURLToPath(new URL('..', import.meta.url));

const factsOf = (records: readonly FactRecord[]) => ({
  kindOf: new Map(records.map(({ id, kind }) => [id, kind])),
  stateOf: new Map(records.map(({ id, state }) => [id, state])),
  figures: indexFigures(listFigures(records, 'en')),
});

/** Whether the built edition is younger than every file that it was made of. */
const isFresh = (file: string): boolean => {
  if (!existsSync(file)) return false;
  const built = statSync(file).mtimeMs;
  return globSync(join(root, 'data/**/*.yaml')).every((source) => statSync(source).mtimeMs <= built);
};

/** The lexicon of the built edition, or, where it is missing or stale, one made of `data/` in memory. */
export const loadLexicon = (): LoadedLexicon => {
  const file = join(root, builtEdition);
  if (isFresh(file)) {
    const { records, lexicon, number } = readEdition(file);
    return {
      lexicon: compileLexicon(lexicon),
      ...factsOf(records),
      edition: number,
    };
  }
  const { records } = readData(join(root, 'data'));
  const { lexicon } = buildLexicon(join(root, 'data'), new Set(records.keys()));
  return {
    lexicon: compileLexicon(lexicon),
    ...factsOf([...records.values()]),
    edition: 0,
  };
};
