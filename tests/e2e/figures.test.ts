import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Site, servePages } from '../../scripts/serve-pages.ts';
import { dismiss, hover } from './hover.ts';
import { inBothBrowsers, readEdition, titlesOf } from './in-both-browsers.ts';
import { awaitMarks, listMarks } from './marks.ts';

const edition = readEdition();
let site: Site;
beforeAll(async () => {
  site = await servePages('tests/fixtures/articles');
});
afterAll(() => site.close());

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

inBothBrowsers((name, driven) => {
  let own: Page;
  let page: Page;
  beforeAll(async () => {
    own = await driven().openOwn('timeline.html');
    page = await driven().browser.newPage();
    await page.setViewport({ width: 1100, height: 900 });
    await page.goto(`${site.origin}/en.html`);
    await page.bringToFront();
    await awaitMarks(page);
  });

  /** The numbers are read by a script that comes after the first marks. */
  const awaitMark = async (text: string) => {
    for (const end = Date.now() + 5_000; Date.now() < end; await pause(50))
      if ((await listMarks(page)).some((mark) => mark.text === text)) return true;
    return false;
  };

  describe(`an article of 5 February 2022 in ${name}`, () => {
    test('says of an old number that it was the last one then, and what it is now', async () => {
      expect(await awaitMark('227')).toBe(true);
      const card = await hover(page, own, '227', 'prosecutors');
      expect(card && titlesOf(edition, ['deaths-total'], 'en')).toContain(card?.title);
      expect(card?.text).toContain('227 was the last number known on the page’s date.');
      expect(card?.text).toContain('The latest is 238.');
      await dismiss(page, own);
    });

    test('says of a number that nobody stands by that it is disputed', async () => {
      const card = await hover(page, own, '2,300', 'peacekeeping');
      expect(card?.text).toContain('2,300 is a disputed number.');
      await dismiss(page, own);
    });
  });
});
