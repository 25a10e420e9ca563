// Bundled and run inside a real page by `npm run measure` and `npm run bench`: our work on this page beside a floor.
import { markStyles } from '../../core/card/mark-style.ts';
import { createGate } from '../../core/match/gate.ts';
import { compileLexicon } from '../../core/match/lexicon.ts';
import type { LexiconData } from '../../core/match/lexicon-data.ts';
import { readPage } from '../../core/match/page-reading.ts';
import { createChooser } from '../../page/choose-marks.ts';
import { lookThrough } from '../../page/look-through.ts';
import { createMarks } from '../../page/marks.ts';
import { readText } from '../../page/read-text.ts';
import { createSlices } from '../../page/slices.ts';

export interface ScanTimes {
  /** One TreeWalker pass over the text nodes, reading each node's text: the floor. Milliseconds, median. */
  readonly passMs: number;
  readonly gateMs: number;
  readonly compileMs: number;
  /** Reading, finding, weighing, choosing and painting, everything after the lexicon is there. */
  readonly scanMs: number;
  readonly readMs: number;
  readonly nodes: number;
  readonly characters: number;
  readonly marks: number;
}

const median = (times: readonly number[]) => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;

/** Repeats until the clock, which is coarse in pages, has seen enough; milliseconds for one. */
const timeOf = (rounds: number, work: () => void): number => {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    let runs = 0;
    const start = performance.now();
    let now = start;
    do {
      work();
      runs += 1;
      now = performance.now();
    } while (now - start < 4);
    times.push((now - start) / runs);
  }
  return median(times);
};

const timeOfAsync = async (rounds: number, work: () => Promise<void>): Promise<number> => {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return median(times);
};

const pass = () => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let nodes = 0;
  let characters = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes += 1;
    characters += (node as Text).data.length;
  }
  return { nodes, characters };
};

export const scanPage = async (data: LexiconData, rounds = 15): Promise<ScanTimes> => {
  const passMs = timeOf(rounds, pass);
  const gateMs = timeOf(rounds, () => lookThrough(createGate(), document.body)(Number.POSITIVE_INFINITY));
  const compileMs = timeOf(5, () => compileLexicon(data));
  const lexicon = compileLexicon(data);
  const readMs = timeOf(rounds, () => {
    for (const _ of readText(document.body));
  });
  let shown = 0;
  const scanMs = await timeOfAsync(rounds, async () => {
    const slices = createSlices(new AbortController().signal);
    const reading = readPage(lexicon, { title: document.title, url: location.href });
    const blocks = [...readText(document.body)].filter((block) => block !== undefined);
    const numbers = new Map(blocks.map((block) => [block, reading.add(block)]));
    const verdict = reading.weigh();
    const choose = createChooser(() => markStyles[0], false);
    const marks = createMarks('bench', new Set());
    await marks.show(
      choose(blocks, (block) => verdict.mentionsIn(numbers.get(block) ?? -1)),
      slices,
    );
    shown = marks.all.length;
    marks.clear();
  });
  return { passMs, gateMs, compileMs, readMs, scanMs, ...pass(), marks: shown };
};

Object.assign(globalThis, { qantarScan: scanPage });
