import { flagsOf, mapPhrases, numbersOf } from '../dataset/tidy-lexicon.ts';
import { prefixLead } from '../match/lexicon.ts';
import { aliasFlags, type LexiconData } from '../match/lexicon-data.ts';
import { countLimits } from './packed-schema.ts';

/** In UTF-16 units. */
const formLimits = { longest: 80, shortestAlias: 3, shortestIdeographs: 2 } as const;

/** Inflected forms of all words together: four times what an edition has. */
const mostForms = 250_000;

/** The commonest words of the languages that pages are written in: none of them alone may name a record. */
const commonWords = new Set(
  (
    'the and for are but not you all any can had her was one our out day get has him his how its may new now old see two way who did ' +
    'that with have this will your from they know want been good much some time very when come here just like long make many more ' +
    'это как так что все или его она они мне мой был была были быть для при над под где там тут уже ещё еще если чтобы который когда ' +
    'год года лет день время люди человек может сказал также после было только и в на с по не из от за ' +
    'бұл мен бен пен және үшін деп еді емес бар жоқ осы сол оның біз сіз олар болды болған керек туралы кейін бір екі жыл күн адам'
  ).split(' '),
);

const isDigits = (text: string) => /^[0-9a-z]{1,6}$/.test(text);

/**
 * All forms of a word; undefined where it is not written as a word is or has more than `most`, which are not made, since
 * few bytes could stand for more of them than fit any memory. A form with `…` is the beginning of words.
 */
const formsOf = (word: string, endings: readonly string[], most: number): string[] | undefined => {
  const forms: string[] = [];
  for (const group of word.split(' ')) {
    const slash = group.lastIndexOf('/');
    if (slash < 0) return undefined;
    const stem = group.slice(0, slash);
    const set = group.slice(slash + 1);
    if (set === '*') {
      if (stem.length < prefixLead) return undefined;
      forms.push(`${stem}…`);
      continue;
    }
    const ending = isDigits(set) ? endings[Number.parseInt(set, 36)] : undefined;
    if (ending === undefined) return undefined;
    for (const end of ending.split('|')) forms.push(stem + end);
    if (forms.length > most) return undefined;
  }
  return forms.every((form) => form !== '' && form.length <= formLimits.longest) ? forms : undefined;
};

const isIdeographic = (form: string) => /\p{Script=Han}/u.test(form);

const shortestOf = (forms: readonly string[]) =>
  forms.reduce((shortest, form) => (form.length < shortest.length ? form : shortest), forms[0] ?? '');

const whyNoAlias = (phrase: string, words: readonly (readonly string[])[]): string | undefined => {
  const flags = flagsOf(phrase);
  if (
    !/^[a-z^!-]{1,8}:$/.test(flags) ||
    ![aliasFlags.strong, aliasFlags.telling, aliasFlags.contextual].includes(flags.charAt(0) as 's')
  )
    return 'has no flags that we know';
  const slots = numbersOf(phrase).map((number) => words[Number.parseInt(number, 36)] ?? []);
  const shortest = slots.map(shortestOf).join('');
  const least = isIdeographic(shortest) ? formLimits.shortestIdeographs : formLimits.shortestAlias;
  if (shortest.length < least) return `is too short ("${shortest}")`;
  const single = slots.length === 1 ? slots[0] : undefined;
  const common = single?.find((form) => commonWords.has(form) || form.endsWith('…'));
  return common === undefined ? undefined : `names a record with "${common}"`;
};

/** `matter.side.sides`, joined with a comma, and a colon. */
const matterPlaces = /^[0-9a-z]{1,3}\.[0-9a-z]\.[2-9](?:,[0-9a-z]{1,3}\.[0-9a-z]\.[2-9])*:$/;

/** What is wrong with a lexicon: numbers that name nothing, forms that fit too much, too much of anything. */
export const checkLexicon = (lexicon: LexiconData, ids: ReadonlySet<string>): string | undefined => {
  const { records, endings, aliases } = lexicon;
  if (records.length !== aliases.length) return 'lexicon: records and aliases differ in number';
  const unknown = records.find((id) => !ids.has(id));
  if (unknown !== undefined) return `lexicon: there is no record "${unknown}"`;
  if (aliases.reduce((sum, own) => sum + own.length, 0) > countLimits.aliases)
    return 'lexicon: too many aliases';
  if (lexicon.words.length > countLimits.words) return 'lexicon: too many words';
  const words: string[][] = [];
  let total = 0;
  for (const word of lexicon.words) {
    const forms = formsOf(word, endings, mostForms - total);
    if (!forms) return `lexicon.words.${words.length}: not a word, or one form too many`;
    total += forms.length;
    words.push(forms);
  }
  let lost: string | undefined;
  mapPhrases(lexicon, (phrase) => {
    const numbers = numbersOf(phrase);
    if (
      numbers.length > 12 ||
      !numbers.every((number) => isDigits(number) && Number.parseInt(number, 36) < words.length)
    )
      lost ??= `lexicon: "${phrase.slice(0, 40)}" names no words`;
    return phrase;
  });
  if (lost) return lost;
  const misplaced = lexicon.cues.matter.find((phrase) => !matterPlaces.test(flagsOf(phrase)));
  if (misplaced !== undefined) return `lexicon: "${misplaced.slice(0, 40)}" has no place in a matter`;
  for (const [at, own] of aliases.entries())
    for (const phrase of own) {
      const why = whyNoAlias(phrase, words);
      if (why) return `lexicon.aliases.${records[at]}: an alias ${why}`;
    }
  return undefined;
};
