import { readFileSync } from 'node:fs';
import type { Edition } from '../core/dataset/edition.ts';
import type { PackedEdition } from '../core/dataset/packed-edition.ts';
import { unpackEdition } from '../core/dataset/unpack-edition.ts';

/** Where the build puts the edition that ships. */
export const builtEdition = 'data/built/edition.json';

/** The edition in a built file. */
export const readEdition = (file: string = builtEdition): Edition =>
  unpackEdition(JSON.parse(readFileSync(file, 'utf8')) as PackedEdition);
