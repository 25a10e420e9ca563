import { aliasFlags, type CueKind, cueKinds, type LexiconData } from '../core/match/lexicon-data.ts';
import { classOf, ideograph } from '../core/text/characters.ts';
import { dateAliases } from './forms/dates.ts';
import type { WordNotes } from './forms/word-notes.ts';
import { type AliasLine, readAliases, readCues, readWordNotes, type Weight } from './read-aliases.ts';
import type { Fault } from './read-data.ts';
import { openEnd, readPhrase, type Slot, variantsOf } from './word-forms.ts';

export interface LexiconFault extends Fault {
  /** The file's record is not in the dataset (yet): its aliases were left out. */
  readonly unknownRecord?: true;
}

const weightFlags: Readonly<Record<Weight, string>> = {
  strong: aliasFlags.strong,
  telling: aliasFlags.telling,
  contextual: aliasFlags.contextual,
};

const monthNames = /^\(?(?:қаңтар|qantar|qańtar|январ|january|ocak|yanvar|січ|январь)/i;

const commonPrefix = (forms: readonly string[]): string => {
  const [first = ''] = forms;
  let length = first.length;
  for (const form of forms) while (!form.startsWith(first.slice(0, length))) length -= 1;
  return first.slice(0, length);
};

/** Numbers ending sets and words, each once. */
const createPacker = () => {
  const endings = new Map<string, number>();
  const words = new Map<string, number>();
  const numberOf = (map: Map<string, number>, key: string) => {
    const number = map.get(key) ?? map.size;
    map.set(key, number);
    return number.toString(36);
  };
  const packGroup = (forms: readonly string[]): string => {
    const [only = ''] = forms;
    if (only.endsWith(openEnd)) return `${only.slice(0, -1)}/*`;
    const stem = commonPrefix(forms);
    return `${stem}/${numberOf(endings, forms.map((form) => form.slice(stem.length)).join('|'))}`;
  };
  return {
    endings,
    words,
    packPhrase: (slots: readonly Slot[]) =>
      slots.map((slot) => numberOf(words, slot.map(packGroup).join(' '))).join(' '),
  };
};

const flagsOf = (line: AliasLine, notes: WordNotes): string => {
  const firstWord = line.alias.split(/[\s*]/)[0]?.toLowerCase() ?? '';
  const isTight = [...line.alias].some((unit) => classOf[unit.charCodeAt(0)] === ideograph);
  return (
    weightFlags[line.weight] +
    (isTight ? aliasFlags.tight : '') +
    (line.alias.endsWith('!') ? aliasFlags.exclaimed : '') +
    (notes.capital.has(firstWord) ? aliasFlags.capital : '') +
    (monthNames.test(line.alias) ? aliasFlags.month : '') +
    (line.language === 'ru' && /[әғқңөұүһі]/i.test(line.alias) ? aliasFlags.russian : '')
  );
};

const isTooShort = (slots: readonly Slot[]) =>
  slots.length === 1 && slots.every((slot) => slot.every((forms) => forms.some((form) => form.length < 3)));

/** Reads aliases, word notes and cues under `root` and packs them, with all word forms, into what ships. */
export const buildLexicon = (
  root: string,
  recordIds: ReadonlySet<string>,
): { lexicon: LexiconData; faults: LexiconFault[] } => {
  const { lines, faults: aliasFaults } = readAliases(root);
  const faults: LexiconFault[] = [...aliasFaults];
  const packer = createPacker();
  const aliases = new Map<string, string[]>([...recordIds].map((id) => [id, []]));
  const owners = new Map<string, string>();
  const notesByLanguage = new Map<string, WordNotes>();
  const notesFor = (language: string): WordNotes => {
    const known = notesByLanguage.get(language);
    if (known) return known;
    const read = readWordNotes(root, language);
    faults.push(...read.faults);
    notesByLanguage.set(language, read.notes);
    return read.notes;
  };

  const addAlias = (line: AliasLine, slots: readonly Slot[], flags: string) => {
    const phrase = packer.packPhrase(slots);
    const owner = owners.get(phrase);
    if (owner === line.record) return;
    if (owner !== undefined) {
      faults.push({
        file: line.file,
        path: line.language,
        message: `"${line.alias}" is an alias of ${owner}, too`,
      });
      return;
    }
    owners.set(phrase, line.record);
    aliases.get(line.record)?.push(`${flags}:${phrase}`);
  };

  const addLine = (line: AliasLine) => {
    const notes = notesFor(line.language);
    try {
      const slots = readPhrase(line.language, line.alias, notes);
      if (slots.length === 0 || isTooShort(slots))
        faults.push({
          file: line.file,
          path: line.language,
          message: `"${line.alias}" is too short for an alias`,
        });
      else {
        const flags = flagsOf(line, notes);
        addAlias(line, slots, flags);
        for (const variant of variantsOf(line.language, slots)) addAlias(line, variant, flags);
      }
    } catch (error) {
      faults.push({ file: line.file, path: line.language, message: String(error) });
    }
  };

  const unknown = new Set<string>();
  for (const line of lines) {
    if (recordIds.has(line.record)) addLine(line);
    else unknown.add(line.file);
  }
  for (const file of unknown)
    faults.push({ file, path: '', message: 'there is no record of this name', unknownRecord: true });

  for (const record of recordIds)
    for (const [language, dates] of dateAliases(record))
      for (const alias of dates) {
        const line: AliasLine = {
          file: `days/${record}.yaml`,
          record,
          language,
          weight: 'contextual',
          alias,
        };
        const flags = aliasFlags.contextual + aliasFlags.tight + aliasFlags.day;
        addAlias(line, readPhrase(language, alias, notesFor(language)), flags);
      }

  const cues = Object.fromEntries(cueKinds.map((kind): [CueKind, string[]] => [kind, []])) as Record<
    CueKind,
    string[]
  >;
  for (const kind of cueKinds) {
    const read = readCues(root, kind);
    faults.push(...read.faults);
    for (const cue of read.cues) {
      if (/(?:^|[\s-])[^\s-]{0,3}…/.test(cue))
        faults.push({
          file: `context/${kind}.yaml`,
          path: cue,
          message: 'a beginning needs four letters or more',
        });
      else cues[kind].push(packer.packPhrase(readPhrase('cue', cue, notesFor('cue'))));
    }
  }

  const records = [...recordIds].filter((id) => (aliases.get(id)?.length ?? 0) > 0);
  const lexicon: LexiconData = {
    records,
    endings: [...packer.endings.keys()],
    words: [...packer.words.keys()],
    aliases: records.map((id) => aliases.get(id) ?? []),
    cues,
  };
  return { lexicon, faults };
};
