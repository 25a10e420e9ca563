import RussianNouns from 'russian-nouns-js';
import type { WordNotes } from './word-notes.ts';

const engine = new RussianNouns.Engine();

// After г к х ж ч ш щ the ending has и where other stems have ы.
const soft = /[гкхжчшщ]$/;

const adjective = (stem: string, y: 'ы' | 'и', ending: string): string[] => {
  const o = /[жчшщ]$/.test(stem) || ending === 'soft' ? 'е' : 'о';
  const a = ending === 'soft' ? 'я' : 'а';
  const u = ending === 'soft' ? 'ю' : 'у';
  return [
    `${stem}${ending === 'soft' || y === 'и' ? 'ий' : 'ый'}`,
    ...[`${o}го`, `${o}му`, `${y}м`, `${o}м`].map((tail) => stem + tail),
    ...[`${a}я`, `${o}й`, `${u}ю`, `${o}ю`, `${o}е`].map((tail) => stem + tail),
    ...[`${y}е`, `${y}х`, `${y}ми`].map((tail) => stem + tail),
  ];
};

const adjectiveForms = (word: string): string[] => {
  const stem = word.slice(0, -2);
  const isSoft = word.endsWith('ий') && !soft.test(stem);
  const forms = adjective(stem, isSoft || soft.test(stem) ? 'и' : 'ы', isSoft ? 'soft' : 'hard');
  return word.endsWith('ой') ? [word, ...forms] : forms;
};

/** Surnames in -ов, -ев, -ин: a man, a woman, a family. */
const surnameForms = (word: string): string[] =>
  word.endsWith('а')
    ? ['а', 'ой', 'у', 'ою'].map((ending) => word.slice(0, -1) + ending)
    : ['', 'а', 'у', 'ым', 'е', 'ы', 'ых', 'ыми'].map((ending) => word + ending);

const genderOf = (word: string, notes: WordNotes): string => {
  const { Gender } = RussianNouns;
  if (notes.masculine.has(word)) return Gender.MASCULINE;
  if (notes.feminine.has(word)) return Gender.FEMININE;
  if (/[оеё]$/.test(word)) return Gender.NEUTER;
  return /[аяь]$/.test(word) ? Gender.FEMININE : Gender.MASCULINE;
};

const nounForms = (word: string, notes: WordNotes, isName: boolean): string[] => {
  const pluraleTantum = /[ыи]$/.test(word);
  const lemma = RussianNouns.createLemma(
    pluraleTantum ? { text: word, pluraleTantum } : { text: word, gender: genderOf(word, notes) },
  );
  const forms = RussianNouns.CASES.flatMap((one) => engine.decline(lemma, one));
  // There is one Taraz («таразы» are scales), and «мамаев» is another name.
  if (pluraleTantum || isName || notes.singular.has(word)) return forms;
  const plurals = engine
    .pluralize(lemma)
    .flatMap((plural) => RussianNouns.CASES.flatMap((one) => engine.decline(lemma, one, plural)));
  return [...forms, ...plurals];
};

/** Every form of a Russian word given in its dictionary form; nouns in both numbers, adjectives in all genders. */
export const russianForms = (word: string, notes: WordNotes): string[] => {
  const lower = word.toLowerCase();
  if (notes.unchanging.has(lower)) return [lower];
  const listed = notes.irregular.get(lower);
  if (listed) return [...listed];
  const isName = word !== lower;
  if (isName && /(?:[оеё]в|[иы]н)а?$/.test(lower) && !notes.common.has(lower)) return surnameForms(lower);
  if (/(?:ый|ий|ой)$/.test(lower) && !notes.common.has(lower)) return adjectiveForms(lower);
  return nounForms(lower, notes, isName);
};
