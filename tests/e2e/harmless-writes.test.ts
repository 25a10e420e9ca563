import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserName, type Driven, drive } from '../../scripts/drive-browser.ts';
import { ensureBrowsers } from '../../scripts/find-browsers.ts';
import { bundleFramework, type Framework, frameworks } from './harmless/framework-pages.ts';
import { type HostileSite, html, paragraph, serveHostile, story } from './harmless/hostile-site.ts';
import { awaitSomeMarks, pause } from './harmless/in-page.ts';

/** Real pages, where a folder of them is at hand; each gets a paragraph about the events, so that the reader runs. */
const realFolder = process.env.QANTAR_PAGES ?? '../shared/corpus/pages';
const mostRealPages = process.env.QANTAR_PAGES ? 100 : 4;
const realPages = existsSync(realFolder)
  ? readdirSync(realFolder)
      .filter((file) => file.endsWith('.html'))
      .sort()
      .filter((_, index, all) => index % Math.ceil(all.length / mostRealPages) === 0)
  : [];

const plainForm = html(
  `<h1>Хроника</h1>${paragraph()}<form><input name="a" value="Токаев"><textarea name="b">Қаңтар</textarea>
   <select name="c"><option>1</option><option selected>2</option></select></form>
   <button id="change" onclick="document.querySelector('p').append(' И ещё.')">x</button>`,
);

let site: HostileSite;
beforeAll(async () => {
  const made = await Promise.all(
    frameworks.map(async (name) => {
      const script = await bundleFramework(name);
      const page = html(`<h1>Хроника</h1><div id="app"></div><script type="module">${script}</script>`);
      return [name, { body: page }] as const;
    }),
  );
  const real = realPages.map((file) => {
    const source = readFileSync(resolve(realFolder, file), 'utf8').replace(
      /<script\b[\s\S]*?<\/script>/gi,
      '',
    );
    return [`real/${file}`, { body: `${source}${paragraph()}` }] as const;
  });
  site = await serveHostile({ plain: { body: plainForm }, ...Object.fromEntries([...made, ...real]) });
}, 60_000);
afterAll(() => site.close());

/** Everything that a page gives away: its tree, its fields, and what its reader copies. */
const given = (page: Page) =>
  page.evaluate(() => {
    getSelection()?.selectAllChildren(document.body);
    const selected = getSelection()?.toString();
    const range = getSelection()?.getRangeAt(0).cloneContents();
    const copied = document.createElement('div');
    if (range) copied.append(range);
    getSelection()?.removeAllRanges();
    return {
      tree: document.documentElement.outerHTML,
      fields: [...document.querySelectorAll<HTMLInputElement>('input,textarea,select')].map(
        ({ value }) => value,
      ),
      selected,
      copied: copied.innerHTML,
    };
  });

/** A print, without the times and numbers that differ from one print to the next. */
const printOf = async (page: Page) =>
  Buffer.from(await page.pdf())
    .toString('latin1')
    .replace(/\/(CreationDate|ModDate) \([^)]*\)|\/ID \[[^\]]*\]|node\d+/g, '');

describe.each<BrowserName>(['chromium', 'firefox'])('%s', (name) => {
  let own: Driven;
  let bare: Driven;
  beforeAll(async () => {
    const program = ensureBrowsers([name])[name] ?? '';
    own = await drive(name, { program });
    bare = await drive(name, { program, isBare: true });
  });
  afterAll(async () => {
    await own.close();
    await bare.close();
  });

  /** Opens the page in both browsers, changes it, and answers what each gives, before and after. */
  const compare = async (path: string, hasMarks = true) => {
    const results: unknown[] = [];
    // In no order: the browser asks for pictures and styles as it likes, and for a lost one again.
    const requests: Set<string>[] = [];
    for (const { browser } of [own, bare]) {
      const from = site.requests.length;
      const page = await browser.newPage();
      await page.goto(`${site.origin}/${path}`);
      if (browser === own.browser && hasMarks)
        expect([path, await awaitSomeMarks(page)]).toEqual([path, true]);
      else await pause(200);
      const first = await given(page);
      await page.evaluate(() => document.querySelector<HTMLElement>('#change')?.click());
      await pause(600);
      results.push({
        first,
        second: await given(page),
        print: name === 'chromium' ? await printOf(page) : '',
      });
      requests.push(new Set(site.requests.slice(from).filter((request) => !request.endsWith('favicon.ico'))));
      await page.close();
    }
    expect(results[0]).toEqual(results[1]);
    expect(requests[0]).toEqual(requests[1]);
  };

  test('a plain page with a form gives away the same, and asks for the same', async () => {
    await compare('plain');
  });

  test.each<Framework>(frameworks)('a page made with %s stays the same as it changes', async (framework) => {
    await compare(framework);
  });

  test.skipIf(realPages.length === 0)(
    `${realPages.length} real pages stay the same`,
    async () => {
      for (const file of realPages) await compare(`real/${encodeURIComponent(file)}`, false);
    },
    120_000,
  );
});

test('the story is on every page made here', () => {
  expect(story.length).toBeGreaterThan(100);
});
