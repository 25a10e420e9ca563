// The matcher's speed against the size of the lexicon: `node scripts/bench-match.ts`. Goal: 100 → 100,000 aliases, at most twice the time.
import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { compileLexicon } from '../core/match/lexicon.ts';
import { type CueKind, cueKinds, type LexiconData } from '../core/match/lexicon-data.ts';
import { scanText } from '../core/match/scan-text.ts';
import { fold } from '../core/text/fold.ts';
import { createPacker } from './pack-phrases.ts';
import { readHtml } from './read-html.ts';

/** A repeatable source of numbers from 0 to 1: the same words in every run. */
const createRandom = (seed: number) => () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) | 0;
  return (seed >>> 8) / 0x1000000;
};

const letters = 'аеиоубвгдзклмнпрст';
const endings = ['', 'а', 'у', 'ом', 'е', 'ы', 'ов', 'ам', 'ами', 'ах'];

const makeData = (count: number): LexiconData => {
  const random = createRandom(7);
  const packer = createPacker();
  const word = () =>
    Array.from({ length: 5 + Math.floor(random() * 5) }, () =>
      letters.charAt(Math.floor(random() * letters.length)),
    ).join('');
  const slot = () => {
    const stem = word();
    return [endings.map((ending) => stem + ending)];
  };
  const aliases = Array.from(
    { length: count },
    () => `c:${packer.packPhrase(random() < 0.5 ? [slot()] : [slot(), slot()])}`,
  );
  const cues = Object.fromEntries(cueKinds.map((kind) => [kind, [] as string[]])) as Record<
    CueKind,
    string[]
  >;
  return { records: ['bench'], endings: packer.endings(), words: packer.words(), aliases: [aliases], cues };
};

const article = readHtml(readFileSync('tests/fixtures/articles/ru.html', 'utf8')).text;
const text = article.repeat(Math.ceil(1_000_000 / article.length));
const rounds = 9;

const median = (work: () => void): number => {
  const times = Array.from({ length: rounds }, () => {
    // Our own time: what else the machine does only adds to the clock.
    const start = process.cpuUsage();
    work();
    return process.cpuUsage(start).user / 1000;
  });
  return times.sort((one, other) => one - other)[rounds >> 1] ?? 0;
};

const speed = (ms: number) => `${(text.length / ms / 1000).toFixed(0).padStart(4)} Mchar/s`;

console.log(`${(text.length / 1e6).toFixed(2)} M characters of Russian news, median of ${rounds} runs`);
console.log(`folding alone         ${speed(median(() => fold(text)))}`);
const folded = fold(text);
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const times = [100, 1_000, 10_000, 100_000].map((count) => {
  const data = makeData(count);
  collect();
  const before = process.memoryUsage().arrayBuffers;
  const start = performance.now();
  const lexicon = compileLexicon(data);
  const compileMs = performance.now() - start;
  collect();
  const memory = (process.memoryUsage().arrayBuffers - before) / 1e6;
  const ms = median(() => scanText(folded, lexicon));
  console.log(
    `${String(count).padStart(7)} aliases ${speed(ms)}   ${String(lexicon.words.size).padStart(8)} forms, compiled in ${compileMs.toFixed(0)} ms, ${memory.toFixed(1)} MB of tables`,
  );
  return ms;
});
// The first lexicon is also the first to be searched, while the engine still compiles the code: the fastest is the floor.
const growth = (times.at(-1) ?? 0) / Math.min(...times);
console.log(
  `100,000 aliases against the fastest of the others: ${growth.toFixed(2)} × the time (goal 2)${growth <= 2 ? '' : '  MISSED'}`,
);
