import { createGate } from '../core/match/gate.ts';
import { aliasFlags, type CueKind, cueKinds, type LexiconData } from '../core/match/lexicon-data.ts';
import { classOf, ideograph } from '../core/text/characters.ts';
import { dateAliases } from './forms/dates.ts';
import type { WordNotes } from './forms/word-notes.ts';
import { createPacker, type PhrasePacker } from './pack-phrases.ts';
import { type AliasLine, readAliases, readCues, readWordNotes, type Weight } from './read-aliases.ts';
import type { Fault } from './read-data.ts';
import { readMatters } from './read-matters.ts';
import { readPhrase, type Slot, variantsOf } from './word-forms.ts';

export interface LexiconFault extends Fault {
  /** The file's record is not in the dataset (yet): its aliases were left out. */
  readonly unknownRecord?: true;
}

const weightFlags: Readonly<Record<Weight, string>> = {
  strong: aliasFlags.strong,
  usual: aliasFlags.telling + aliasFlags.usual,
  telling: aliasFlags.telling,
  contextual: aliasFlags.contextual,
};

const dayFlags = aliasFlags.contextual + aliasFlags.tight + aliasFlags.day;

const monthNames = /^[\^(]*(?:қаңтар|qantar|qańtar|январ|january|ocak|yanvar|січ)/i;

/** «Қаңтар» in Russian, "Qantar" in English: alone, the same word is the plain month in Kazakh. */
const isForeignName = ({ language, alias }: AliasLine) =>
  (language === 'ru' && (alias.match(/\p{L}+/gu) ?? []).every((word) => /[әғқңөұүһі]/i.test(word))) ||
  (language === 'en' && /^qantar/i.test(alias));

const flagsOf = (line: AliasLine, notes: WordNotes): string => {
  const firstWord = line.alias.split(/[\s*]/)[0]?.toLowerCase() ?? '';
  const isTight = [...line.alias].some((unit) => classOf[unit.charCodeAt(0)] === ideograph);
  return (
    weightFlags[line.weight] +
    (isTight ? aliasFlags.tight : '') +
    (line.alias.startsWith('^') ? aliasFlags.inner : '') +
    (line.alias.endsWith('!') ? aliasFlags.exclaimed : '') +
    (notes.capital.has(firstWord) ? aliasFlags.capital : '') +
    (monthNames.test(line.alias) ? aliasFlags.month : '') +
    (isForeignName(line) ? aliasFlags.foreign : '')
  );
};

const isTooShort = (slots: readonly Slot[]) =>
  slots.length === 0 ||
  (slots.length === 1 && slots.every((slot) => slot.every((forms) => forms.some((form) => form.length < 3))));

/** The first form of the phrase, as a page could have it. */
const exampleOf = (slots: readonly Slot[]) => slots.map((slot) => slot[0]?.[0] ?? '').join(' ');

/** Word notes by language, read once. */
const createNotes = (root: string, faults: Fault[]) => {
  const byLanguage = new Map<string, WordNotes>();
  return (language: string): WordNotes => {
    const known = byLanguage.get(language);
    if (known) return known;
    const read = readWordNotes(root, language);
    faults.push(...read.faults);
    byLanguage.set(language, read.notes);
    return read.notes;
  };
};

/** Collects packed aliases by record and refuses what no editor can have meant. */
const createCollector = (recordIds: ReadonlySet<string>, packer: PhrasePacker, faults: LexiconFault[]) => {
  const aliases = new Map<string, string[]>([...recordIds].map((id) => [id, []]));
  const owners = new Map<string, string>();
  const add = (line: AliasLine, slots: readonly Slot[], flags: string) => {
    const fault = (message: string) => faults.push({ file: line.file, path: line.language, message });
    if (isTooShort(slots)) return fault(`"${line.alias}" is too short for an alias`);
    const phrase = packer.packPhrase(slots);
    const owner = owners.get(phrase);
    if (owner === line.record) return;
    if (owner !== undefined) return fault(`"${line.alias}" is an alias of ${owner}, too`);
    if (line.weight === 'strong' && !createGate().look(exampleOf(slots)))
      fault(`the gate does not see "${line.alias}" (${exampleOf(slots)}), which is to count alone`);
    owners.set(phrase, line.record);
    aliases.get(line.record)?.push(`${flags}:${phrase}`);
  };
  return { aliases, add };
};

const isTooOpen = (cue: string) => /(?:^|[\s-])[^\s-]{0,3}…/.test(cue);
const tooOpen = 'a beginning needs four letters or more';

const packCues = (root: string, packer: PhrasePacker, notes: WordNotes, faults: Fault[]) => {
  const cues = Object.fromEntries(cueKinds.map((kind) => [kind, [] as string[]])) as Record<
    CueKind,
    string[]
  >;
  for (const kind of cueKinds) {
    if (kind === 'matter') continue;
    const read = readCues(root, kind);
    faults.push(...read.faults);
    for (const cue of read.cues) {
      if (isTooOpen(cue)) faults.push({ file: read.file, path: cue, message: tooOpen });
      else cues[kind].push(...readPhrase('cue', cue, notes).map(packer.packPhrase));
    }
  }
  return cues;
};

/** All phrases that name a record, however written. */
const phrasesOf = (line: AliasLine, notes: WordNotes): Slot[][] =>
  readPhrase(line.language, line.alias, notes).flatMap((slots) => {
    // Other alphabets matter for names; a common noun of a Latin text is not worth its forms.
    const isName = line.weight !== 'contextual' || /\p{Lu}/u.test(line.alias);
    const isMain = line.weight === 'strong' || line.weight === 'usual';
    return [slots, ...(isName ? variantsOf(line.language, slots, isMain) : [])];
  });

const packMatters = (
  root: string,
  packer: PhrasePacker,
  notesFor: (language: string) => WordNotes,
  lines: readonly AliasLine[],
  faults: Fault[],
): string[] => {
  const read = readMatters(root);
  faults.push(...read.faults);
  return read.words.flatMap(({ word, places }) => {
    if (isTooOpen(word)) faults.push({ file: read.file, path: word, message: tooOpen });
    const of = word.startsWith('@') ? lines.filter(({ record }) => record === word.slice(1)) : undefined;
    if (of?.length === 0) faults.push({ file: read.file, path: word, message: 'no record has such aliases' });
    const phrases = of
      ? of.flatMap((line) => phrasesOf(line, notesFor(line.language)))
      : readPhrase('cue', word, notesFor('cue'));
    return [...new Set(phrases.map(packer.packPhrase))].map((phrase) => `${places}:${phrase}`);
  });
};

/** Reads aliases, word notes and cues under `root` and packs them, with all word forms, into what ships. */
export const buildLexicon = (
  root: string,
  recordIds: ReadonlySet<string>,
): { lexicon: LexiconData; faults: LexiconFault[] } => {
  const { lines, faults: aliasFaults } = readAliases(root);
  const faults: LexiconFault[] = [...aliasFaults];
  const packer = createPacker();
  const notesFor = createNotes(root, faults);
  const { aliases, add } = createCollector(recordIds, packer, faults);

  for (const file of new Set(lines.filter(({ record }) => !recordIds.has(record)).map((line) => line.file)))
    faults.push({ file, path: '', message: 'there is no record of this name', unknownRecord: true });
  for (const line of lines.filter(({ record }) => recordIds.has(record))) {
    const notes = notesFor(line.language);
    const flags = flagsOf(line, notes);
    for (const slots of phrasesOf(line, notes)) add(line, slots, flags);
  }
  for (const record of recordIds)
    for (const [language, dates] of dateAliases(record))
      for (const alias of dates)
        for (const slots of readPhrase(language, alias, notesFor(language)))
          add(
            { file: `days/${record}.yaml`, record, language, weight: 'contextual', alias },
            slots,
            dayFlags,
          );

  const cues = packCues(root, packer, notesFor('cue'), faults);
  cues.matter = packMatters(root, packer, notesFor, lines, faults);
  const records = [...recordIds].filter((id) => (aliases.get(id)?.length ?? 0) > 0);
  const lexicon: LexiconData = {
    records,
    endings: packer.endings(),
    words: packer.words(),
    aliases: records.map((id) => aliases.get(id) ?? []),
    cues,
  };
  return { lexicon, faults };
};
