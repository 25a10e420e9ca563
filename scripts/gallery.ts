// Draws the gallery in both browsers and keeps the pictures in artifacts/gallery: `npx node scripts/gallery.ts [word in the name]`.
// Ends with 1 where axe finds a fault or where a card's second source is below its first screen.
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { createServer } from 'vite';
import { ensureBrowsers } from './find-browsers.ts';

const folder = 'artifacts/gallery';
const word = process.argv[2] ?? '';
// 2 shows the hairlines.
const scale = Number(process.argv[3] ?? 1);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Shot {
  readonly show: string;
  readonly language: string;
  readonly theme: 'light' | 'dark';
  readonly width: number;
  readonly forced?: boolean;
  readonly more?: string;
}

const everywhere = ['light', 'dark'].flatMap((theme) =>
  [320, 1280].map((width) => ({ theme, width }) as Shot),
);
const languages = ['ru', 'kk', 'en'];
const all: Shot[] = [
  ...languages.flatMap((language) =>
    ['cards', 'popup', 'timeline', 'opened', 'map', 'options', 'welcome'].flatMap((show) =>
      everywhere.map((shot) => ({ ...shot, show, language })),
    ),
  ),
  ...languages.map((language) => ({
    show: 'cards',
    language,
    theme: 'light' as const,
    width: 1280,
    more: '&unfold',
  })),
  ...languages.flatMap((language) =>
    ['copied', 'byhand', 'menu'].map((tray) => ({
      show: 'cards',
      language,
      theme: tray === 'menu' ? ('dark' as const) : ('light' as const),
      width: 1280,
      more: `&tray=${tray}`,
    })),
  ),
  ...languages.flatMap((language) =>
    ['page', 'text', 'timeline', 'search', 'edition'].flatMap((tab) =>
      (['light', 'dark'] as const).map((theme) => ({
        show: 'panel',
        language,
        theme,
        width: theme === 'light' ? 320 : 420,
        more: `&tab=${tab}`,
      })),
    ),
  ),
  ...[
    '&open=deaths-total',
    '&desk',
    '&tab=text&desk',
    '&open=event.torture',
    '&page=none',
    '&page=off',
    '&page=empty',
  ].map((more) => ({
    show: 'panel',
    language: 'kk',
    theme: 'light' as const,
    width: 360,
    more,
  })),
  ...languages.map((language) => ({
    show: 'timeline',
    language,
    theme: 'light' as const,
    width: language === 'kk' ? 320 : 1280,
    more: '&day=2022-02-05',
  })),
  { show: 'sheet', language: 'ru', theme: 'light', width: 412 },
  { show: 'opened', language: 'kk', theme: 'dark', width: 1280, more: '&only=deaths-total' },
  ...['cards', 'popup', 'timeline', 'opened', 'map', 'panel', 'options', 'welcome'].map((show) => ({
    show,
    language: 'ru',
    theme: 'dark' as const,
    width: 1280,
    forced: true,
  })),
];

const nameOf = (browser: string, { show, language, theme, width, forced, more = '' }: Shot) =>
  [browser, show, language, forced ? 'forced' : theme, width, more.replace(/\W+/g, '')]
    .filter(Boolean)
    .join('-');

let faults = 0;
const complain = (name: string, message: string) => {
  faults += 1;
  console.error(`${name}: ${message}`);
};

const judge = async (page: Page, name: string) => {
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const { axe: tool } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const result = await tool.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
    return result.violations.map(
      ({ id, nodes }) => `${id} × ${nodes.length}: ${nodes[0]?.html.slice(0, 200)}`,
    );
  });
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

const draw = async (browser: Browser, browserName: string, base: string, shots: readonly Shot[]) => {
  const page = await browser.newPage();
  for (const shot of shots) {
    const name = nameOf(browserName, shot);
    await page.setViewport({ width: shot.width, height: 800, deviceScaleFactor: scale });
    await page.goto(`${base}?show=${shot.show}&lang=${shot.language}&theme=${shot.theme}${shot.more ?? ''}`);
    await page.waitForFunction(() => document.getElementById('gallery')?.childElementCount);
    if (shot.more?.includes('tray')) await new Promise((resolve) => setTimeout(resolve, 300));
    await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
    if (!shot.forced) await judge(page, name);
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
const server = await createServer({
  root: '.',
  configFile: false,
  logLevel: 'error',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
});
await server.listen();
const base = `${server.resolvedUrls?.local[0]}tests/gallery/index.html`;

for (const browserName of ['chromium', 'firefox'] as const) {
  for (const theme of ['light', 'dark', 'forced'] as const) {
    const shots = all.filter(
      (shot) => (shot.forced ? 'forced' : shot.theme) === theme && nameOf(browserName, shot).includes(word),
    );
    if (shots.length === 0) continue;
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
    await draw(browser, browserName, base, shots);
    await browser.close();
  }
}
await server.close();
console.log(`${faults} faults; the pictures are in ${folder}.`);
process.exitCode = faults > 0 ? 1 : 0;
