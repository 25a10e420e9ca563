import { classOf, digit, ideograph, separator } from '../core/text/characters.ts';
import { fold } from '../core/text/fold.ts';
import { englishForms } from './forms/english.ts';
import { kazakhForms, onRussianKeys } from './forms/kazakh.ts';
import { inKazakhLatin } from './forms/latin.ts';
import { otherForms } from './forms/other.ts';
import { russianForms } from './forms/russian.ts';
import type { WordNotes } from './forms/word-notes.ts';

/** One word of a phrase: all the forms a text may have in its place, in groups that share a stem. */
export type Slot = readonly (readonly string[])[];

/** Stands at the end of a form that means "everything that begins so"; only cues use it. */
export const openEnd = '…';

const formsOf = (language: string, word: string, notes: WordNotes): string[] => {
  if (language === 'ru') return russianForms(word, notes);
  if (language === 'kk') return kazakhForms(word, notes);
  return language === 'en' ? englishForms(word, notes) : otherForms(language, word);
};

/** Cuts text into the words that the scanner will see: letters, digits and ideographs apart. */
export const wordsIn = (text: string): string[] => {
  const { text: folded } = fold(text);
  const words: string[] = [];
  let kind = separator;
  for (const unit of folded) {
    const next = classOf[unit.charCodeAt(0)] ?? separator;
    if (next !== separator && next === kind && next <= digit) words[words.length - 1] += unit;
    else if (next !== separator) words.push(unit);
    kind = next;
  }
  return words;
};

const isIdeographic = (text: string) => [...text].some((unit) => classOf[unit.charCodeAt(0)] === ideograph);

/** A single word of the notation, which a hyphen or apostrophe may still cut into several. */
const slotsOfWord = (language: string, written: string, notes: WordNotes): Slot[] => {
  const inflects = written.endsWith('*');
  const isOpen = written.endsWith(openEnd);
  const bare = inflects || isOpen ? written.slice(0, -1) : written;
  const parts = bare.split(/[-'’ʻ]/).filter((part) => part !== '');
  return parts.flatMap((part, at): Slot[] => {
    const isLast = at === parts.length - 1;
    if (inflects && isLast) {
      const forms = formsOf(language, part, notes).map((form) => fold(form).text);
      return [[[...new Set(forms)]]];
    }
    return wordsIn(part).map((word) => [[isOpen && isLast ? word + openEnd : word]]);
  });
};

/** What may stand at one place of a phrase: several words in one slot, or several runs of slots. */
const alternativesOf = (language: string, written: string, notes: WordNotes): Slot[][] => {
  if (!written.startsWith('(')) return [slotsOfWord(language, written, notes)];
  const runs = written
    .slice(1, written.lastIndexOf(')'))
    .split('|')
    .map((one) =>
      one
        .trim()
        .split(/\s+/)
        .flatMap((word) => slotsOfWord(language, word, notes)),
    );
  const single = runs.filter((run) => run.length === 1).flatMap((run) => run[0] ?? []);
  const longer = runs.filter((run) => run.length > 1);
  return single.length > 0 ? [[single], ...longer] : longer;
};

/**
 * Reads the notation of an alias: words with a space between, `*` after a word that changes its form, `(a|b* c)` for
 * alternatives, `…` for an open end, `^` before and `!` behind for where it counts. Gives one or more phrases, each with a slot for every word that the scanner will see.
 */
export const readPhrase = (language: string, phrase: string, notes: WordNotes): Slot[][] => {
  if (isIdeographic(phrase)) return [wordsIn(phrase).map((word) => [[word]])];
  let phrases: Slot[][] = [[]];
  for (const written of phrase.replace(/^\^|!$/g, '').split(/\s+(?![^(]*\))/)) {
    const alternatives = alternativesOf(language, written, notes);
    phrases = phrases.flatMap((begun) => alternatives.map((run) => [...begun, ...run]));
  }
  return phrases;
};

/** How many of the ways to type a name, other than those that count alone, are worth their bytes: the commonest come first. */
const forOthers = { latin: 2, keys: 1 } as const;

/** The same Kazakh phrase as other keyboards and alphabets write it; all of them for the names of the events. */
export const variantsOf = (language: string, slots: readonly Slot[], isMain = true): Slot[][] => {
  if (language !== 'kk') return [];
  const most = isMain ? { latin: Infinity, keys: Infinity } : forOthers;
  const latin = slots.map((slot) => slot.flatMap((forms) => inKazakhLatin(forms).slice(0, most.latin)));
  // One word alone would be an ordinary Russian word too often: «кантар» is a steelyard.
  if (slots.length < 2) return [latin];
  return [latin, slots.map((slot) => slot.flatMap((forms) => onRussianKeys(forms).slice(0, most.keys)))];
};
