// Makes the stores' pictures from the real extension in real Chromium: `npm run store:pictures`, after `npm run build`.
// Screenshots of 1280×800 and tiles in three languages, and the icon, go to artifacts/store/.
import { mkdirSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { parse } from 'yaml';
import { type Language, languages } from '../core/dataset/language.ts';
import { type Driven, drive } from './drive-browser.ts';
import { ensureBrowsers } from './find-browsers.ts';
import { runAsCommand } from './run-as-command.ts';
import { servePages } from './serve-pages.ts';
import { drawIcon, drawPair, drawTile } from './store-drawings.ts';

const folder = 'artifacts/store';

/** Words of the sample articles: a number that was current then, and a word that is somebody's. */
const words: Readonly<Record<Language, readonly [string, string]>> = {
  ru: ['227', 'террорист'],
  kk: ['227', 'лаңкестер'],
  en: ['227', 'terrorists'],
};

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Scrolls the words to the height at which a card below them is whole, and answers where they are. */
const pointAt = (page: Page, wanted: string) =>
  page.evaluate((text) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.textContent ?? '').indexOf(text);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + text.length);
      scrollBy({ top: range.getBoundingClientRect().top - 330, behavior: 'instant' });
      const box = range.getBoundingClientRect();
      return { x: box.left + 8, y: box.top + box.height / 2 };
    }
    return null;
  }, wanted);

const openCard = async (page: Page, wanted: string) => {
  const point = await pointAt(page, wanted);
  if (!point) throw new Error(`"${wanted}" is not in the sample article.`);
  await pause(300);
  await page.mouse.move(point.x + 60, point.y - 60);
  await page.mouse.move(point.x, point.y, { steps: 6 });
  await pause(1_500);
};

const draw = async (browser: Browser, html: string, width: number, height: number, name: string) => {
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  await page.setContent(html);
  await page.screenshot({ path: `${folder}/${name}.png`, omitBackground: true });
  await page.close();
};

const tabOf = (own: Page, url: string) =>
  own.evaluate(async (address) => {
    // biome-ignore lint/suspicious/noExplicitAny: the extension's namespace inside its own page.
    const tabs = await (globalThis as any).chrome.tabs.query({});
    return tabs.find((tab: { url?: string }) => tab.url === address)?.id as number;
  }, url);

/** The browser's own language is not that of its interface where its packs of languages are missing. */
const speak = async ({ openOwn }: Driven, language: Language) => {
  const page = await openOwn('welcome.html');
  await page.waitForSelector(`label[lang=${language}] input`);
  await page.click(`label[lang=${language}] input`);
  await pause(500);
  await page.close();
};

/** The sample article in a newspaper's dress: without its placeholders for pictures, and with room below for a card. */
const dress =
  'body{max-width:46rem;padding:0 1rem 70vh;font:1.06rem/1.65 "Noto Serif","DejaVu Serif",serif}figure,nav,footer{display:none}';

const articleAt = async ({ browser }: Driven, url: string, width: number) => {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 800 });
  await page.goto(url);
  await page.addStyleTag({ content: dress });
  await page.bringToFront();
  await page.waitForFunction(() => CSS.highlights.size > 0, { timeout: 15_000 });
  await pause(800);
  return page;
};

const drawLanguage = async (driven: Driven, origin: string, language: Language) => {
  const shoot = (page: Page, number: number) =>
    page.screenshot({ path: `${folder}/screenshot-${language}-${number}.png` });
  const url = `${origin}/${language}.html`;
  const [figure, claim] = words[language];
  await speak(driven, language);

  const article = await articleAt(driven, url, 1280);
  await openCard(article, figure);
  await shoot(article, 1);
  await article.keyboard.press('Escape');
  await openCard(article, claim);
  await shoot(article, 2);
  await article.close();

  const beside = await articleAt(driven, url, 880);
  let panel = await driven.openOwn('panel.html');
  const tab = await tabOf(panel, beside.url());
  await panel.close();
  panel = await driven.openOwn(`panel.html?tab=${tab}`);
  await panel.bringToFront();
  await panel.setViewport({ width: 400, height: 800 });
  await panel.waitForSelector('.found .place');
  await pause(500);
  const right = await panel.screenshot({ encoding: 'base64' });
  await panel.close();
  await beside.bringToFront();
  const left = await beside.screenshot({ encoding: 'base64' });
  await beside.close();
  await draw(driven.browser, drawPair(left, right), 1280, 800, `screenshot-${language}-3`);

  for (const [number, path] of [
    [4, 'timeline.html'],
    [5, 'welcome.html'],
  ] as const) {
    const page = await driven.openOwn(path);
    await page.setViewport({ width: 1280, height: 800 });
    await page.waitForSelector('main.page');
    await pause(700);
    await shoot(page, number);
    await page.close();
  }

  const icon = readFileSync('assets/icon.svg', 'utf8');
  const { name, tile } = parse(readFileSync(`store/listing/${language}.yaml`, 'utf8'));
  for (const [width, height] of [
    [440, 280],
    [1400, 560],
  ] as const)
    await draw(
      driven.browser,
      drawTile({ icon, name, line: tile, language, width, height }),
      width,
      height,
      `tile-${language}-${width}x${height}`,
    );
  if (language === 'en') await draw(driven.browser, drawIcon(icon), 128, 128, 'icon-128');
};

await runAsCommand(async () => {
  mkdirSync(folder, { recursive: true });
  const program = ensureBrowsers(['chromium']).chromium;
  if (!program) throw new Error('Chromium was not found.');
  const asked = languages.filter((language) => process.argv.length < 3 || process.argv.includes(language));
  const site = await servePages('tests/fixtures/articles');
  try {
    for (const language of asked) {
      const driven = await drive('chromium', { program, language });
      await drawLanguage(driven, site.origin, language);
      await driven.close();
    }
  } finally {
    site.close();
  }
  console.log(`The pictures are in ${folder}.`);
});
process.exit();
