// The speed and the memory of `check --jsonl` beside a floor, which reads and parses the same lines and does nothing with
// them: `node scripts/bench-check.ts [FOLDER of texts]`. Goals: 20 MB of text a second on one core, no more memory for ten
// times the input. Time is what the processes' own core spent; starting up (loading the lexicon) is left out.
import { spawnSync } from 'node:child_process';
import { createReadStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { filesIn } from './eval-real-text.ts';
import { readHtml } from './read-html.ts';

const goal = { megabytesPerSecond: 20, memoryGrowth: 1.25 };
const smallBytes = 6e6;
const articleUnits = 2500;

const [folder = process.env.QANTAR_REAL_TEXT] = process.argv.slice(2).filter((word) => word !== '--floor');

/** Run as a process of its own: what reading and parsing the lines costs by itself. */
const readAndParse = async (file: string) => {
  let units = 0;
  for await (const line of createInterface({ input: createReadStream(file) }))
    units += (JSON.parse(line) as { text: string }).text.length;
  console.log(units);
};

/** Lines joined to texts about as long as a short article. */
const articlesOf = (text: string): string[] => {
  const articles: string[] = [];
  let article = '';
  for (const line of text.split('\n')) {
    article += `${line}\n`;
    if (article.length < articleUnits) continue;
    articles.push(article);
    article = '';
  }
  return article === '' ? articles : [...articles, article];
};

const run = (file: string, floor: boolean) => {
  const script = floor ? [import.meta.filename, '--floor', file] : ['scripts/check.ts', '--jsonl', file];
  // One thread for everything where the system can say so; the peak of the resident memory is in kilobytes.
  const watch = `process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    process.stderr.write(JSON.stringify([(userCPUTime + systemCPUTime) / 1e6, maxRSS / 1e3])); });`;
  const { stderr, status } = spawnSync(
    process.execPath,
    ['--single-threaded', '--import', `data:text/javascript,${encodeURIComponent(watch)}`, ...script],
    { encoding: 'utf8', maxBuffer: 1e9, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const figures = /\[[\d.,e-]+\]$/.exec(stderr)?.[0];
  if (status !== 0 || !figures) throw new Error(stderr);
  const [seconds = 0, megabytes = 0] = JSON.parse(figures) as number[];
  return { seconds, megabytes };
};

const bench = (name: string, texts: readonly string[]) => {
  const directory = mkdtempSync(join(tmpdir(), 'bench-check-'));
  const write = (bytes: number) => {
    const file = join(directory, `${bytes}.jsonl`);
    const lines: string[] = [];
    let size = 0;
    for (let at = 0; size < bytes; at += 1) {
      const text = texts[at % texts.length] ?? '';
      lines.push(`${JSON.stringify({ id: at, text, date: '2022-02-05' })}\n`);
      size += Buffer.byteLength(text);
    }
    writeFileSync(file, bytes === 0 ? '' : lines.join(''));
    return { file, megabytes: size / 1e6 };
  };
  const [none, small, large] = [write(0), write(smallBytes), write(smallBytes * 10)];
  console.log(`\n${name}: ${small.megabytes.toFixed(0)} and ${large.megabytes.toFixed(0)} MB of text`);
  for (const isFloor of [true, false]) {
    const start = run(none.file, isFloor);
    const first = run(small.file, isFloor);
    const second = run(large.file, isFloor);
    const speed = large.megabytes / (second.seconds - start.seconds);
    const growth = second.megabytes / first.megabytes;
    const isMet = isFloor || (speed >= goal.megabytesPerSecond && growth <= goal.memoryGrowth);
    console.log(
      `  ${(isFloor ? 'floor' : 'check').padEnd(6)} ${speed.toFixed(1).padStart(6)} MB/s  started in ${start.seconds.toFixed(2)} s  peak memory ${start.megabytes.toFixed(0)} MB empty, ${first.megabytes.toFixed(0)} small, ${second.megabytes.toFixed(0)} large${isMet ? '' : '  MISSED'}`,
    );
  }
  rmSync(directory, { recursive: true });
};

if (process.argv.includes('--floor')) await readAndParse(folder ?? '');
else {
  console.log(
    `Goal: ${goal.megabytesPerSecond} MB/s on one core; ten times the input at most ${goal.memoryGrowth} × the memory.`,
  );
  const articles = ['ru', 'kk', 'en'].map(
    (language) => readHtml(readFileSync(`tests/fixtures/articles/${language}.html`, 'utf8')).text,
  );
  const news = folder
    ? filesIn(folder)
        .filter((file) => file.endsWith('.txt'))
        .flatMap((file) => articlesOf(readFileSync(file, 'utf8')))
    : [];
  if (news.length > 0) {
    bench('other news', news);
    bench(
      'news, every hundredth text about the events',
      news.map((text, at) => (at % 100 === 0 ? (articles[(at / 100) % 3] ?? '') : text)),
    );
  } else console.log('No real text: name a folder of texts, or set QANTAR_REAL_TEXT.');
  bench('nothing but articles about the events', articles);
}
