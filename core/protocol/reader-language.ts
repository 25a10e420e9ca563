import { type Language, languages } from '../dataset/language.ts';

/** The language of cards: the reader's choice, else the first language of the browser that we have, else English. */
export const readerLanguage = (chosen: Language | 'auto', browserLanguages: readonly string[]): Language => {
  if (chosen !== 'auto') return chosen;
  for (const tag of browserLanguages) {
    const found = languages.find((language) => tag.toLowerCase().split('-')[0] === language);
    if (found) return found;
  }
  return 'en';
};
