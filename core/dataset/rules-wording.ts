import { sourcesOf } from './citations.ts';
import { createFinder, sentencesOf, withoutQuotations } from './find-words.ts';
import { type Language, languages, type Texts } from './language.ts';
import { attributionCues, fixedNames, loadedWords, verdictWords } from './loaded-words.ts';
import type { FactRecord } from './record.ts';
import { faultsOf, type RuleFault, type RuleInput } from './rule-fault.ts';

const findLoaded = createFinder(loadedWords);
const findCues = createFinder(attributionCues);
const findVerdicts = createFinder(verdictWords);

const withoutFixedNames = (text: string, language: Language): string =>
  fixedNames[language].reduce(
    (rest, name) => rest.replaceAll(new RegExp(name, 'giu'), ' '.repeat(name.length)),
    text,
  );

/** The loaded words of a text that are nobody's: outside quotation marks, in a sentence that does not say whose they are. */
export const unattributedWords = (text: string, language: Language): string[] =>
  sentencesOf(text).flatMap((sentence) => {
    const open = withoutQuotations(sentence);
    return findCues(open, language).length > 0 ? [] : findLoaded(withoutFixedNames(open, language), language);
  });

const isTexts = (value: object): value is Texts =>
  languages.every((language) => typeof (value as Record<string, unknown>)[language] === 'string');

interface Placed {
  readonly path: string;
  readonly language: Language;
  readonly text: string;
}

/** All texts that a reader sees, with their paths. */
const textsIn = (value: unknown, path: readonly string[] = []): Placed[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (isTexts(value))
    return languages.map((language) => ({
      path: [...path, language].join('.'),
      language,
      text: value[language],
    }));
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, [...path, key]));
};

/** The title of a claim is what somebody says, and its card says who. */
const isSomebodysClaim = ({ kind }: FactRecord, path: string) =>
  kind === 'claim' && path.startsWith('title.');

const loadedIn = (record: FactRecord): [string, string][] =>
  textsIn(record)
    .filter(({ path }) => !isSomebodysClaim(record, path))
    .flatMap(({ path, language, text }) =>
      unattributedWords(text, language).map((word): [string, string] => [
        path,
        `"${word}" takes a side: say whose word it is, or put it in quotation marks`,
      ]),
    );

/** How many people a court found guilty is a figure and says nothing of the person beside it ("1,205 people convicted"). */
const isCounted = (sentence: string, word: string): boolean =>
  /(?<![\d\p{L}])(?!(19|20)\d\d(?!\d))\d[\d\s,.]*\s(people\s|человек\s|адам\s)?$/u.test(
    sentence.slice(0, sentence.indexOf(word)),
  );

const hasCourt = (record: FactRecord, { records, sources }: RuleInput): boolean =>
  record.legal !== undefined ||
  sourcesOf(record, sources).some(({ kind }) => kind === 'court') ||
  // The verdict itself is one click away.
  Object.values(record.links ?? {}).some((ids) => ids?.some((id) => records.get(id)?.legal));

const isPerson = (record: FactRecord) => record.kind === 'actor' && record.actor === 'person';

/** The start of a surname that all its cases share; two letters may change at its end. */
const surnameStart = (title: string): string => {
  const surname = title.split(/\s+/).at(-1) ?? '';
  return surname.length > 5 ? surname.slice(0, -2) : surname;
};

const namesOf = (records: RuleInput['records']): Record<Language, string[]> => {
  const persons = [...records.values()].filter(isPerson);
  const namesIn = (language: Language) => persons.map(({ title }) => surnameStart(title[language]));
  return { ru: namesIn('ru'), kk: namesIn('kk'), en: namesIn('en') };
};

const verdictsIn = (
  record: FactRecord,
  input: RuleInput,
  names: Record<Language, string[]>,
): [string, string][] => {
  if (hasCourt(record, input)) return [];
  const isAbout = (text: string, language: Language) =>
    isPerson(record) || names[language].some((name) => text.includes(name));
  return textsIn(record).flatMap(({ path, language, text }) =>
    sentencesOf(text)
      .filter((sentence) => isAbout(sentence, language))
      .flatMap((sentence) => findVerdicts(sentence, language).filter((word) => !isCounted(sentence, word)))
      .map((word): [string, string] => [
        path,
        `"${word}" needs a verdict: fill in "legal", or link to the record of the trial`,
      ]),
  );
};

/** Loaded words are somebody's, and no person of the dataset is called guilty without a court. */
export const checkWording = (input: RuleInput): RuleFault[] => {
  const names = namesOf(input.records);
  return [...input.records.values()].flatMap((record) =>
    faultsOf(record, [...loadedIn(record), ...verdictsIn(record, input, names)]),
  );
};
