/** Endings that the other languages, of which only the main names are recognised, put on a noun. */
const endings: Readonly<Record<string, readonly string[]>> = {
  de: ['', 'e', 'n', 'en', 'er', 'em', 'es', 's'],
  fr: ['', 's', 'e', 'es'],
  es: ['', 's', 'es'],
  it: ['', 'i', 'e'],
  uz: [
    '',
    'ning',
    'ni',
    'ga',
    'da',
    'dan',
    'dagi',
    'lar',
    'larning',
    'larni',
    'larga',
    'larda',
    'lardan',
    'i',
    'ining',
    'ini',
    'iga',
    'ida',
    'idan',
    'lari',
    'larining',
    'larini',
    'lariga',
    'larida',
    'laridan',
  ],
};

const back = [
  '',
  'ın',
  'a',
  'ı',
  'da',
  'dan',
  'la',
  'ta',
  'tan',
  'daki',
  'taki',
  'lar',
  'ların',
  'lara',
  'ları',
  'larda',
  'lardan',
  'larının',
  'larına',
  'larını',
  'larında',
  'larından',
  'larıyla',
  'nın',
  'ya',
  'yı',
  'yla',
];
const turkish = (word: string): string[] => {
  const last = [...word].reverse().find((letter) => 'aıoueiöü'.includes(letter)) ?? 'a';
  const isFront = 'eiöü'.includes(last);
  return back.map((ending) => word + (isFront ? ending.replaceAll('a', 'e').replaceAll('ı', 'i') : ending));
};

const kyrgyzBack = [
  '',
  'нын',
  'дын',
  'тын',
  'га',
  'ка',
  'ны',
  'ды',
  'ты',
  'да',
  'та',
  'дан',
  'тан',
  'дагы',
  'тагы',
  'лар',
  'дар',
  'тар',
  'лары',
  'дары',
  'тары',
  'ы',
  'сы',
  'нда',
  'на',
  'нан',
  'нын',
];
const kyrgyz = (word: string): string[] => {
  const last = [...word].reverse().find((letter) => 'аоуыяэеиөү'.includes(letter)) ?? 'а';
  const isFront = 'эеиөү'.includes(last);
  return kyrgyzBack.map(
    (ending) => word + (isFront ? ending.replaceAll('а', 'е').replaceAll('ы', 'и') : ending),
  );
};

const ukrainian = (word: string): string[] => {
  if (/[иі]й$/.test(word))
    return ['ий', 'ого', 'ому', 'им', 'а', 'ої', 'ій', 'у', 'ою', 'е', 'і', 'их', 'ими'].map(
      (tail) => word.slice(0, -2) + tail,
    );
  if (/ння$/.test(word))
    return ['я', 'ю', 'ям', 'і', 'ями', 'ях', ''].map((tail) => word.slice(0, -1) + tail);
  if (/а$/.test(word))
    return ['а', 'и', 'і', 'у', 'ою', '', 'ам', 'ами', 'ах'].map((tail) => word.slice(0, -1) + tail);
  return ['', 'а', 'у', 'ові', 'ом', 'ем', 'им', 'і', 'и', 'ів', 'ам', 'ами', 'ах'].map(
    (tail) => word + tail,
  );
};

/** The forms of a word in a language that has no generator of its own; the word alone where nothing is known. */
export const otherForms = (language: string, word: string): string[] => {
  const lower = word.toLowerCase();
  if (language === 'tr' || language === 'az') return turkish(lower);
  if (language === 'ky') return kyrgyz(lower);
  if (language === 'uk') return ukrainian(lower);
  return (endings[language] ?? ['']).map((ending) => lower + ending);
};
