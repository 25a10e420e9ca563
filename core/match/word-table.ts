/** Folded words in an open-addressing table: one probe a word, whatever the number of words. */
export interface WordTable {
  /** How many different words there are; a word's id is below it. */
  readonly size: number;
  /** The id of `units[start..end)`, whose hash the caller has computed on its way, or -1. */
  find(hash: number, units: Uint16Array, start: number, end: number): number;
  /** Bits by hash, small enough for the cache: `isInFilter` is false for nearly every word that is not in the table. */
  readonly filter: Uint32Array;
  /** The same for some of the words. */
  filterOf(isWanted: (id: number) => boolean): Uint32Array;
}

/** Mixes the high bits into the low ones, which the running hash leaves poor. */
export const mixHash = (hash: number): number => hash ^ (hash >>> 15);

export const isInFilter = (filter: Uint32Array, mixed: number): boolean =>
  (((filter[(mixed >>> 5) & (filter.length - 1)] ?? 0) >>> (mixed & 31)) & 1) === 1;

const filterOf = (hashes: Int32Array, size: number, isWanted?: (id: number) => boolean): Uint32Array => {
  // Eight bits a word and more: one word in ten that is not in the table gets through.
  let length = 64;
  while (length * 32 < size * 8 && length < 1 << 17) length *= 2;
  const filter = new Uint32Array(length);
  for (let id = 0; id < size; id += 1) {
    if (isWanted && !isWanted(id)) continue;
    const mixed = mixHash(hashes[id] ?? 0);
    const at = (mixed >>> 5) & (length - 1);
    filter[at] = (filter[at] ?? 0) | (1 << (mixed & 31));
  }
  return filter;
};

export const hashSeed = 0x811c9dc5 | 0;
/** Call for each unit in turn, beginning with `hashSeed`. */
export const addToHash = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
const slotOf = (hash: number, mask: number) => mixHash(hash) & mask;

export const unitsOf = (text: string): Uint16Array => {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) units[at] = text.charCodeAt(at);
  return units;
};

export interface WordTableBuilder {
  /** Begins a word; the endings that follow are added to it. */
  stem(stem: string): void;
  /** The id of the stem with the ending, new or known. */
  add(ending: Uint16Array): number;
  build(): WordTable;
}

/** Collects words; `expected` is a guess of their number that saves regrowth. */
export const buildWordTable = (expected: number): WordTableBuilder => {
  let capacity = 1024;
  while (capacity < expected * 2) capacity *= 2;
  // Slot: id + 1. Half full at most, so that nearly every miss ends at its first probe.
  let slots = new Int32Array(capacity);
  let hashes = new Int32Array(capacity / 2);
  let starts = new Uint32Array(capacity / 2 + 1);
  let pool = new Uint16Array(capacity * 5);
  let size = 0;
  let stemUnits: Uint16Array = new Uint16Array(0);
  let stemHash = hashSeed;

  const place = (id: number, hash: number) => {
    let slot = slotOf(hash, capacity - 1);
    while (slots[slot]) slot = (slot + 1) & (capacity - 1);
    slots[slot] = id + 1;
  };

  const grow = () => {
    capacity *= 2;
    slots = new Int32Array(capacity);
    for (let id = 0; id < size; id += 1) place(id, hashes[id] ?? 0);
    const moreHashes = new Int32Array(capacity / 2);
    moreHashes.set(hashes);
    hashes = moreHashes;
    const moreStarts = new Uint32Array(capacity / 2 + 1);
    moreStarts.set(starts);
    starts = moreStarts;
  };

  /** Looks words up in the tables as they are now: constants, which engines read faster than what may still change. */
  const finder = (): WordTable['find'] => {
    const [mask, ids, known, from, letters] = [capacity - 1, slots, hashes, starts, pool];
    return (hash, units, start, end) => {
      for (let slot = slotOf(hash, mask); ; slot = (slot + 1) & mask) {
        const id = (ids[slot] ?? 0) - 1;
        if (id < 0) return -1;
        if (known[id] !== hash) continue;
        const first = from[id] ?? 0;
        if ((from[id + 1] ?? 0) - first !== end - start) continue;
        let at = 0;
        while (start + at < end && letters[first + at] === units[start + at]) at += 1;
        if (start + at === end) return id;
      }
    };
  };
  let find = finder();

  const add = (ending: Uint16Array): number => {
    if (size >= capacity / 2) {
      grow();
      find = finder();
    }
    const from = starts[size] ?? 0;
    const end = from + stemUnits.length + ending.length;
    if (end > pool.length) {
      const bigger = new Uint16Array(Math.max(pool.length * 2, end));
      bigger.set(pool);
      pool = bigger;
      find = finder();
    }
    pool.set(stemUnits, from);
    let hash = stemHash;
    for (let at = 0; at < ending.length; at += 1) {
      const unit = ending[at] ?? 0;
      pool[end - ending.length + at] = unit;
      hash = addToHash(hash, unit);
    }
    const known = find(hash, pool, from, end);
    if (known >= 0) return known;
    place(size, hash);
    hashes[size] = hash;
    size += 1;
    starts[size] = end;
    return size - 1;
  };

  return {
    stem: (text) => {
      stemUnits = unitsOf(text);
      stemHash = hashSeed;
      for (const unit of stemUnits) stemHash = addToHash(stemHash, unit);
    },
    add,
    build: () => ({
      size,
      find: finder(),
      filter: filterOf(hashes, size),
      filterOf: (isWanted) => filterOf(hashes, size, isWanted),
    }),
  };
};
