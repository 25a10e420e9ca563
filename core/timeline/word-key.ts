// Cyrillic as it is loosely heard in Latin letters; the Kazakh letters were already written as Russian ones.
const heard: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'j',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'c',
  ш: 's',
  щ: 's',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'u',
  я: 'a',
};

// What the usual transliterations of Russian and Kazakh write for one sound; the longest first.
const spelled: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh/g, 's'],
  [/d?zh/g, 'j'],
  [/kh|x/g, 'h'],
  [/gh/g, 'g'],
  [/t[sz]|ch/g, 'c'],
  [/y([aeou])/g, '$1'],
  [/[yı]/g, 'i'],
  [/q/g, 'k'],
  [/w/g, 'v'],
];

/**
 * A word by which it is found in any of our scripts and spellings: `Токаев`, `Tokayev` and `Тоқаев` are one. Loose on purpose:
 * it only decides what a search may find.
 */
export const wordKey = (word: string): string => {
  const latin = word.replace(/[а-яё]/g, (letter) => heard[letter] ?? letter);
  const key = spelled.reduce((text, [from, to]) => text.replace(from, to), latin);
  return key.replace(/(\p{L})\1/gu, '$1');
};

// Endings of Russian nouns and adjectives and of English plurals, as keys; vowels go one by one below.
const endings = /(?:ogo|ego|omu|emu|imi|ami|[aei]h|[aieo]m|[oe]v|es|s)$/;

/** A key without its ending, so that `январские` and `январских` meet; short words stay whole. */
export const keyStem = (key: string): string => {
  const cut = key.replace(endings, '');
  const isCut = cut !== key && cut.length >= 4;
  const bare = (isCut ? cut : key).replace(/[aeiou]+$/, '');
  if (bare.length >= (isCut ? 4 : 3)) return bare;
  return isCut ? cut : key;
};
