// Prints what the extension costs a page, beside a floor (one pass over the text) and a peer (mark.js with the same words),
// in both real browsers. With --strict it ends with 1 where a goal is missed. Run `npm run build` first.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import type { GateTimes, ScanTimes } from '../tests/bench/bench-page.ts';
import { type BenchPage, longPage, markedPage, quietPages } from '../tests/bench/pages.ts';
import { watchFeed, watchTasks } from '../tests/bench/watch-tasks.ts';
import { bundleBench } from './bundle-bench.ts';
import { type BrowserName, type Driven, drive } from './drive-browser.ts';
import { ensureBrowsers, versionOf } from './find-browsers.ts';
import { readEdition } from './read-edition.ts';

const isStrict = process.argv.includes('--strict');
const missed: string[] = [];

/** One line of the report: what was measured, and whether it is within its goal. */
const report = (what: string, value: number, goal: number, unit: string, isAtLeast = false) => {
  const isMet = isAtLeast ? value >= goal : value <= goal;
  const shown = `${value.toFixed(value < 10 ? 2 : 0)}${unit}`;
  console.log(
    `  ${isMet ? 'ok    ' : 'MISSED'} ${what}: ${shown} (goal ${isAtLeast ? '≥' : '≤'} ${goal}${unit})`,
  );
  if (!isMet) missed.push(what);
};

const quantile = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ??
  Number.NaN;

interface InPage {
  readonly qantarBench: {
    benchGate(): GateTimes;
    benchScan(lexicon: unknown, words: readonly string[]): Promise<ScanTimes>;
  };
}

const open = async ({ browser }: Driven, address: string): Promise<Page> => {
  const page = await browser.newPage();
  await page.setViewport({ width: 1100, height: 900 });
  await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 20_000 });
  await page.bringToFront();
  return page;
};

const benchIn = async (name: BrowserName, program: string, script: string) => {
  console.log(`\n${versionOf(program)}`);
  const quiet = quietPages();
  const pages: readonly BenchPage[] = [...quiet, markedPage, longPage];
  const server = createServer((request, response) => {
    const page = pages[Number((request.url ?? '').slice(1))];
    response
      .writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
      .end(page?.html ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const addressOf = (page: BenchPage) => `http://localhost:${port}/${pages.indexOf(page)}`;
  const { lexicon } = readEdition();
  // A word is written "stem/endings" in the edition; the peer gets the stems.
  const stems = lexicon.words
    .map((word) => word.split('/')[0] ?? '')
    .filter((stem) => /^[\p{L} -]{4,}$/u.test(stem));
  const words = [...new Set(stems)].slice(0, 300);

  const bare = await drive(name, { program, isBare: true });
  const gates: (GateTimes & BenchPage)[] = [];
  for (const page of quiet) {
    const tab = await open(bare, addressOf(page));
    await tab.evaluate(script);
    const times = await tab.evaluate(() => (globalThis as unknown as InPage).qantarBench.benchGate());
    gates.push({ ...times, ...page });
    await tab.close();
  }
  const held = gates.filter(({ hasPassed }) => !hasPassed);
  const ratios = held.map(({ gateMs, passMs }) => gateMs / passMs);
  const floor = quantile(
    held.map(({ passMs }) => passMs),
    0.5,
  );
  console.log(`  ${held.length} pages without a mention; one pass ${floor.toFixed(3)} ms at the median`);
  report('gate against one pass, median', quantile(ratios, 0.5), 2, ' ×');
  report('gate against one pass, 95th percentile', quantile(ratios, 0.95), 4, ' ×');

  report(
    'looking for shadow trees against one pass, median',
    quantile(
      held.map(({ treesMs, passMs }) => treesMs / passMs),
      0.5,
    ),
    4,
    ' ×',
  );

  const marked = await open(bare, addressOf(markedPage));
  await marked.evaluate(script);
  const scan = await marked.evaluate(
    (data, all) => (globalThis as unknown as InPage).qantarBench.benchScan(data, all),
    lexicon as never,
    words,
  );
  console.log(
    `  scan to painted marks ${scan.scanMs.toFixed(1)} ms (${scan.marks} marks); mark.js with ${words.length} words ${scan.peerMs.toFixed(0)} ms`,
  );
  report('mark.js against the scan', scan.peerMs / scan.scanMs, 50, ' ×', true);
  await bare.close();

  const own = await drive(name, { program });
  const longest = await watchTasks(own, addressOf(longPage));
  if (longest !== undefined) report('longest slice on 5 MB', longest, 8, ' ms');
  const feed = await watchFeed(own, addressOf(markedPage));
  if (feed) {
    report('feed of 1,000 posts a minute: share of the main thread', feed.share * 100, 2, ' %');
    report('  growth of event listeners', feed.listeners, 0, '');
  }
  await own.close();
  server.close();
};

if (!existsSync('.output/chrome-mv3/reader.js') || !existsSync('.output/firefox-mv3/reader.js')) {
  console.error('Nothing is built yet: run "npm run build" first.');
  process.exit(1);
}
const sizeOf = (file: string) =>
  gzipSync(readFileSync(`.output/chrome-mv3/${file}`), { level: 9 }).length / 1000;
report('gate.js, gzipped', sizeOf('gate.js'), 8, ' kB');
report('reader.js, gzipped', sizeOf('reader.js'), 45, ' kB');
const script = await bundleBench('tests/bench/bench-page.ts');
const only = process.argv.find((value) => value === 'chromium' || value === 'firefox');
const { chromium, firefox } = ensureBrowsers(['chromium', 'firefox']);
if (chromium && only !== 'firefox') await benchIn('chromium', chromium, script);
if (firefox && only !== 'chromium') await benchIn('firefox', firefox, script);
console.log(missed.length === 0 ? '\nAll goals are met.' : `\nMissed: ${missed.join('; ')}.`);
process.exit(isStrict && missed.length > 0 ? 1 : 0);
