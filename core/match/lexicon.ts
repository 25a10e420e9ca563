import { aliasFlags, type CueKind, cueKinds, type LexiconData } from './lexicon-data.ts';
import { buildPhraseTrie, type PhraseTrie } from './phrase-trie.ts';
import { addToHash, buildWordTable, hashSeed, type WordTable } from './word-table.ts';

/** What a phrase of the lexicon is: an alias of a record, or a cue. */
export interface Phrase {
  /** Absent for a cue. */
  readonly record?: string;
  readonly cue?: CueKind;
  readonly strong: boolean;
  readonly telling: boolean;
  readonly tight: boolean;
  readonly capital: boolean;
  readonly exclaimed: boolean;
  readonly day: boolean;
  readonly month: boolean;
  readonly russian: boolean;
  /** Its first form, for explaining. */
  readonly text: string;
}

/** A lexicon made ready for searching. */
export interface Lexicon {
  readonly words: WordTable;
  /** Beginnings of cue words; probed only where `mayBegin` says so. */
  readonly prefixes: WordTable;
  /** For a word id, `slots[slotStarts[id] .. slotStarts[id + 1])`: the lexicon words that have this form. */
  readonly slotStarts: Int32Array;
  readonly slots: Int32Array;
  readonly prefixSlotStarts: Int32Array;
  readonly prefixSlots: Int32Array;
  /** Per slot: a phrase begins with it. */
  readonly begins: Uint8Array;
  /** Bits by the hash of a word's first `prefixLead` units: cheap proof that no prefix can fit. */
  readonly prefixBits: Uint8Array;
  readonly trie: PhraseTrie;
  /** By number: the aliases first, in the order of `LexiconData.aliases`, then the cues. */
  readonly phrases: readonly Phrase[];
}

/** The shortest beginning that a prefix cue may name, in UTF-16 units. */
export const prefixLead = 4;
export const prefixBitCount = 8192;
export const prefixBit = (hash: number): number => (hash ^ (hash >>> 13)) & (prefixBitCount - 1);

/** Lists of slots by word id, packed into two typed arrays. */
const pack = (lists: readonly (readonly number[])[]): [starts: Int32Array, values: Int32Array] => {
  const starts = new Int32Array(lists.length + 1);
  let total = 0;
  lists.forEach((list, id) => {
    total += list.length;
    starts[id + 1] = total;
  });
  const values = new Int32Array(total);
  lists.forEach((list, id) => {
    values.set(list, starts[id]);
  });
  return [starts, values];
};

const base36 = (text: string) => Number.parseInt(text, 36);

const phraseOf = (flags: string, text: string, of: { record: string } | { cue: CueKind }): Phrase => ({
  ...of,
  strong: flags.includes(aliasFlags.strong),
  telling: flags.includes(aliasFlags.telling),
  tight: flags.includes(aliasFlags.tight),
  capital: flags.includes(aliasFlags.capital),
  exclaimed: flags.includes(aliasFlags.exclaimed),
  day: flags.includes(aliasFlags.day),
  month: flags.includes(aliasFlags.month),
  russian: flags.includes(aliasFlags.russian),
  text,
});

/** Makes a lexicon searchable. Its cost grows with the number of forms; that of searching does not. */
export const compileLexicon = (data: LexiconData): Lexicon => {
  const endingSets = data.endings.map((set) => set.split('|'));
  const words = buildWordTable(data.words.length * 12);
  const prefixes = buildWordTable(256);
  const slotLists: number[][] = [];
  const prefixLists: number[][] = [];
  const firstForms: string[] = [];
  const prefixBits = new Uint8Array(prefixBitCount);

  const addPrefix = (stem: string, slot: number) => {
    let hash = hashSeed;
    for (let at = 0; at < prefixLead; at += 1) hash = addToHash(hash, stem.charCodeAt(at));
    prefixBits[prefixBit(hash)] = 1;
    const id = prefixes.add(stem);
    const list = prefixLists[id];
    if (list) list.push(slot);
    else prefixLists[id] = [slot];
  };

  data.words.forEach((word, slot) => {
    for (const part of word.split(' ')) {
      const cut = part.lastIndexOf('/');
      const stem = part.slice(0, cut);
      const set = part.slice(cut + 1);
      firstForms[slot] ??= set === '*' ? `${stem}…` : stem + (endingSets[base36(set)]?.[0] ?? '');
      if (set === '*') {
        addPrefix(stem, slot);
        continue;
      }
      for (const ending of endingSets[base36(set)] ?? []) {
        const id = words.add(stem + ending);
        const list = slotLists[id];
        if (!list) slotLists[id] = [slot];
        else if (list[list.length - 1] !== slot) list.push(slot);
      }
    }
  });

  const trie = buildPhraseTrie(data.words.length * 2);
  const phrases: Phrase[] = [];
  const begins = new Uint8Array(data.words.length);
  const addPhrase = (coded: string, flags: string, of: { record: string } | { cue: CueKind }) => {
    const numbers = coded.split(' ').map(base36);
    trie.add(phrases.length, numbers);
    begins[numbers[0] ?? 0] = 1;
    phrases.push(phraseOf(flags, numbers.map((number) => firstForms[number] ?? '').join(' '), of));
  };

  data.records.forEach((record, at) => {
    for (const alias of data.aliases[at] ?? []) {
      const cut = alias.indexOf(':');
      addPhrase(alias.slice(cut + 1), alias.slice(0, cut), { record });
    }
  });
  for (const cue of cueKinds)
    for (const coded of data.cues[cue] ?? []) addPhrase(coded, aliasFlags.tight, { cue });

  const [slotStarts, slots] = pack(slotLists);
  const [prefixSlotStarts, prefixSlots] = pack(prefixLists);
  return {
    words: words.build(),
    prefixes: prefixes.build(),
    slotStarts,
    slots,
    prefixSlotStarts,
    prefixSlots,
    begins,
    prefixBits,
    trie: trie.build(),
    phrases,
  };
};
