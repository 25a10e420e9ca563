/** Folded words in an open-addressing table: one probe a word, whatever the number of words. */
export interface WordTable {
  /** How many different words there are; a word's id is below it. */
  readonly size: number;
  /** The id of `units[start..end)`, whose hash the caller has computed on its way, or -1. */
  find(hash: number, units: Uint16Array, start: number, end: number): number;
}

export const hashSeed = 0x811c9dc5 | 0;
/** Call for each unit in turn, beginning with `hashSeed`. */
export const addToHash = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
// The low bits of the running hash alone are poor: its high bits are mixed in.
const slotOf = (hash: number, mask: number) => (hash ^ (hash >>> 15)) & mask;

export interface WordTableBuilder {
  /** The id of the word, new or known. */
  add(word: string): number;
  build(): WordTable;
}

/** Collects words; `expected` is a guess of their number that saves regrowth. */
export const buildWordTable = (expected: number): WordTableBuilder => {
  let capacity = 1024;
  while (capacity < expected * 4) capacity *= 2;
  let slots = new Int32Array(capacity);
  let hashes = new Int32Array(capacity / 4);
  let starts = new Uint32Array(capacity / 4 + 1);
  let pool = new Uint16Array(capacity * 2);
  let size = 0;

  const grow = () => {
    capacity *= 2;
    const bigger = new Int32Array(capacity);
    for (let id = 0; id < size; id += 1) {
      let slot = slotOf(hashes[id] ?? 0, capacity - 1);
      while (bigger[slot]) slot = (slot + 1) & (capacity - 1);
      bigger[slot] = id + 1;
    }
    slots = bigger;
    const moreHashes = new Int32Array(capacity / 4);
    moreHashes.set(hashes);
    hashes = moreHashes;
    const moreStarts = new Uint32Array(capacity / 4 + 1);
    moreStarts.set(starts);
    starts = moreStarts;
  };

  const add = (word: string): number => {
    if (size >= capacity / 4) grow();
    const from = starts[size] ?? 0;
    if (from + word.length > pool.length) {
      const bigger = new Uint16Array(Math.max(pool.length * 2, from + word.length));
      bigger.set(pool);
      pool = bigger;
    }
    let hash = hashSeed;
    for (let at = 0; at < word.length; at += 1) {
      const unit = word.charCodeAt(at);
      pool[from + at] = unit;
      hash = addToHash(hash, unit);
    }
    const known = findIn(hash, pool, from, from + word.length);
    if (known >= 0) return known;
    let slot = slotOf(hash, capacity - 1);
    while (slots[slot]) slot = (slot + 1) & (capacity - 1);
    slots[slot] = size + 1;
    hashes[size] = hash;
    size += 1;
    starts[size] = from + word.length;
    return size - 1;
  };

  const findIn = (hash: number, units: Uint16Array, start: number, end: number): number => {
    const mask = capacity - 1;
    for (let slot = slotOf(hash, mask); ; slot = (slot + 1) & mask) {
      const id = (slots[slot] ?? 0) - 1;
      if (id < 0) return -1;
      if (hashes[id] !== hash) continue;
      const from = starts[id] ?? 0;
      if ((starts[id + 1] ?? 0) - from !== end - start) continue;
      let at = 0;
      while (start + at < end && pool[from + at] === units[start + at]) at += 1;
      if (start + at === end) return id;
    }
  };

  return { add, build: () => ({ size, find: findIn }) };
};
