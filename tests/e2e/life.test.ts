import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type BrowserName, type Driven, drive } from '../../scripts/drive-browser.ts';
import { ensureBrowsers } from '../../scripts/find-browsers.ts';
import { geckoId } from '../../scripts/gecko-id.ts';
import { type HostileSite, html, paragraph, serveHostile, word } from './harmless/hostile-site.ts';
import { awaitSomeMarks, awaitThat, markedTexts, restOn } from './harmless/in-page.ts';
import { seeHost } from './harmless/probe-host.ts';

// Numbers in brackets are those of harmless/catalogue.md.

let site: HostileSite;
beforeAll(async () => {
  site = await serveHostile({ plain: { body: html(paragraph()) } });
});
afterAll(() => site.close());

const start = (name: BrowserName) => drive(name, { program: ensureBrowsers([name])[name] ?? '' });

const openMarked = async ({ browser }: Driven): Promise<Page> => {
  const page = await browser.newPage();
  await page.goto(`${site.origin}/plain`);
  await page.bringToFront();
  expect(await awaitSomeMarks(page)).toBe(true);
  return page;
};

const childrenOf = (page: Page) => page.evaluate(() => document.documentElement.children.length);

/** No marks, and nothing beside head and body. */
const isLeftAlone = (page: Page) =>
  awaitThat(async () => (await markedTexts(page)).length === 0 && (await childrenOf(page)) === 2);

describe('chromium', () => {
  let driven: Driven;
  beforeEach(async () => {
    driven = await start('chromium');
  });
  afterEach(() => driven.close());

  test('a page under which the extension was reloaded is left as it was [L1]', async () => {
    const own = await driven.openOwn('timeline.html');
    const page = await openMarked(driven);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    expect(await restOn(page, own, 'p', word)).toBe(true);
    const worker = await driven.browser.waitForTarget((target) => target.type() === 'service_worker');
    await (await worker.worker())?.evaluate('chrome.runtime.reload()').catch(() => undefined);
    expect(await isLeftAlone(page)).toBe(true);
    expect(errors).toEqual([]);
  });

  test('so is one under which it was removed [L3]', async () => {
    const own = await driven.openOwn('timeline.html');
    const page = await openMarked(driven);
    const id = await own.evaluate(() => location.host);
    await own.close();
    await driven.browser.uninstallExtension(id);
    expect(await isLeftAlone(page)).toBe(true);
  });

  test('a background that sleeps is awake when the card opens, time and again [L4, L5]', async () => {
    const own = await driven.openOwn('timeline.html');
    const page = await openMarked(driven);
    const target = await driven.browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
    await (await target.worker())?.close();
    const before = Date.now();
    expect(await restOn(page, own, 'p', word)).toBe(true);
    expect(Date.now() - before).toBeLessThan(2_500);
    for (let round = 0; round < 20; round += 1) {
      const worker = driven.browser.targets().find((each) => each.type() === 'service_worker');
      await (await worker?.worker())?.close().catch(() => undefined);
      const answer = await own.evaluate(`chrome.runtime.sendMessage({ type: 'about' })`);
      expect([round, answer]).toMatchObject([round, { ok: true }]);
    }
  }, 60_000);
});

describe('firefox', () => {
  let driven: Driven;
  beforeEach(async () => {
    driven = await start('firefox');
  });
  afterEach(() => driven.close());

  test('a page that stood open through an update works again when it is loaded anew, with one host [L2]', async () => {
    const page = await openMarked(driven);
    await driven.browser.installExtension(resolve('.output/firefox-mv3'));
    await page.reload();
    expect(await awaitSomeMarks(page)).toBe(true);
    expect(await page.evaluate(() => CSS.highlights.size)).toBeLessThanOrEqual(4);
    const own = await driven.openOwn('timeline.html');
    await page.bringToFront();
    expect(await restOn(page, own, 'p', word)).toBe(true);
    expect(await seeHost(own, page.url())).toMatchObject({ hosts: 1 });
  }, 60_000);

  test('a page from under which the extension was removed shows nothing of it [L3]', async () => {
    const page = await openMarked(driven);
    await driven.browser.uninstallExtension(geckoId);
    // Firefox ends the script at once, so that it cannot take its names away; their style goes with the extension.
    await awaitThat(async () => (await markedTexts(page)).length === 0, 2_500);
    const line = await page.evaluate(() => {
      const [name = 'none'] = [...CSS.highlights.keys()];
      const paragraph = document.querySelector('p');
      return paragraph ? getComputedStyle(paragraph, `::highlight(${name})`).textDecorationLine : '';
    });
    expect(line).toBe('none');
    expect(await childrenOf(page)).toBe(2);
  }, 60_000);
});
