import { existsSync, mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Site, servePages } from '../../scripts/serve-pages.ts';
import { type Expected, seedCards } from './expected-cards.ts';
import { dismiss, hover } from './hover.ts';
import { inBothBrowsers, readEdition, titlesOf } from './in-both-browsers.ts';
import { awaitMarks, listMarks } from './marks.ts';
import { awaitCard } from './probe-card.ts';

/** The article that the project started from; it is not part of the project, so it is tried where it is at hand. */
const seedFolder = '../shared/seed';
const hasSeed = existsSync(`${seedFolder}/article.html`);

const edition = readEdition();
let site: Site;
beforeAll(async () => {
  mkdirSync('artifacts/e2e', { recursive: true });
  site = await servePages('tests/fixtures/articles', 'tests/fixtures/pages', seedFolder);
});
afterAll(() => site.close());

inBothBrowsers((_name, driven) => {
  let own: Page;
  beforeAll(async () => {
    own = await driven().openOwn('timeline.html');
  });

  const open = async (path: string): Promise<Page> => {
    const page = await driven().browser.newPage();
    await page.setViewport({ width: 1100, height: 900 });
    await page.goto(`${site.origin}/${path}`);
    await page.bringToFront();
    await awaitMarks(page);
    return page;
  };

  const opensByMouse = async (page: Page, expected: readonly Expected[]) => {
    const wrong: string[] = [];
    for (const { text, within, records } of expected) {
      const card = await hover(page, own, text, within, 2_500);
      const titles = titlesOf(edition, records, 'en');
      if (!card || !titles.includes(card.title))
        wrong.push(`${text}: ${card ? card.title : 'no card'}, expected ${titles.join(' or ')}`);
      if (card) await dismiss(page, own);
    }
    return wrong;
  };

  const alt = async (page: Page, key: 'j' | 'k' | 'Enter') => {
    await page.keyboard.down('Alt');
    await page.keyboard.press(key);
    await page.keyboard.up('Alt');
  };

  /** Steps through all marks and opens those that are expected; answers what was not reached or opened wrongly. */
  const opensByKeyboard = async (page: Page, expected: readonly Expected[]) => {
    const wrong = new Set(expected);
    for (const mark of await listMarks(page)) {
      await alt(page, 'j');
      const item = [...wrong].find(
        ({ text, within }) => mark.text.includes(text) && mark.block.includes(within),
      );
      if (!item) continue;
      await alt(page, 'Enter');
      const card = await awaitCard(own, page.url());
      if (card?.hasFocus && titlesOf(edition, item.records, 'en').includes(card.title)) wrong.delete(item);
      if (card) await dismiss(page, own);
    }
    return [...wrong].map(({ text }) => text);
  };

  describe.skipIf(!hasSeed)('the article that the project started from', () => {
    let page: Page;
    beforeAll(async () => {
      page = await open('article.html');
    });
    afterAll(() => page.close());

    test('opens the right card at each statement, by mouse', async () => {
      expect(await opensByMouse(page, seedCards)).toEqual([]);
    }, 180_000);

    test('opens the right card at each statement, by keyboard', async () => {
      expect(await opensByKeyboard(page, seedCards)).toEqual([]);
    }, 180_000);

    test('leaves the menu unmarked', async () => {
      const marks = await listMarks(page);
      expect(marks.filter(({ block }) => /Погода в Алматы/.test(block))).toEqual([]);
    });
  });
});
