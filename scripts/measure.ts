// Prints what the extension costs: sizes, the scan of the sample article beside a bare pass over its text, and the time
// from the end of the delay to a painted card, in both browsers. Run `npm run build` first.
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { cardTiming } from '../core/card/card-timing.ts';
import type { ScanInPage } from '../tests/bench/scan-in-page.ts';
import { awaitMarks, listMarks, pointAt } from '../tests/e2e/marks.ts';
import { bundleBench } from './bundle-bench.ts';
import { type BrowserName, drive } from './drive-browser.ts';
import { ensureBrowsers, versionOf } from './find-browsers.ts';
import { readEdition } from './read-edition.ts';
import { servePages } from './serve-pages.ts';

const built = {
  'gate.js': 'gate, on every page',
  'reader.js': 'reader with card, on pages about the events',
  'edition.json': 'edition',
} as const;

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const ms = (time: number) => `${time.toFixed(time < 1 ? 3 : 1)} ms`;

const printSizes = () => {
  for (const [file, what] of Object.entries(built)) {
    const bytes = readFileSync(`.output/chrome-mv3/${file}`);
    const small = gzipSync(bytes, { level: 9 }).length;
    console.log(`${what} (${file}): ${kilobytes(small)} gzipped, ${kilobytes(bytes.length)} raw`);
  }
};

const printScan = async (page: Page, bench: string, lexicon: unknown) => {
  await page.evaluate(bench);
  const times = await page.evaluate(
    (data) => (globalThis as unknown as ScanInPage).qantarScan.scan(data, false),
    lexicon,
  );
  const { passMs, gateMs, scanMs, readMs, compileMs, nodes, characters, marks } = times;
  console.log(`  ${nodes} text nodes, ${characters} characters, ${marks} marks`);
  console.log(`  one TreeWalker pass: ${ms(passMs)}; gate: ${ms(gateMs)} (it stops where the page passes)`);
  console.log(
    `  scan to painted marks: ${ms(scanMs)} = ${(scanMs / passMs).toFixed(1)} × the pass (reading alone ${ms(readMs)}); lexicon made searchable in ${ms(compileMs)}`,
  );
};

/** Milliseconds from the end of the delay until the card has been painted, for one hover after another. */
const timeCards = async (page: Page, count: number): Promise<number[]> => {
  const marks = await listMarks(page);
  const times: number[] = [];
  for (const { text, block } of marks.slice(0, count)) {
    const point = await pointAt(page, text, block);
    if (!point) continue;
    await page.mouse.move(point.x, Math.max(1, point.y - 70));
    const painted = page.evaluate(
      (dwell) =>
        new Promise<number>((resolve) => {
          let moved = 0;
          const onMove = () => {
            moved = performance.now();
          };
          addEventListener('pointermove', onMove);
          const observer = new MutationObserver(() => {
            observer.disconnect();
            removeEventListener('pointermove', onMove);
            requestAnimationFrame(() => {
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = () => resolve(performance.now() - moved - dwell);
              port2.postMessage(null);
            });
          });
          observer.observe(document.documentElement, { childList: true });
          setTimeout(() => resolve(Number.NaN), 4_000);
        }),
      cardTiming.dwellMs,
    );
    await page.mouse.move(point.x, point.y);
    const time = await painted;
    if (!Number.isNaN(time)) times.push(time);
    await page.keyboard.press('Escape');
  }
  return times;
};

const measureIn = async (name: BrowserName, program: string, bench: string, lexicon: unknown) => {
  console.log(`\n${versionOf(program)}`);
  const site = await servePages('tests/fixtures/articles');
  const bare = await drive(name, { program, isBare: true });
  const page = await bare.browser.newPage();
  await page.goto(`${site.origin}/ru.html`);
  await printScan(page, bench, lexicon);
  await bare.close();

  const driven = await drive(name, { program });
  const article = await driven.browser.newPage();
  await article.setViewport({ width: 1100, height: 900 });
  await article.goto(`${site.origin}/ru.html`);
  await awaitMarks(article);
  const [first = Number.NaN, ...later] = await timeCards(article, 9);
  const middle = later.sort((a, b) => a - b)[later.length >> 1] ?? Number.NaN;
  console.log(
    `  delay's end to painted card: first ${ms(first)}, later ${ms(middle)} (median of ${later.length})`,
  );
  await driven.close();
  site.close();
};

if (!existsSync('.output/chrome-mv3/reader.js') || !existsSync('.output/firefox-mv3/reader.js')) {
  console.error('Nothing is built yet: run "npm run build" first.');
  process.exit(1);
}
printSizes();
const { lexicon } = readEdition();
const bench = await bundleBench('tests/bench/scan-in-page.ts');
const { chromium, firefox } = ensureBrowsers(['chromium', 'firefox']);
if (chromium) await measureIn('chromium', chromium, bench, lexicon);
if (firefox) await measureIn('firefox', firefox, bench, lexicon);
process.exit();
