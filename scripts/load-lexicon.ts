import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Kind } from '../core/dataset/record.ts';
import { compileLexicon, type Lexicon } from '../core/match/lexicon.ts';
import { buildLexicon } from './build-lexicon.ts';
import { readData } from './read-data.ts';
import { builtEdition, readEdition } from './read-edition.ts';

export interface LoadedLexicon {
  readonly lexicon: Lexicon;
  readonly kindOf: ReadonlyMap<string, Kind>;
  /** The number of the edition; 0 where none has been built from the files as they are. */
  readonly edition: number;
}

const root = fileURLToPath(new URL('..', import.meta.url));

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
      kindOf: new Map(records.map(({ id, kind }) => [id, kind])),
      edition: number,
    };
  }
  const { records } = readData(join(root, 'data'));
  const { lexicon } = buildLexicon(join(root, 'data'), new Set(records.keys()));
  return {
    lexicon: compileLexicon(lexicon),
    kindOf: new Map([...records].map(([id, { kind }]) => [id, kind])),
    edition: 0,
  };
};
