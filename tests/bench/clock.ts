export const median = (times: readonly number[]) =>
  [...times].sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;

/**
 * Repeats until the clock, which is coarse in pages, has seen enough; milliseconds for one, in the fastest round: in the
 * others the machine did something else, too.
 */
export const timeOf = (work: () => unknown, rounds = 9, leastMs = 5): number => {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    let runs = 0;
    const start = performance.now();
    let now = start;
    do {
      work();
      runs += 1;
      now = performance.now();
    } while (now - start < leastMs);
    times.push((now - start) / runs);
  }
  return Math.min(...times);
};

export const timeOfAsync = async (work: () => Promise<unknown>, rounds = 15): Promise<number> => {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return median(times);
};

/** One pass over the text nodes that reads each node's text: the floor for everything that looks at a page. */
export const pass = (): { readonly nodes: number; readonly characters: number } => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let nodes = 0;
  let characters = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes += 1;
    characters += (node as Text).data.length;
  }
  return { nodes, characters };
};
