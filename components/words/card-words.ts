import type { Catalogue } from './catalogue.ts';
import { card as en } from './en.ts';
import { card as kk } from './kk.ts';
import { card as ru } from './ru.ts';

/** The card's part of the catalogue; a bundle that imports this alone leaves the pages' part out. */
export const cardWords: Catalogue['card'] = { ru, kk, en };
