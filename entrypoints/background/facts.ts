import { type CardView, viewCard } from '../../core/card/card-view.ts';
import { indexEdition } from '../../core/card/card-view-index.ts';
import type { Edition } from '../../core/dataset/edition.ts';
import { standingOf } from '../../core/dataset/history.ts';
import type { Language } from '../../core/dataset/language.ts';
import { readerLanguage } from '../../core/protocol/reader-language.ts';
import type { Settings } from '../../core/protocol/settings.ts';
import { browser } from '../../platform/browser.ts';
import { fetchBundledEdition } from '../../platform/bundled-edition.ts';

export interface Facts {
  edition(): Promise<Edition>;
  /** `seen` gives the edition in which the reader saw the record before, and is told that it is seen now. */
  card(
    record: string,
    language: Language,
    seen?: (record: string, edition: number) => Promise<number | undefined>,
  ): Promise<CardView | null>;
  languageOf(settings: Settings): Language;
}

/** Holds the edition for as long as the background lives; loads it when it is first asked for. */
export const createFacts = (): Facts => {
  const fetchAll = async () => {
    const edition = await fetchBundledEdition();
    return { edition, index: indexEdition(edition) };
  };
  let held: ReturnType<typeof fetchAll> | undefined;
  const load = () => {
    held ??= fetchAll();
    // A failed read is tried again at the next request, not remembered.
    held.catch(() => {
      held = undefined;
    });
    return held;
  };
  return {
    edition: async () => (await load()).edition,
    card: async (record, language, seen) => {
      const { edition, index } = await load();
      const view = viewCard(index, record, language);
      if (!view) return null;
      const before = await seen?.(record, edition.number);
      const now = before === undefined ? undefined : standingOf(edition, record, before);
      return now?.standing === 'changed' && before !== undefined
        ? { ...view, changed: { since: now.since, seen: before } }
        : view;
    },
    languageOf: ({ language }) =>
      readerLanguage(language, [browser.i18n.getUILanguage(), ...navigator.languages]),
  };
};
