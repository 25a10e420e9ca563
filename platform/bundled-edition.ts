import type { Edition } from '../core/dataset/edition.ts';
import type { PackedEdition } from '../core/dataset/packed-edition.ts';
import { unpackEdition } from '../core/dataset/unpack-edition.ts';
import { browser } from './browser.ts';

/** The edition inside the package: checked when it was built, and protected by the store's own signature. */
export const fetchBundledEdition = async (): Promise<Edition> => {
  const response = await fetch(browser.runtime.getURL('/edition.json'));
  return unpackEdition((await response.json()) as PackedEdition);
};
