// Bundled and run inside a real page by `npm run measure` and `npm run bench`: our work on this page beside a floor and a peer.
import Mark from 'mark.js';
import { markStyles } from '../../core/card/mark-style.ts';
import { createGate } from '../../core/match/gate.ts';
import { compileLexicon, type Lexicon } from '../../core/match/lexicon.ts';
import type { LexiconData } from '../../core/match/lexicon-data.ts';
import { readPage } from '../../core/match/page-reading.ts';
import { createChooser } from '../../page/choose-marks.ts';
import { lookThrough } from '../../page/look-through.ts';
import { createMarks } from '../../page/marks.ts';
import { readText } from '../../page/read-text.ts';
import { createSlices } from '../../page/slices.ts';
import { pass, timeOf, timeOfAsync } from './clock.ts';

export interface ScanTimes {
  readonly passMs: number;
  /** It stops where the page passes. */
  readonly gateMs: number;
  readonly compileMs: number;
  /** Reading, finding, weighing, choosing and painting, everything after the lexicon is there. */
  readonly scanMs: number;
  readonly readMs: number;
  readonly nodes: number;
  readonly characters: number;
  readonly marks: number;
}

/** How many marks the whole scan painted; they are taken away again. */
const scanOnce = async (lexicon: Lexicon, marksAll: boolean): Promise<number> => {
  const reading = readPage(lexicon, { title: document.title, url: location.href });
  const blocks = [...readText(document.body)].filter((block) => block !== undefined);
  const numbers = new Map(blocks.map((block) => [block, reading.add(block)]));
  const verdict = reading.weigh();
  const choose = createChooser(() => markStyles[0], marksAll);
  const marks = createMarks('benchmarks', new Set());
  await marks.show(
    choose(blocks, (block) => verdict.mentionsIn(numbers.get(block) ?? -1)),
    createSlices(new AbortController().signal),
  );
  const { length } = marks.all;
  marks.clear();
  return length;
};

const scan = async (data: LexiconData, marksAll: boolean): Promise<ScanTimes> => {
  const lexicon = compileLexicon(data);
  const marks = await scanOnce(lexicon, marksAll);
  return {
    ...pass(),
    marks,
    passMs: timeOf(pass),
    gateMs: timeOf(() => lookThrough(createGate(), document.body)(Number.POSITIVE_INFINITY)),
    compileMs: timeOf(() => compileLexicon(data), 5),
    readMs: timeOf(() => [...readText(document.body)]),
    scanMs: await timeOfAsync(() => scanOnce(lexicon, marksAll)),
  };
};

export interface PeerTimes {
  readonly peerMs: number;
  readonly peerMarks: number;
}

/** It wraps its words in elements, so it runs last and its page is thrown away. */
const peer = async (words: readonly string[]): Promise<PeerTimes> => {
  const start = performance.now();
  const peerMarks = await new Promise<number>((resolve) => {
    const mark = new Mark(document.body);
    mark.mark([...words], { accuracy: 'partially', separateWordSearch: false, done: resolve });
  });
  return { peerMs: performance.now() - start, peerMarks };
};

export interface ScanInPage {
  readonly qantarScan: {
    scan(data: unknown, marksAll: boolean): Promise<ScanTimes>;
    peer(words: readonly string[]): Promise<PeerTimes>;
  };
}

Object.assign(globalThis, { qantarScan: { scan, peer } });
