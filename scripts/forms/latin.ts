// The Latin alphabets that Kazakh pages use, with the marks already dropped as folding drops them (ń, ñ, ŋ → n).
const common: Readonly<Record<string, string>> = {
  а: 'a',
  ә: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'g',
  д: 'd',
  е: 'e',
  ё: 'io',
  ж: 'j',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  қ: 'q',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ұ: 'u',
  ү: 'u',
  ф: 'f',
  х: 'h',
  һ: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ы: 'y',
  і: 'i',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  ь: '',
  ъ: '',
};

const schemes: readonly Readonly<Record<string, string>>[] = [
  // 2018, with acutes: у is ý.
  { ...common, у: 'y', ю: 'iy' },
  // 2021: ш is ş.
  { ...common, ш: 's' },
  // Digraphs, as typed on a plain keyboard since 2017.
  { ...common, ғ: 'gh', и: 'iy', й: 'y', я: 'ya' },
  // Turkic spelling of the diaspora: ұ and у are w, ы is ı.
  { ...common, ұ: 'w', у: 'w', ы: 'i', й: 'y' },
  // As in English-language pages: Kandy Kantar, Zhanaozen.
  { ...common, қ: 'k', ж: 'zh', й: 'y', х: 'kh', я: 'ya', ю: 'yu' },
];

/** The forms in each Latin alphabet of Kazakh, folded: one list an alphabet, equal lists once. */
export const inKazakhLatin = (forms: readonly string[]): string[][] => {
  const lists = new Map<string, string[]>();
  for (const scheme of schemes) {
    const list = [
      ...new Set(forms.map((form) => [...form].map((letter) => scheme[letter] ?? letter).join(''))),
    ];
    lists.set(list.join(' '), list);
  }
  return [...lists.values()];
};
