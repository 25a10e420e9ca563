import type { Catalogue } from './catalogue.ts';
import { page as en } from './en.ts';
import { page as kk } from './kk.ts';
import { page as ru } from './ru.ts';

/** The part of the catalogue that only our own pages need. */
export const pageWords: Catalogue['page'] = { ru, kk, en };
