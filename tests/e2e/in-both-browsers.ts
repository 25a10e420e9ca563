import { afterAll, beforeAll, describe } from 'vitest';
import type { Edition } from '../../core/dataset/edition.ts';
import type { Language } from '../../core/dataset/language.ts';
import { type BrowserName, type Driven, drive } from '../../scripts/drive-browser.ts';
import { ensureBrowsers } from '../../scripts/find-browsers.ts';

export { readEdition } from '../../scripts/read-edition.ts';

/** The titles that cards of these records carry. */
export const titlesOf = (edition: Edition, ids: readonly string[], language: Language): string[] =>
  edition.records.filter(({ id }) => ids.includes(id)).map(({ title }) => title[language]);

/** Runs the suite once in real Chromium and once in real Firefox; `driven` answers the browser of the moment. */
export const inBothBrowsers = (suite: (name: BrowserName, driven: () => Driven) => void): void => {
  describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
    let driven: Driven | undefined;
    beforeAll(async () => {
      const program = ensureBrowsers([name])[name];
      if (program) driven = await drive(name, { program });
    });
    afterAll(() => driven?.close());
    suite(name, () => {
      if (!driven) throw new Error(`${name} did not start`);
      return driven;
    });
  });
};
