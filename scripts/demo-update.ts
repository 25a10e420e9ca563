// Shows an edition arriving in a running browser: makes keys for the occasion, publishes the edition as it is, opens a card,
// publishes a next edition with one changed title, has the browser look, and opens the card again.
// `npm run demo:update [chromium|firefox]`; everything lies in a temporary folder and on loopback.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { parseDocument } from 'yaml';
import { advanceHistory } from '../core/dataset/history.ts';
import { type BrowserName, drive } from './drive-browser.ts';
import { ensureBrowsers, findBrowsers } from './find-browsers.ts';
import { makeEdition } from './make-edition.ts';
import { digestsOf, historyFile, readHistory } from './read-history.ts';
import { runAsCommand } from './run-as-command.ts';
import { servePages } from './serve-pages.ts';
import { servePublished } from './serve-published.ts';

const record = 'events/event.state-of-emergency.yaml';
const pictures = 'artifacts/demo';

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

/** Rests the mouse on the words and gives the picture of what opens. */
const showCard = async (page: Page, words: string, path: string) => {
  await page.waitForFunction(() => CSS.highlights.size > 0, { timeout: 15_000 });
  await new Promise((done) => setTimeout(done, 1_000));
  const place = await page.evaluate((wanted) => {
    for (const highlight of CSS.highlights.values())
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        if (!range.toString().includes(wanted)) continue;
        startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = range.getClientRects()[0];
        if (box) return { x: box.left + 8, y: box.top + box.height / 2 };
      }
    return undefined;
  }, words);
  if (!place) throw new Error(`"${words}" is not marked.`);
  await page.mouse.move(place.x, place.y - 60);
  await page.mouse.move(place.x, place.y, { steps: 6 });
  await new Promise((done) => setTimeout(done, 1_500));
  await page.screenshot({ path: path as `${string}.png` });
  console.log(`Saved ${path}`);
  await page.keyboard.press('Escape');
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

const ask = (own: Page, type: string): Promise<Standing> =>
  own.evaluate(async (name) => {
    const scope = globalThis as never as Record<
      string,
      { runtime?: { sendMessage(message: object): Promise<never> } }
    >;
    const { value } = ((await (scope.browser?.runtime ?? scope.chrome?.runtime)?.sendMessage({
      type: name,
    })) ?? {}) as {
      value: Standing;
    };
    return value;
  }, type);

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
    const open = async () => {
      const page = await driven.browser.newPage();
      await page.setViewport({ width: 1100, height: 900 });
      await page.goto(`${site.origin}/ru.html`);
      await page.bringToFront();
      return page;
    };
    console.log(`Before: ${tell(await ask(own, 'update-state'))}`);
    await showCard(await open(), 'режим ЧП', `${pictures}/${name}-update-before.png`);
    changeData(data);
    publish();
    const after = await ask(own, 'check-now');
    console.log(`After: ${tell(after)}`);
    await showCard(await open(), 'режим ЧП', `${pictures}/${name}-update-after.png`);
    if (after.edition.from !== 'channel') throw new Error('The edition did not arrive.');
  } finally {
    await driven.close().catch(() => undefined);
    host.close();
    site.close();
    rmSync(work, { recursive: true, force: true });
  }
});
process.exit();
