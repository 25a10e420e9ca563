import type { Language } from './language.ts';

const byLength = (one: string, other: string) => other.length - one.length;

/** Finds the words of a list in a text: starts of words, or with "!" whole words; a hyphen joins words. */
const patternOf = (entries: readonly string[]): RegExp => {
  const whole = entries.filter((entry) => entry.endsWith('!')).map((entry) => entry.slice(0, -1));
  const starts = entries.filter((entry) => !entry.endsWith('!'));
  const alternatives = [
    ...whole.sort(byLength).map((word) => `${word}(?![\\p{L}\\p{M}-])`),
    ...starts.sort(byLength).map((start) => `${start}[\\p{L}\\p{M}-]*`),
  ];
  return new RegExp(`(?<![\\p{L}\\p{N}\\p{M}-])(?:${alternatives.join('|')})`, 'giu');
};

/** `find(text, language)` gives the words of the list that the text holds, as they stand there. */
export const createFinder = (lists: Readonly<Record<Language, readonly string[]>>) => {
  const patterns = { ru: patternOf(lists.ru), kk: patternOf(lists.kk), en: patternOf(lists.en) };
  return (text: string, language: Language): string[] => text.match(patterns[language]) ?? [];
};

/** A full stop ends a sentence unless it stands after an initial or an abbreviation («г.», «ст.», "No."). */
const sentenceEnds =
  /(?<=[.!?…][»”"]?)(?<!(?:^|[\s(«])(?:\p{L}|гг|ст|им|ул|пр|руб|тыс|млн|млрд|No|St|Mr|art|Art|arts)\.)\s+(?=[\p{Lu}\d«“"])/u;

export const sentencesOf = (text: string): string[] => text.split(sentenceEnds);

const quotations = /«[^»]*»|“[^”]*”|„[^“”]*[“”]|"[^"]*"/g;

/** The text with everything in quotation marks blanked out; offsets stay. */
export const withoutQuotations = (text: string): string =>
  text.replace(quotations, (quotation) => ' '.repeat(quotation.length));
