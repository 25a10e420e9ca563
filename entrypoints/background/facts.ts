import { type CardView, viewCard } from '../../core/card/card-view.ts';
import { indexEdition } from '../../core/card/card-view-index.ts';
import type { Edition } from '../../core/dataset/edition.ts';
import { standingOf } from '../../core/dataset/history.ts';
import type { Language } from '../../core/dataset/language.ts';
import { readerLanguage } from '../../core/protocol/reader-language.ts';
import type { Settings } from '../../core/protocol/settings.ts';
import { browser } from '../../platform/browser.ts';

export interface Facts {
  edition(): Promise<Edition>;
  /** `seen` gives the edition in which the reader saw the record before. */
  card(
    record: string,
    language: Language,
    seen?: (record: string) => Promise<number | undefined>,
  ): Promise<CardView | null>;
  languageOf(settings: Settings): Language;
}

/** Answers from the edition in use; another one takes its place as soon as it is there. */
export const createFacts = (editionInUse: () => Promise<Edition>): Facts => {
  let held: { readonly edition: Edition; readonly index: ReturnType<typeof indexEdition> } | undefined;
  const load = async () => {
    const edition = await editionInUse();
    if (held?.edition !== edition) held = { edition, index: indexEdition(edition) };
    return held;
  };
  return {
    edition: async () => (await load()).edition,
    card: async (record, language, seen) => {
      const { edition, index } = await load();
      const view = viewCard(index, record, language);
      if (!view) return null;
      const before = await seen?.(record);
      const now = before === undefined ? undefined : standingOf(edition, record, before);
      return now?.standing === 'changed' && before !== undefined
        ? { ...view, changed: { since: now.since, seen: before } }
        : view;
    },
    languageOf: ({ language }) =>
      readerLanguage(language, [browser.i18n.getUILanguage(), ...navigator.languages]),
  };
};
