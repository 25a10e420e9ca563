/** Lists of numbers by word id, as linked cells in typed arrays: most words have one, some have a dozen. */
export interface SlotLists {
  /** The first cell of the word, or -1. */
  first(word: number): number;
  /** The next cell of the same word, or -1. */
  next(cell: number): number;
  slot(cell: number): number;
}

export interface SlotListsBuilder {
  /** Adds a number to the word's list, unless it was the last one added to it. */
  add(word: number, slot: number): void;
  build(): SlotLists;
}

export const buildSlotLists = (expected: number): SlotListsBuilder => {
  // Cell + 1, so that a fresh array says "none".
  let heads: Int32Array = new Int32Array(expected);
  let rests: Int32Array = new Int32Array(expected);
  let values: Int32Array = new Int32Array(expected);
  let size = 0;

  const widened = (array: Int32Array, length: number) => {
    if (length <= array.length) return array;
    const wider = new Int32Array(Math.max(length, array.length * 2));
    wider.set(array);
    return wider;
  };

  return {
    add: (word, slot) => {
      heads = widened(heads, word + 1);
      const head = heads[word] ?? 0;
      if (head > 0 && values[head - 1] === slot) return;
      rests = widened(rests, size + 1);
      values = widened(values, size + 1);
      values[size] = slot;
      rests[size] = head;
      size += 1;
      heads[word] = size;
    },
    build: () => ({
      first: (word) => (heads[word] ?? 0) - 1,
      next: (cell) => (rests[cell] ?? 0) - 1,
      slot: (cell) => values[cell] ?? 0,
    }),
  };
};
