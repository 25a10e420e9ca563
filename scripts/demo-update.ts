// Shows an edition arriving in a running browser: makes keys for the occasion, publishes the edition as it is, opens a card,
// publishes a next edition with one changed title, has the browser look, opens the card again, and the panel and popup.
// `npm run demo:update [chromium|firefox]`; everything lies in a temporary folder and on loopback. Ends with 1 where the card
// does not say what changed.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { parseDocument } from 'yaml';
import { advanceHistory } from '../core/dataset/history.ts';
import { hover } from '../tests/e2e/hover.ts';
import { awaitMarks } from '../tests/e2e/marks.ts';
import type { SeenCard } from '../tests/e2e/probe-card.ts';
import { type BrowserName, type Driven, drive } from './drive-browser.ts';
import { ensureBrowsers, findBrowsers } from './find-browsers.ts';
import { makeEdition } from './make-edition.ts';
import { digestsOf, historyFile, readHistory } from './read-history.ts';
import { runAsCommand } from './run-as-command.ts';
import { servePages } from './serve-pages.ts';
import { servePublished } from './serve-published.ts';

const record = 'events/event.state-of-emergency.yaml';
const pictures = 'artifacts/demo';

/** The record's words in the sample article, and their paragraph. */
const words = 'режим ЧП';
const within = 'Ещё утром';
/** How a Russian card begins to say that the record is another one than the reader saw. */
const changedWords = 'Изменено в выпуске 2';

const run = (program: string, args: readonly string[], env: Record<string, string> = {}) => {
  console.log(`$ ${program} ${args.join(' ')}`);
  const { status, stderr, stdout } = spawnSync(program, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(stderr || stdout);
};

/** The next edition: a copy of the data with another number and one changed title. */
const changeData = (data: string) => {
  const { edition } = makeEdition(data);
  if (!edition) throw new Error('There are faults in data/: see npm run -s data:check.');
  const history = advanceHistory(readHistory(data), edition.number, digestsOf(edition.records));
  writeFileSync(historyFile(data), JSON.stringify(history));
  const change = (file: string, edit: (document: ReturnType<typeof parseDocument>) => void) => {
    const document = parseDocument(readFileSync(join(data, file), 'utf8'));
    edit(document);
    writeFileSync(join(data, file), String(document));
  };
  change('edition.yaml', (document) => document.set('number', edition.number + 1));
  change(record, (document) => {
    const ending = {
      ru: ' (пример нового выпуска)',
      kk: ' (жаңа шығарылым үлгісі)',
      en: ' (sample of a new edition)',
    };
    for (const [language, words] of Object.entries(ending))
      document.setIn(['title', language], document.getIn(['title', language]) + words);
  });
};

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

const save = async (page: Page, path: string) => {
  await page.screenshot({ path: path as `${string}.png` });
  console.log(`Saved ${path}`);
};

/** Opens the article anew, rests the mouse on the words and gives what the card says. */
const showCard = async ({ browser }: Driven, own: Page, url: string, path: string): Promise<SeenCard> => {
  const page = await browser.newPage();
  await page.setViewport({ width: 1100, height: 900 });
  await page.goto(url);
  await page.bringToFront();
  await awaitMarks(page);
  const card = await hover(page, own, words, within);
  if (!card) throw new Error(`No card opened on "${words}".`);
  // It fades in.
  await pause(400);
  await save(page, path);
  await page.close();
  return card;
};

/** The panel's tab about the edition, and the popup. */
const showSurfaces = async ({ name, openOwn }: Driven) => {
  const panel = await openOwn('panel.html');
  await panel.setViewport({ width: 420, height: 900 });
  await panel.waitForSelector('#tab-edition');
  await panel.click('#tab-edition');
  await panel.waitForSelector('.edition-tab details');
  await save(panel, `${pictures}/${name}-update-panel.png`);
  const popup = await openOwn('popup.html');
  await popup.setViewport({ width: 360, height: 480 });
  await popup.waitForSelector('.update');
  await save(popup, `${pictures}/${name}-update-popup.png`);
};

interface Standing {
  readonly state: string;
  readonly edition: {
    readonly number: number;
    readonly date: string;
    readonly from: string;
    readonly sha256?: string;
  };
}

const ask = (own: Page, message: { readonly type: string }): Promise<Standing> =>
  own.evaluate(async (asked) => {
    const scope = globalThis as never as Record<
      string,
      { runtime?: { sendMessage(message: object): Promise<{ value: Standing }> } }
    >;
    const { value } = (await (scope.browser?.runtime ?? scope.chrome?.runtime)?.sendMessage(asked)) ?? {};
    if (!value) throw new Error('The extension does not answer.');
    return value;
  }, message);

const tell = ({ state, edition }: Standing) =>
  `edition ${edition.number} of ${edition.date}, from the ${edition.from}, ${state}${edition.sha256 ? `, sha256 ${edition.sha256.slice(0, 16)}…` : ''}`;

await runAsCommand(async () => {
  const asked = process.argv[2];
  const there = findBrowsers();
  const name: BrowserName =
    asked === 'firefox' || (!there.chromium && there.firefox) ? 'firefox' : 'chromium';
  const program = ensureBrowsers([name])[name] ?? '';
  const work = mkdtempSync(join(tmpdir(), 'qantar-demo-'));
  const [keys, out, data] = ['keys', 'published', 'data'].map((part) => join(work, part)) as [
    string,
    string,
    string,
  ];
  const builds = join('artifacts', 'builds');
  mkdirSync(pictures, { recursive: true });
  cpSync('data', data, { recursive: true });
  const publish = () =>
    run('node', ['scripts/publish-edition.ts', '--keys', keys, '--out', out, '--data', data]);

  run('node', ['scripts/publish-keys.ts', '--out', keys]);
  publish();
  const host = await servePublished(out, 0, (path) => console.log(`  the browser asks for ${path}`));
  const site = await servePages('tests/fixtures/articles');
  writeFileSync(join(keys, 'channel.yaml'), `addresses: [${host.address}]\nroot: v1/1.root.json\n`);
  run('node', ['scripts/build-edition.ts']);
  run('wxt', ['build', '-b', name === 'chromium' ? 'chrome' : 'firefox'], {
    QANTAR_CHANNEL: join(keys, 'channel.yaml'),
    QANTAR_OUT: resolve(builds),
  });
  const driven = await drive(name, { program, builds, language: 'ru' });
  try {
    const own = await driven.openOwn('timeline.html');
    // The browser's own language is not Russian where its pack of that language is missing.
    await ask(own, { type: 'set-language', language: 'ru' } as { type: string });
    const article = `${site.origin}/ru.html`;
    const shoot = (when: string) => showCard(driven, own, article, `${pictures}/${name}-update-${when}.png`);
    console.log(`Before: ${tell(await ask(own, { type: 'update-state' }))}`);
    const before = await shoot('before');
    changeData(data);
    publish();
    const after = await ask(own, { type: 'check-now' });
    console.log(`After: ${tell(after)}`);
    if (after.edition.from !== 'channel') throw new Error('The edition did not arrive.');
    const now = await shoot('after');
    console.log(`The card said "${before.title}" and says "${now.title}".`);
    if (now.title === before.title || !now.text.includes(changedWords))
      throw new Error('The card says nothing of the change.');
    await showSurfaces(driven);
  } finally {
    await driven.close().catch(() => undefined);
    host.close();
    site.close();
    rmSync(work, { recursive: true, force: true });
  }
});
process.exit();
