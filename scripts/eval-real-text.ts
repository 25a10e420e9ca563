import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createGate } from '../core/match/gate.ts';
import { type CheckInput, checkPage } from './check-page.ts';
import type { LoadedLexicon } from './load-lexicon.ts';

/** Sentences, cut as roughly as counting them needs. */
const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?…])\s+(?=[\p{Lu}«"—-])|\n+/u).filter((sentence) => sentence.trim().length > 10);

export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:txt|html?)$/.test(name))
    .sort()
    .map((name) => join(folder, name));

const count = (title: string, inputs: readonly CheckInput[], loaded: LoadedLexicon) => {
  if (inputs.length === 0) return;
  let marked = 0;
  let passed = 0;
  let units = 0;
  const start = performance.now();
  for (const input of inputs) {
    const { mentions, text = input.text ?? '' } = checkPage(input, loaded);
    units += text.length;
    if (createGate().look(text)) passed += 1;
    if (mentions.length === 0) continue;
    marked += 1;
    const [first] = mentions;
    console.log(`  marked: ${text.slice(Math.max(0, (first?.start ?? 0) - 60), (first?.end ?? 0) + 60)}`);
  }
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `${title}: ${marked} of ${inputs.length} marked, ${passed} passed the gate, ${(units / 1e6 / seconds).toFixed(1)} M characters a second`,
  );
};

/** Prints how many sentences and pages of real text get a mark; nearly all of it has nothing to do with the events. */
export const countFalseMarks = (folder: string, loaded: LoadedLexicon): void => {
  const files = filesIn(folder);
  console.log(`\n== real text: ${files.length} files ==`);
  const isPage = (file: string) => /\.html?$/.test(file);
  const texts = files.filter((file) => !isPage(file)).map((file) => readFileSync(file, 'utf8'));
  count(
    'sentences',
    texts.flatMap(sentencesOf).map((text) => ({ text })),
    loaded,
  );
  count(
    'pages',
    files.filter(isPage).map((file) => ({ html: readFileSync(file, 'utf8') })),
    loaded,
  );
};
