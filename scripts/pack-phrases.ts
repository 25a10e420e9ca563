import { openEnd, type Slot } from './word-forms.ts';

export interface PhrasePacker {
  /** Each ending set and each word in the order of its number, as `LexiconData` holds them. */
  readonly endings: () => string[];
  readonly words: () => string[];
  /** The phrase as a list of word numbers; new words and ending sets get the next number. */
  packPhrase(slots: readonly Slot[]): string;
}

const commonPrefix = (forms: readonly string[]): string => {
  const [first = ''] = forms;
  let length = first.length;
  for (const form of forms) while (!form.startsWith(first.slice(0, length))) length -= 1;
  return first.slice(0, length);
};

const numberIn = (numbers: Map<string, number>, key: string): string => {
  const number = numbers.get(key) ?? numbers.size;
  numbers.set(key, number);
  return number.toString(36);
};

/** Splits forms into stem and endings, so that the words of one declension share one set of endings. */
export const createPacker = (): PhrasePacker => {
  const endings = new Map<string, number>();
  const words = new Map<string, number>();
  const packGroup = (forms: readonly string[]): string => {
    const [only = ''] = forms;
    if (only.endsWith(openEnd)) return `${only.slice(0, -1)}/*`;
    const stem = commonPrefix(forms);
    return `${stem}/${numberIn(endings, forms.map((form) => form.slice(stem.length)).join('|'))}`;
  };
  return {
    endings: () => [...endings.keys()],
    words: () => [...words.keys()],
    packPhrase: (slots) =>
      slots.map((slot) => numberIn(words, [...new Set(slot.map(packGroup))].join(' '))).join(' '),
  };
};
