import { allSteps } from '../text/all-steps.ts';
import { aliasFlags, type CueKind, cueKinds, type LexiconData } from './lexicon-data.ts';
import { buildPhraseTrie, type PhraseTrie } from './phrase-trie.ts';
import { buildSlotLists, type SlotLists } from './slot-lists.ts';
import { leadLength } from './walk-words.ts';
import { addToHash, buildWordTable, hashSeed, unitsOf, type WordTable } from './word-table.ts';

/** One side of a matter, which has so many `sides`. */
export interface MatterPlace {
  readonly matter: number;
  readonly side: number;
  readonly sides: number;
}

/** What a phrase of the lexicon is: an alias of a record, or a cue. */
export interface Phrase {
  /** Absent for a cue. */
  readonly record?: string;
  readonly cue?: CueKind;
  readonly strong: boolean;
  readonly telling: boolean;
  readonly usual: boolean;
  readonly tight: boolean;
  readonly capital: boolean;
  readonly inner: boolean;
  readonly exclaimed: boolean;
  readonly day: boolean;
  readonly month: boolean;
  readonly foreign: boolean;
  /** Its places in matters; absent for most phrases. */
  readonly places?: readonly MatterPlace[];
  /** Its first form, for explaining. */
  readonly text: string;
}

/** A lexicon made ready for searching. */
export interface Lexicon {
  readonly words: WordTable;
  /** Beginnings of cue words; probed only where `prefixBits` says so. */
  readonly prefixes: WordTable;
  /** The words of the lexicon ("slots" of phrases) that have a form, or begin with a prefix. */
  readonly slots: SlotLists;
  readonly prefixSlots: SlotLists;
  /** Per slot: a phrase begins with it. */
  readonly begins: Uint8Array;
  /** As `words.filter`, for the words that a phrase begins with. */
  readonly beginFilter: Uint32Array;
  /** Bits by the hash of a word's first `prefixLead` units: cheap proof that no prefix can fit. */
  readonly prefixBits: Uint8Array;
  readonly trie: PhraseTrie;
  /** The commonest words of languages other than Kazakh, for telling whether a text is in one. */
  readonly foreignWords: ReadonlySet<string>;
  /** By number: the aliases first, in the order of `LexiconData.aliases`, then the cues. */
  readonly phrases: readonly Phrase[];
}

/** The shortest beginning that a prefix cue may name, in UTF-16 units. */
export const prefixLead = leadLength;
export const prefixBitCount = 32_768;
export const prefixBit = (hash: number): number => (hash ^ (hash >>> 15)) & (prefixBitCount - 1);

type PhraseKind = { record: string } | { cue: CueKind; places?: readonly MatterPlace[] };

const base36 = (text: string) => Number.parseInt(text, 36);

const placesIn = (flags: string): MatterPlace[] =>
  flags.split(',').map((place) => {
    const [matter = 0, side = 0, sides = 0] = place.split('.').map(base36);
    return { matter, side, sides };
  });

const phraseOf = (flags: string, text: string, of: PhraseKind): Phrase => ({
  ...of,
  strong: flags.includes(aliasFlags.strong),
  telling: flags.includes(aliasFlags.telling),
  usual: flags.includes(aliasFlags.usual),
  tight: flags.includes(aliasFlags.tight),
  capital: flags.includes(aliasFlags.capital),
  inner: flags.includes(aliasFlags.inner),
  exclaimed: flags.includes(aliasFlags.exclaimed),
  day: flags.includes(aliasFlags.day),
  month: flags.includes(aliasFlags.month),
  foreign: flags.includes(aliasFlags.foreign),
  text,
});

/** How many words or records are compiled before the caller may rest: a millisecond or two. */
const perStep = 24;
const cuesPerStep = 200;

/** The words of the lexicon as tables: every form of every word, and the beginnings that cues name. */
function* compileWords(data: LexiconData) {
  const endingSets = data.endings.map((set) => set.split('|'));
  yield;
  const endingUnits = endingSets.map((set) => set.map(unitsOf));
  yield;
  const words = buildWordTable(data.words.length * 12);
  const prefixes = buildWordTable(512);
  const slots = buildSlotLists(data.words.length * 12);
  const prefixSlots = buildSlotLists(512);
  const prefixBits = new Uint8Array(prefixBitCount);
  const firstForms: string[] = [];
  const bare = unitsOf('');

  const addPrefix = (stem: string, slot: number) => {
    let hash = hashSeed;
    for (let at = 0; at < prefixLead; at += 1) hash = addToHash(hash, stem.charCodeAt(at));
    prefixBits[prefixBit(hash)] = 1;
    prefixes.stem(stem);
    prefixSlots.add(prefixes.add(bare), slot);
  };

  for (const [slot, word] of data.words.entries()) {
    if (slot % perStep === 0) yield;
    for (const part of word.split(' ')) {
      const cut = part.lastIndexOf('/');
      const stem = part.slice(0, cut);
      const set = part.slice(cut + 1);
      if (set === '*') {
        firstForms[slot] ??= `${stem}…`;
        addPrefix(stem, slot);
        continue;
      }
      const number = base36(set);
      firstForms[slot] ??= stem + (endingSets[number]?.[0] ?? '');
      words.stem(stem);
      for (const ending of endingUnits[number] ?? []) slots.add(words.add(ending), slot);
    }
  }
  yield;
  const wordTable = words.build();
  yield;
  const slotLists = slots.build();
  yield;
  return {
    words: wordTable,
    prefixes: prefixes.build(),
    slots: slotLists,
    prefixSlots: prefixSlots.build(),
    prefixBits,
    firstForms,
  };
}

/**
 * Makes a lexicon searchable in small steps, for a page that must not be held up; the lexicon is what it returns at the
 * end. Its cost grows with the number of forms; that of searching does not.
 */
export function* compileInSteps(data: LexiconData): Generator<undefined, Lexicon> {
  const { firstForms, ...tables } = yield* compileWords(data);
  yield;
  const trie = buildPhraseTrie(data.words.length * 2);
  const phrases: Phrase[] = [];
  const begins = new Uint8Array(data.words.length);
  const addPhrase = (coded: string, flags: string, of: PhraseKind) => {
    const numbers = coded.split(' ').map(base36);
    trie.add(phrases.length, numbers);
    begins[numbers[0] ?? 0] = 1;
    const text = numbers.map((number) => firstForms[number] ?? '').join(' ');
    phrases.push(phraseOf(flags, text, of));
  };
  for (const [at, record] of data.records.entries()) {
    if (at % perStep === 0) yield;
    for (const alias of data.aliases[at] ?? []) {
      const cut = alias.indexOf(':');
      addPhrase(alias.slice(cut + 1), alias.slice(0, cut), { record });
    }
  }
  for (const cue of cueKinds) {
    // They stand in every line and mean nothing by themselves: no work for the scan.
    if (cue === 'foreign') continue;
    for (const [at, coded] of (data.cues[cue] ?? []).entries()) {
      if (at % cuesPerStep === 0) yield;
      const cut = coded.indexOf(':');
      addPhrase(
        coded.slice(cut + 1),
        aliasFlags.tight,
        cut < 0 ? { cue } : { cue, places: placesIn(coded.slice(0, cut)) },
      );
    }
  }
  yield;
  const foreignWords = new Set((data.cues.foreign ?? []).map((coded) => firstForms[base36(coded)] ?? ''));
  yield;
  const beginFilter = tables.words.filterOf((id) => {
    for (let cell = tables.slots.first(id); cell >= 0; cell = tables.slots.next(cell))
      if (begins[tables.slots.slot(cell)] === 1) return true;
    return false;
  });
  yield;
  const built = trie.build();
  return { ...tables, begins, beginFilter, trie: built, foreignWords, phrases };
}

/** Makes a lexicon searchable at once. */
export const compileLexicon = (data: LexiconData): Lexicon => allSteps(compileInSteps(data));
