/** Phrases of words, as a trie whose edges stand in one open-addressing table. State 0 is the beginning. */
export interface PhraseTrie {
  /** The state after `word` in `state`, or -1. */
  next(state: number, word: number): number;
  /** The first phrase that ends in `state`, or -1; `after` gives the others. */
  ending(state: number): number;
  /** The phrase that ends in the same state as `phrase`, or -1. */
  after(phrase: number): number;
  /** Whether some phrase goes on after `state`. */
  goesOn(state: number): boolean;
}

export interface PhraseTrieBuilder {
  /** Adds the phrase with the given number; numbers run from 0 without gaps. */
  add(phrase: number, words: readonly number[]): void;
  build(): PhraseTrie;
}

const slotOf = (state: number, word: number, mask: number) => {
  const hash = Math.imul(state, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return (hash ^ (hash >>> 15)) & mask;
};

export const buildPhraseTrie = (expectedEdges: number): PhraseTrieBuilder => {
  let capacity = 1024;
  while (capacity < expectedEdges * 3) capacity *= 2;
  // Three numbers an edge beside one another, so that a probe touches one cache line: state + 1, word, next state.
  let edges = new Int32Array(capacity * 3);
  let count = 0;
  const firstPhrase: number[] = [-1];
  const goesOn: number[] = [0];
  const nextPhrase: number[] = [];

  const slotFor = (state: number, word: number): number => {
    const mask = capacity - 1;
    let slot = slotOf(state, word, mask);
    while (edges[slot * 3] !== 0 && !(edges[slot * 3] === state + 1 && edges[slot * 3 + 1] === word))
      slot = (slot + 1) & mask;
    return slot * 3;
  };

  const grow = () => {
    const old = edges;
    capacity *= 2;
    edges = new Int32Array(capacity * 3);
    for (let at = 0; at < old.length; at += 3) {
      if (!old[at]) continue;
      edges.set(old.subarray(at, at + 3), slotFor((old[at] ?? 0) - 1, old[at + 1] ?? 0));
    }
  };

  const add = (phrase: number, words: readonly number[]) => {
    let state = 0;
    for (const word of words) {
      if (count * 2 >= capacity) grow();
      const slot = slotFor(state, word);
      if (edges[slot] === 0) {
        edges[slot] = state + 1;
        edges[slot + 1] = word;
        edges[slot + 2] = firstPhrase.length;
        firstPhrase.push(-1);
        goesOn[state] = 1;
        goesOn.push(0);
        count += 1;
      }
      state = edges[slot + 2] ?? 0;
    }
    nextPhrase[phrase] = firstPhrase[state] ?? -1;
    firstPhrase[state] = phrase;
  };

  const build = (): PhraseTrie => {
    const first = Int32Array.from(firstPhrase);
    const rest = Int32Array.from(nextPhrase);
    const more = Uint8Array.from(goesOn);
    return {
      next: (state, word) => {
        const slot = slotFor(state, word);
        return edges[slot] === 0 ? -1 : (edges[slot + 2] ?? -1);
      },
      ending: (state) => first[state] ?? -1,
      after: (phrase) => rest[phrase] ?? -1,
      goesOn: (state) => more[state] === 1,
    };
  };

  return { add, build };
};
