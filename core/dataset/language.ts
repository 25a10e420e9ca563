/** The three languages in which every card can be read; other languages are only recognised in page text. */
export const languages = ['ru', 'kk', 'en'] as const;

export type Language = (typeof languages)[number];

/** The same text in each language that a reader can choose. */
export type Texts = Readonly<Record<Language, string>>;
