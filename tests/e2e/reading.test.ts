import { existsSync, mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../core/dataset/language.ts';
import { drive } from '../../scripts/drive-browser.ts';
import { ensureBrowsers } from '../../scripts/find-browsers.ts';
import { type Site, servePages } from '../../scripts/serve-pages.ts';
import { articleCards, type Expected, seedCards } from './expected-cards.ts';
import { dismiss, hover } from './hover.ts';
import { inBothBrowsers, readEdition, titlesOf } from './in-both-browsers.ts';
import { awaitMarks, listMarks, pointAt } from './marks.ts';
import { awaitCard, awaitNoCard, seeCard } from './probe-card.ts';

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

inBothBrowsers((name, driven) => {
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

  /** Everything that the page's tree holds, in words. */
  const serialise = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

  describe.each(languages)('our own article in %s', (language) => {
    let page: Page;
    beforeAll(async () => {
      page = await open(`${language}.html`);
    });
    afterAll(() => page.close());

    test('opens the right card at each statement, by mouse', async () => {
      expect(await opensByMouse(page, articleCards[language])).toEqual([]);
    }, 180_000);

    test('opens the right card at each statement, by keyboard', async () => {
      expect(await opensByKeyboard(page, articleCards[language])).toEqual([]);
    }, 180_000);

    test('leaves menu and footer unmarked', async () => {
      const menu = /^(Политика|Саясат|Politics)|Погода в Алматы|Алматыдағы ауа|Weather in Almaty/;
      expect((await listMarks(page)).filter(({ block }) => menu.test(block))).toEqual([]);
    });
  });

  describe('a page with marks', () => {
    let page: Page;
    beforeAll(async () => {
      page = await open('ru.html');
    });
    afterAll(() => page.close());

    test('is the same page as without the extension', async () => {
      const program = ensureBrowsers([name])[name] ?? '';
      const bare = await drive(name, { program, isBare: true });
      const plain = await bare.browser.newPage();
      await plain.goto(page.url());
      expect(await serialise(page)).toBe(await serialise(plain));
      await bare.close();
    });

    test('gets one element outside body while a card is open, and loses it again', async () => {
      const before = await serialise(page);
      await hover(page, own, 'КНБ', 'Первые митинги');
      const children = await page.evaluate(() =>
        [...document.documentElement.children].map(({ localName, attributes }) => [
          localName,
          attributes.length,
        ]),
      );
      expect(children.slice(2)).toEqual([['div', 0]]);
      expect(await page.evaluate(() => document.documentElement.lastElementChild?.shadowRoot)).toBe(null);
      await dismiss(page, own);
      expect(await serialise(page)).toBe(before);
    });

    test('shows lead, state, sources and neighbours, with https links only', async () => {
      const card = await hover(page, own, 'режим ЧП', 'Ещё утром');
      const record = edition.records.find(({ id }) => id === 'event.state-of-emergency');
      expect(card?.text).toContain(record?.lead.en);
      expect(card?.links.length).toBeGreaterThanOrEqual(2);
      expect(card?.links.filter((link) => !link.startsWith('https://'))).toEqual([]);
      await page.screenshot({ path: `artifacts/e2e/${name}-card.png` });
      await dismiss(page, own);
    });

    test('keeps the card beside its line and inside the window', async () => {
      const point = await pointAt(page, 'КНБ', 'Первые митинги');
      const card = await hover(page, own, 'КНБ', 'Первые митинги');
      const view = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      expect(card?.box.left).toBeGreaterThanOrEqual(0);
      expect(card?.box.right).toBeLessThanOrEqual(view.width);
      expect(card?.box.bottom).toBeLessThanOrEqual(view.height);
      const isClear = (card?.box.top ?? 0) > (point?.y ?? 0) || (card?.box.bottom ?? 0) < (point?.y ?? 0);
      expect(isClear).toBe(true);
      await dismiss(page, own);
    });

    test('closes the card when the hand goes away, not while it is on its way to the card', async () => {
      const card = await hover(page, own, 'КНБ', 'Первые митинги');
      if (!card) throw new Error('no card');
      await page.mouse.move(card.box.left + 60, card.box.top + 40, { steps: 12 });
      await new Promise((resolve) => setTimeout(resolve, 700));
      expect(await seeCard(own, page.url())).not.toBe(null);
      await page.mouse.move(5, 5, { steps: 10 });
      expect(await awaitNoCard(own, page.url())).toBe(true);
    });

    test('does not open a card for a hand that only passes', async () => {
      const point = await pointAt(page, 'КНБ', 'Первые митинги');
      if (!point) throw new Error('no word');
      await page.mouse.move(point.x, point.y);
      await new Promise((resolve) => setTimeout(resolve, 250));
      await page.mouse.move(5, 5);
      await new Promise((resolve) => setTimeout(resolve, 900));
      expect(await seeCard(own, page.url())).toBe(null);
    });

    test('gives the focus back where it was', async () => {
      await page.evaluate(() => document.querySelector<HTMLElement>('nav a')?.focus());
      await alt(page, 'j');
      await alt(page, 'Enter');
      expect((await awaitCard(own, page.url()))?.hasFocus).toBe(true);
      await dismiss(page, own);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
        await page.evaluate(() => document.querySelector('nav a')?.textContent),
      );
    });

    test('marks what is added later, and only that', async () => {
      const laterMarks = async () =>
        (await listMarks(page))
          .map(({ text }) => text)
          .filter((text) => text.startsWith('Январские события'));
      expect(await laterMarks()).toEqual([]);
      await page.evaluate(() => {
        const heading = document.createElement('h2');
        heading.textContent = 'Ещё о Қаңтаре';
        const later = document.createElement('p');
        later.textContent = 'Январские события в Казахстане: суд в городе Тараз.';
        document.querySelector('article')?.append(heading, later);
      });
      await expect.poll(laterMarks, { timeout: 5_000 }).toHaveLength(1);
      await page.evaluate(() => document.querySelector('article p:last-child')?.remove());
      await expect.poll(laterMarks, { timeout: 5_000 }).toHaveLength(0);
    });
  });

  describe('a page that is not about the events', () => {
    test('gets nothing: no marks, no style, no element, no message', async () => {
      const page = await driven().browser.newPage();
      await page.evaluateOnNewDocument(() => {
        const seen: string[] = [];
        Object.assign(globalThis, { seenMessages: seen });
        addEventListener('message', ({ data }) => seen.push(JSON.stringify(data)));
      });
      await page.goto(`${site.origin}/weather.html`);
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      const traces = await page.evaluate(() => ({
        highlights: CSS.highlights.size,
        sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
        outside: document.documentElement.children.length,
        messages: (globalThis as { seenMessages?: string[] }).seenMessages?.length ?? 0,
      }));
      expect(traces).toEqual({ highlights: 0, sheets: 0, outside: 2, messages: 0 });
      await page.close();
    });
  });

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
