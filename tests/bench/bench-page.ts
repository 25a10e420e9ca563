// Bundled and run inside a real page by `npm run bench`: the gate and the whole scan beside a floor and a peer.
import Mark from 'mark.js';
import { markStyles } from '../../core/card/mark-style.ts';
import { createGate } from '../../core/match/gate.ts';
import { compileLexicon } from '../../core/match/lexicon.ts';
import type { LexiconData } from '../../core/match/lexicon-data.ts';
import { readPage } from '../../core/match/page-reading.ts';
import { createChooser } from '../../page/choose-marks.ts';
import { lookThrough } from '../../page/look-through.ts';
import { createMarks } from '../../page/marks.ts';
import { readText } from '../../page/read-text.ts';
import { shadowRootsUnder } from '../../page/shadow-roots.ts';
import { createSlices } from '../../page/slices.ts';

const median = (times: readonly number[]) => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;

/** Repeats until the clock, which is coarse in pages, has seen enough; milliseconds for one, the median of rounds. */
const timeOf = (work: () => void, rounds = 9, leastMs = 5): number => {
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
  return median(times);
};

/** The floor: one pass over the text nodes that reads each node's text. */
const pass = (): number => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let characters = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) characters += (node as Text).data.length;
  return characters;
};

/** The first look, which nearly every page of the world gets and no other. */
const gateOnce = (): boolean => {
  const gate = createGate();
  return gate.look(document.title) || lookThrough(gate, document.body)(Number.POSITIVE_INFINITY) === true;
};

/** The look for shadow trees, once, when the page has settled. */
const findTrees = (): number => [...shadowRootsUnder(document.documentElement)].length;

export interface GateTimes {
  readonly passMs: number;
  readonly gateMs: number;
  readonly treesMs: number;
  readonly hasPassed: boolean;
}

const benchGate = (): GateTimes => ({
  passMs: timeOf(pass),
  gateMs: timeOf(gateOnce),
  treesMs: timeOf(findTrees),
  hasPassed: gateOnce(),
});

export interface ScanTimes {
  readonly scanMs: number;
  readonly peerMs: number;
  readonly marks: number;
  readonly peerMarks: number;
}

const scanOnce = async (data: ReturnType<typeof compileLexicon>): Promise<number> => {
  const reading = readPage(data, { title: document.title, url: location.href });
  const blocks = [...readText(document.body)].filter((block) => block !== undefined);
  const numbers = new Map(blocks.map((block) => [block, reading.add(block)]));
  const verdict = reading.weigh();
  const choose = createChooser(() => markStyles[0], true);
  const marks = createMarks('benchmarks', new Set());
  await marks.show(
    choose(blocks, (block) => verdict.mentionsIn(numbers.get(block) ?? -1)),
    createSlices(new AbortController().signal),
  );
  const { length } = marks.all;
  marks.clear();
  return length;
};

/** mark.js wraps its words in elements, so it runs last and its page is thrown away. */
const benchScan = async (data: LexiconData, words: readonly string[]): Promise<ScanTimes> => {
  const lexicon = compileLexicon(data);
  const times: number[] = [];
  let marks = 0;
  for (let round = 0; round < 15; round += 1) {
    const start = performance.now();
    marks = await scanOnce(lexicon);
    times.push(performance.now() - start);
  }
  const start = performance.now();
  const peerMarks = await new Promise<number>((resolve) => {
    const mark = new Mark(document.body);
    mark.mark([...words], { accuracy: 'partially', separateWordSearch: false, done: resolve });
  });
  return { scanMs: median(times), peerMs: performance.now() - start, marks, peerMarks };
};

Object.assign(globalThis, { qantarBench: { benchGate, benchScan } });
