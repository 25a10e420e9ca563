import type { WordNotes } from './word-notes.ts';

type Harmony = 'back' | 'front';
type Final = 'vowel' | 'glide' | 'l' | 'nasal' | 'z' | 'voiceless';

/** The vowels of the endings: back а ы, front е і. */
const vowels = { back: { a: 'а', y: 'ы' }, front: { a: 'е', y: 'і' } } as const;

const isSurname = (word: string) => /(?:[оеё]в|[иы]н)$/.test(word) && word.length > 5;

const harmonyOf = (word: string, notes: WordNotes): Harmony => {
  if (notes.back.has(word)) return 'back';
  if (notes.front.has(word)) return 'front';
  // Russian surnames take back endings, whatever their vowel: Тоқаевқа.
  if (isSurname(word)) return 'back';
  for (let at = word.length - 1; at >= 0; at -= 1) {
    const letter = word.charAt(at);
    if ('аоұыяё'.includes(letter)) return 'back';
    if ('әөүіеэи'.includes(letter)) return 'front';
  }
  return 'back';
};

const finalOf = (word: string): Final => {
  const last = word.slice(-1);
  if ('аәеёиіоөұүыэюя'.includes(last)) return 'vowel';
  if ('рйу'.includes(last)) return 'glide';
  if (last === 'л') return 'l';
  if ('мнң'.includes(last)) return 'nasal';
  return 'жз'.includes(last) ? 'z' : 'voiceless';
};

const first = {
  genitive: { vowel: 'н', glide: 'д', l: 'д', nasal: 'н', z: 'д', voiceless: 'т' },
  accusative: { vowel: 'н', glide: 'д', l: 'д', nasal: 'д', z: 'д', voiceless: 'т' },
  locative: { vowel: 'д', glide: 'д', l: 'д', nasal: 'д', z: 'д', voiceless: 'т' },
  ablative: { vowel: 'д', glide: 'д', l: 'д', nasal: 'н', z: 'д', voiceless: 'т' },
  instrumental: { vowel: 'м', glide: 'м', l: 'м', nasal: 'м', z: 'б', voiceless: 'п' },
  plural: { vowel: 'л', glide: 'л', l: 'д', nasal: 'д', z: 'д', voiceless: 'т' },
  abstract: { vowel: 'л', glide: 'л', l: 'д', nasal: 'д', z: 'д', voiceless: 'т' },
} as const;

const plainCases = (stem: string, harmony: Harmony): string[] => {
  const { a, y } = vowels[harmony];
  const final = finalOf(stem);
  const dative = final === 'voiceless' ? (harmony === 'back' ? 'қ' : 'к') : harmony === 'back' ? 'ғ' : 'г';
  const locative = `${stem}${first.locative[final]}${a}`;
  return [
    stem,
    `${stem}${first.genitive[final]}${y}ң`,
    `${stem}${dative}${a}`,
    `${stem}${first.accusative[final]}${y}`,
    locative,
    `${stem}${first.ablative[final]}${a}н`,
    `${stem}${first.instrumental[final]}ен`,
    `${locative}${harmony === 'back' ? 'ғы' : 'гі'}`,
    `${locative}й`,
  ];
};

/** Cases after the possessive ending of the third person: оқиғасы, оқиғасының, оқиғасында. */
const possessiveCases = (stem: string, harmony: Harmony): string[] => {
  const { a, y } = vowels[harmony];
  const attribute = harmony === 'back' ? 'ғы' : 'гі';
  return ['', `н${y}ң`, `н${a}`, 'н', `нд${a}`, `н${a}н`, 'мен', `нд${a}${attribute}`, `нд${a}й`].map(
    (ending) => stem + ending,
  );
};

const pluralOf = (stem: string, harmony: Harmony) =>
  `${stem}${first.plural[finalOf(stem)]}${vowels[harmony].a}р`;

const possessiveOf = (stem: string, harmony: Harmony): string => {
  const { y } = vowels[harmony];
  if (finalOf(stem) === 'vowel') return `${stem}с${y}`;
  const voiced = { к: 'г', қ: 'ғ', п: 'б' }[stem.slice(-1)];
  return `${voiced ? stem.slice(0, -1) + voiced : stem}${y}`;
};

/** The dictionary form behind a possessive: оқиғасы → оқиға, тәртіпсіздігі → тәртіпсіздік. */
const withoutPossessive = (word: string): string => {
  if (/[аәеиоөұүыіэюя]с[ыі]$/.test(word)) return word.slice(0, -2);
  const stem = word.slice(0, -1);
  const voiceless = { г: 'к', ғ: 'қ', б: 'п' }[stem.slice(-1)];
  return voiceless ? stem.slice(0, -1) + voiceless : stem;
};

const isPossessive = (word: string, notes: WordNotes) =>
  /[ыі]$/.test(word) && !/ш[ыі]$/.test(word) && !notes.plain.has(word);

const isPlural = (word: string) => /(?:лар|лер|дар|дер|тар|тер)$/.test(word);

/** Ours: оқиғамыз, оқиғаларымыздың. */
const ourForms = (stem: string, harmony: Harmony): string[] => {
  const { y } = vowels[harmony];
  return plainCases(`${stem}${finalOf(stem) === 'vowel' ? '' : y}м${y}з`, harmony);
};

const possessiveForms = (word: string, notes: WordNotes): string[] => {
  const stem = withoutPossessive(word);
  const harmony = harmonyOf(stem, notes);
  const plural = isPlural(stem) ? stem : pluralOf(stem, harmony);
  return [
    ...possessiveCases(word, harmony),
    ...possessiveCases(possessiveOf(plural, harmony), harmony),
    ...ourForms(plural, harmony),
  ];
};

/** Whoever comes from a place: алматылық, алматылықтар. */
const inhabitantForms = (stem: string, harmony: Harmony): string[] => {
  const inhabitant = `${stem}${first.abstract[finalOf(stem)]}${vowels[harmony].y}${harmony === 'back' ? 'қ' : 'к'}`;
  return [...plainCases(inhabitant, harmony), ...plainCases(pluralOf(inhabitant, harmony), harmony)];
};

/** Those of a place, and what is somebody's: алматыдағыларға, Тоқаевтікі. */
const nameForms = (stem: string, harmony: Harmony): string[] => {
  const those = `${stem}${first.locative[finalOf(stem)]}${vowels[harmony].a}${harmony === 'back' ? 'ғылар' : 'гілер'}`;
  return [...plainCases(those, harmony), `${stem}${first.genitive[finalOf(stem)]}ікі`];
};

const plainForms = (stem: string, harmony: Harmony): string[] => {
  const plural = isPlural(stem) ? stem : pluralOf(stem, harmony);
  return [
    ...plainCases(stem, harmony),
    ...possessiveCases(possessiveOf(stem, harmony), harmony),
    ...plainCases(plural, harmony),
    ...possessiveCases(possessiveOf(plural, harmony), harmony),
  ];
};

/**
 * Every form of a Kazakh noun in Cyrillic: number, possessive, case, -дағы, -дай, for names -лық, by
 * vowel and consonant harmony.
 * A word given as a possessive (оқиғасы) keeps it in every form.
 */
export const kazakhForms = (word: string, notes: WordNotes): string[] => {
  const lower = word.toLowerCase();
  const listed = notes.irregular.get(lower);
  if (listed) return [...listed];
  if (isPossessive(lower, notes)) return possessiveForms(lower, notes);
  const harmony = harmonyOf(lower, notes);
  const forms = plainForms(lower, harmony);
  // Nobody comes from a surname.
  const ofPlace = isSurname(lower) ? [] : inhabitantForms(lower, harmony);
  if (word !== lower) return [...forms, ...ofPlace, ...nameForms(lower, harmony)];
  // Loans in -ст lose the т before an ending: террористер.
  return lower.endsWith('ст') ? [...forms, ...plainForms(lower.slice(0, -1), harmony).slice(1)] : forms;
};

const russianKeys: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
};

const typed = (form: string, kept: string): string =>
  [...form].map((letter) => (kept.includes(letter) ? letter : (russianKeys[letter] ?? letter))).join('');

/** The forms as they come from a keyboard without Kazakh letters, or with қ alone: кантар окигасы, қантар оқигасы. */
export const onRussianKeys = (forms: readonly string[]): string[][] => [
  forms.map((form) => typed(form, '')),
  forms.map((form) => typed(form, 'қ')),
  forms.map((form) => typed(form, 'қңі')),
];
