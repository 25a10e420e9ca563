// Opens a browser with the extension on a sample article. Without a display it runs the browser unseen, opens a few
// cards, saves pictures and prints what was found.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { type BrowserName, type Driven, drive } from './drive-browser.ts';
import { ensureBrowsers, findBrowsers, versionOf } from './find-browsers.ts';
import { servePages } from './serve-pages.ts';

const run = (program: string, ...args: string[]) => {
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status === 0) return;
  console.error(stderr);
  throw new Error(`"${program} ${args.join(' ')}" failed; its message stands above.`);
};

const wantedLanguage = (process.env.LANG ?? '').slice(0, 2);
const language = ['ru', 'kk', 'en'].includes(wantedLanguage) ? wantedLanguage : 'ru';
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

const choose = (): { name: BrowserName; program: string } => {
  const asked = process.argv[2];
  if (asked !== undefined && asked !== 'chromium' && asked !== 'firefox')
    throw new Error(
      `Unknown browser "${asked}": say "npm run demo -- chromium" or "npm run demo -- firefox".`,
    );
  const there = findBrowsers();
  const name: BrowserName = asked ?? (there.chromium || !there.firefox ? 'chromium' : 'firefox');
  const program = ensureBrowsers([name])[name];
  if (!program) throw new Error(`${name} was not found.`);
  return { name, program };
};

interface Shown {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** The marks with a point on each, scrolled so that the first of them is in view. */
const listMarks = (page: Page): Promise<Shown[]> =>
  page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, highlight]) =>
      name.endsWith('-current')
        ? []
        : [...highlight].flatMap(({ startContainer, startOffset, endContainer, endOffset }) => {
            const range = document.createRange();
            range.setStart(startContainer, startOffset);
            range.setEnd(endContainer, endOffset);
            const box = range.getClientRects()[0];
            return box ? [{ text: range.toString(), x: box.left + 8, y: box.top + box.height / 2 }] : [];
          }),
    ),
  );

const showUnseen = async ({ name, browser }: Driven, page: Page) => {
  mkdirSync('artifacts/demo', { recursive: true });
  await page.setViewport({ width: 1100, height: 1400 });
  await page.waitForFunction(() => CSS.highlights.size > 0, { timeout: 15_000 });
  await new Promise((resolve) => setTimeout(resolve, 800));
  const marks = (await listMarks(page)).sort((a, b) => a.y - b.y || a.x - b.x);
  console.log(`${marks.length} mentions are marked:\n  ${marks.map(({ text }) => text).join(' · ')}`);
  const inView = marks.filter(({ y }) => y > 0 && y < 1000);
  const chosen = [0, 0.35, 0.7].map((share) => inView[Math.floor(share * inView.length)]);
  for (const [index, mark] of chosen.entries()) {
    if (!mark) continue;
    await page.mouse.move(mark.x, mark.y - 60);
    await page.mouse.move(mark.x, mark.y, { steps: 6 });
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    const path = `artifacts/demo/${name}-${index + 1}.png` as const;
    await page.screenshot({ path });
    console.log(`The card of "${mark.text}": ${path}`);
    await page.keyboard.press('Escape');
  }
  await browser.close();
};

const main = async () => {
  const { name, program } = choose();
  console.log(`${versionOf(program)}; building the extension …`);
  run('node', 'scripts/build-edition.ts');
  run('wxt', 'build', '-b', name === 'chromium' ? 'chrome' : 'firefox');
  const site = await servePages('tests/fixtures/articles');
  const driven = await drive(name, { program, headless: !hasDisplay, language });
  const page = await driven.browser.newPage();
  await page.goto(`${site.origin}/${language}.html`);
  if (hasDisplay) {
    console.log(
      'Rest the mouse on an underlined word. Alt+J and Alt+K step through them, Alt+Enter opens a card.',
    );
    console.log('Close the browser to end.');
    await new Promise((resolve) => driven.browser.once('disconnected', resolve));
  } else {
    console.log('There is no display here, so the browser runs unseen.');
    await showUnseen(driven, page);
    await driven.close().catch(() => undefined);
  }
  site.close();
};

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
process.exit();
