// Draws the gallery in both browsers, keeps the pictures in artifacts/gallery and lets axe look at each. Ends with 1 where axe finds a
// fault, where a page is too wide or where a card's second source is below its first screen.
// `node scripts/gallery.ts [--all] [--scale=2] [word in the names]`: without `--all` every state once; 2 shows the hairlines.
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ensureBrowsers } from './find-browsers.ts';
import { allShots, briefShots, nameOf, type Shot, themes } from './gallery-shots.ts';
import { serveGallery } from './serve-gallery.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { all: { type: 'boolean', default: false }, scale: { type: 'string', default: '1' } },
});
const folder = 'artifacts/gallery';
const word = positionals[0] ?? '';
const scale = Number(values.scale);
const shots = values.all ? allShots : briefShots;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let faults = 0;
let drawn = 0;
const complain = (name: string, message: string) => {
  faults += 1;
  console.error(`${name}: ${message}`);
};

const judge = async (page: Page, name: string, isForced: boolean) => {
  await page.evaluate(axe);
  const violations = await page.evaluate(async (forced) => {
    const { axe: tool } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const result = await tool.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      // With forced colours contrast is the system's, and axe reads colours that are not drawn.
      rules: { 'color-contrast': { enabled: !forced }, region: { enabled: false } },
    });
    return result.violations.map(
      ({ id, nodes }) => `${id} × ${nodes.length}: ${nodes[0]?.html.slice(0, 200)}`,
    );
  }, isForced);
  for (const violation of violations) complain(name, violation);
};

/** Cards whose second source a reader would have to scroll for, and what is wider than its card. */
const misfits = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[id^=host-]')].flatMap((host) => {
      const scroll = host.shadowRoot?.querySelector('.scroll');
      const sources = scroll?.querySelectorAll('.sources li');
      const last = sources?.[Math.min(1, sources.length - 1)];
      if (!scroll || !last) return [];
      const below = Math.round(last.getBoundingClientRect().bottom - scroll.getBoundingClientRect().bottom);
      return [
        ...(below > 0 ? [`${host.id}: the sources end ${below} px below the first screen`] : []),
        ...(scroll.scrollWidth > scroll.clientWidth ? [`${host.id}: wider than the card`] : []),
      ];
    }),
  );

const draw = async (browser: Browser, browserName: string, base: string, wanted: readonly Shot[]) => {
  const page = await browser.newPage();
  for (const shot of wanted) {
    const name = nameOf(browserName, shot);
    await page.setViewport({ width: shot.width, height: 800, deviceScaleFactor: scale });
    await page.goto(`${base}?show=${shot.show}&lang=${shot.language}&theme=${shot.theme}${shot.more}`);
    await page.waitForFunction(() => document.getElementById('gallery')?.childElementCount);
    if (shot.more.includes('tray')) await new Promise((resolve) => setTimeout(resolve, 300));
    await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
    await judge(page, name, shot.theme === 'forced');
    // Narrower screens get the sheet.
    if (shot.show === 'cards' && !shot.more && shot.width > 600)
      for (const misfit of await misfits(page)) complain(name, misfit);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (overflow > 0) complain(name, `the page is ${overflow} px too wide`);
  }
  await page.close();
};

mkdirSync(folder, { recursive: true });
const browsers = ensureBrowsers(['chromium', 'firefox']);
const gallery = await serveGallery();
const { base } = gallery;

for (const browserName of ['chromium', 'firefox'] as const) {
  for (const theme of themes) {
    const wanted = shots.filter((shot) => shot.theme === theme && nameOf(browserName, shot).includes(word));
    if (wanted.length === 0) continue;
    // Firefox's driver cannot switch the colour scheme of a page, so each theme gets a browser of its own.
    const browser = await puppeteer.launch(
      browserName === 'chromium'
        ? {
            browser: 'chrome',
            executablePath: browsers.chromium ?? '',
            args: [
              ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
              ...(theme === 'dark' ? ['--blink-settings=preferredColorScheme=0'] : []),
              ...(theme === 'forced' ? ['--force-high-contrast', '--enable-features=ForcedColors'] : []),
            ],
          }
        : {
            browser: 'firefox',
            executablePath: browsers.firefox ?? '',
            extraPrefsFirefox: {
              'layout.css.prefers-color-scheme.content-override': theme === 'dark' ? 0 : 1,
              ...(theme === 'forced' && { 'browser.display.document_color_use': 2 }),
            },
          },
    );
    await draw(browser, browserName, base, wanted);
    drawn += wanted.length;
    await browser.close();
  }
}
await gallery.close();
console.log(`${drawn} pictures in ${folder}, ${faults} faults.`);
process.exitCode = faults > 0 ? 1 : 0;
