import { type Lexicon, prefixBit } from './lexicon.ts';
import type { SlotLists } from './slot-lists.ts';
import { leadLength } from './walk-words.ts';
import { addToHash, isInFilter, mixHash } from './word-table.ts';

export interface SlotFinder {
  /** What the last `find` found is at its beginning; one list is used again and again, and never shortened. */
  readonly found: readonly number[];
  /**
   * Finds the lexicon's words that `units[start..end)` is a form of or begins like, and says how many they are; `hash` and
   * `leadHash` are those of the whole word and of its first `leadLength` units.
   */
  find(units: Uint16Array, hash: number, leadHash: number, start: number, end: number): number;
}

/** Looks words up in a lexicon. */
export const createSlotFinder = (lexicon: Lexicon): SlotFinder => {
  const { words, prefixes, slots, prefixSlots, prefixBits } = lexicon;
  const found: number[] = [];
  let count = 0;
  const take = (lists: SlotLists, id: number) => {
    for (let cell = id < 0 ? -1 : lists.first(id); cell >= 0; cell = lists.next(cell)) {
      found[count] = lists.slot(cell);
      count += 1;
    }
  };
  return {
    found,
    find: (units, hash, leadHash, start, end) => {
      count = 0;
      if (isInFilter(words.filter, mixHash(hash))) take(slots, words.find(hash, units, start, end));
      if (end - start < leadLength || prefixBits[prefixBit(leadHash)] === 0) return count;
      let running = leadHash;
      for (let at = start + leadLength; ; at += 1) {
        take(prefixSlots, prefixes.find(running, units, start, at));
        if (at >= end) return count;
        running = addToHash(running, units[at] ?? 0);
      }
    },
  };
};
