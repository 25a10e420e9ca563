// Prints how fast the timeline is with far more events than we have, in both browsers: `node scripts/measure-timeline.ts [1000]`.
// From the input to the end of the layout that it causes; the sources are served as they are, not minified.
import puppeteer, { type Page } from 'puppeteer-core';
import { ensureBrowsers, versionOf } from './find-browsers.ts';
import { serveGallery } from './serve-gallery.ts';

const count = Number(process.argv[2] ?? 1_000);

/** Does something to the first element that answers, `repeats` times in turn; the median in milliseconds. */
const time = (page: Page, selector: string, values: readonly string[]): Promise<number> =>
  page.evaluate(
    async (wanted, all) => {
      const times: number[] = [];
      for (const value of all) {
        const element = document.querySelector<HTMLInputElement>(wanted);
        if (!element) throw new Error(`nothing answers ${wanted}`);
        const start = performance.now();
        if (/^(INPUT|SELECT)$/.test(element.tagName) && element.type !== 'radio') {
          element.value = value;
          element.dispatchEvent(new Event(element.type === 'search' ? 'input' : 'change', { bubbles: true }));
        } else element.click();
        // Preact draws in a microtask or the next frame; the layout is asked for at once.
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        document.body.getBoundingClientRect();
        times.push(performance.now() - start);
      }
      return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
    },
    selector,
    values,
  );

const steps: readonly (readonly [what: string, selector: string, values: readonly string[]])[] = [
  ['one more letter in the search', 'input[type=search]', ['а', 'ак', 'аки', 'аким', 'акима']],
  ['a mistyped word', 'input[type=search]', ['акемат', 'жанаазен', 'прастест']],
  ['the search emptied', 'input[type=search]', ['']],
  ['another state', '.fields label:nth-child(3) select', ['court', 'established', '']],
  ['the date cursor', '.filters input[type=date]', ['2022-02-05', '2022-08-20', '']],
  ['an event opened or closed', '.entry .title', ['', '', '', '']],
];

const browsers = ensureBrowsers(['chromium', 'firefox']);
const gallery = await serveGallery();
for (const name of ['chromium', 'firefox'] as const) {
  const executablePath = browsers[name] ?? '';
  const browser = await puppeteer.launch({
    browser: name === 'chromium' ? 'chrome' : 'firefox',
    executablePath,
    args: name === 'chromium' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${gallery.base}?show=long&lang=ru&events=${count}`);
  await page.waitForFunction(() => 'drawnMs' in globalThis);
  const drawn = await page.evaluate(() => (globalThis as { drawnMs?: number }).drawnMs ?? Number.NaN);
  console.log(`${versionOf(executablePath)}, ${count} events`);
  console.log(`  drawn for the first time: ${drawn.toFixed(0)} ms`);
  for (const [what, selector, values] of steps)
    console.log(`  ${what}: ${(await time(page, selector, values)).toFixed(0)} ms`);
  await browser.close();
}
await gallery.close();
