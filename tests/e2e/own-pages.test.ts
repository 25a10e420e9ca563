import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { welcomeWords } from '../../components/words/welcome-words.ts';
import { type Site, servePages } from '../../scripts/serve-pages.ts';
import { inBothBrowsers, readEdition, titlesOf } from './in-both-browsers.ts';
import { awaitMarks, listMarks } from './marks.ts';

const edition = readEdition();
let site: Site;
beforeAll(async () => {
  site = await servePages('tests/fixtures/articles', 'tests/fixtures/pages');
});
afterAll(() => site.close());

/** The number that the browser gives the tab at `url`, asked from one of our own pages. */
const tabOf = (own: Page, url: string) =>
  own.evaluate(async (address) => {
    // biome-ignore lint/suspicious/noExplicitAny: the extension's namespace inside its own page.
    const scope = globalThis as any;
    const tabs = await (scope.browser?.tabs ?? scope.chrome.tabs).query({});
    return tabs.find((tab: { url?: string }) => tab.url === address)?.id as number;
  }, url);

const count = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.querySelectorAll(wanted).length, selector);

const press = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);

const textOf = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);

const poll = (look: () => Promise<unknown>) => expect.poll(look, { timeout: 8_000, interval: 60 });

inBothBrowsers((_, driven) => {
  describe('the panel', () => {
    let article: Page;
    let panel: Page;
    beforeAll(async () => {
      article = await driven().browser.newPage();
      await article.goto(`${site.origin}/ru.html`);
      await article.bringToFront();
      await awaitMarks(article);
      panel = await driven().openOwn('panel.html');
      const tab = await tabOf(panel, article.url());
      await panel.close();
      panel = await driven().openOwn(`panel.html?tab=${tab}`);
      await panel.waitForSelector('.found .place');
    });
    afterAll(async () => {
      await panel?.close();
      await article?.close();
    });

    test('lists every mark of the page', async () => {
      expect(await count(panel, '.found .place')).toBe((await listMarks(article)).length);
      expect(await textOf(panel, '.coverage')).toContain('No mark does not mean true.');
    });

    test('shows a place on the page', async () => {
      const current = () =>
        article.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.endsWith('-current')).length);
      expect(await current()).toBe(0);
      await press(panel, '.found .place');
      await poll(current).toBe(1);
    });

    test('judges the page by a day that the reader sets, and by its own again', async () => {
      const finding = () => textOf(panel, '[id="found-deaths-total"] .finding');
      await poll(() => textOf(panel, '.page-date [role=status]')).toMatch(
        /Published on 5.February.2022 · from the page’s data for search engines/,
      );
      await poll(finding).toContain('227 was the last number known on the page’s date');
      await panel.evaluate(() => {
        const field = document.querySelector<HTMLInputElement>('.page-date input');
        if (!field) return;
        field.value = '2022-01-10';
        field.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await poll(finding).toContain('227 was published after the page’s date');
      await press(panel, '.page-date > button');
      await poll(finding).toContain('227 was the last number known on the page’s date');
    });

    test('opens a record with its sources', async () => {
      await press(panel, '.found .title');
      await poll(() => count(panel, '.record-entry.opened .sources a[href^="https://"]')).toBeGreaterThan(0);
    });

    test('checks a text that was pasted, and keeps to itself', async () => {
      await press(panel, '#tab-text');
      await panel.evaluate(() => {
        const field = document.querySelector('textarea');
        if (!field) return;
        field.value = 'Во время Қаңтара в Алматы сгорел акимат, а силовики разогнали митинг.';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await press(panel, 'button[type=submit]');
      await poll(() => count(panel, '.checked-text .marked')).toBeGreaterThan(0);
      const requests = await panel.evaluate(() =>
        performance.getEntriesByType('resource').filter(({ name }) => name.startsWith('http')),
      );
      expect(requests).toEqual([]);
    });

    test('follows the page while it grows', async () => {
      await press(panel, '#tab-page');
      const before = await count(panel, '.found .place');
      await article.bringToFront();
      await article.evaluate(() => {
        const heading = document.createElement('h2');
        heading.textContent = 'Ещё о Қаңтаре';
        const later = document.createElement('p');
        later.textContent = 'Январские события в Казахстане: суд в городе Тараз.';
        document.querySelector('article')?.append(heading, later);
      });
      await poll(() => count(panel, '.found .place')).toBeGreaterThan(before);
    });

    test('serves a queue of twenty posts by keyboard alone', async () => {
      await panel.bringToFront();
      await panel.focus('[role=tab][aria-selected=true]');
      while ((await textOf(panel, '[aria-selected=true]')) !== 'Check text')
        await panel.keyboard.press('ArrowRight');
      await panel.focus('textarea');
      for (let post = 1; post <= 20; post += 1) {
        // As a paste puts it there.
        await panel.evaluate((text) => {
          const field = document.activeElement as HTMLTextAreaElement;
          field.value = text;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        }, `Пост ${post}. Во время Январских событий в Казахстане погибли 227 человек.`);
        await panel.keyboard.down('Control');
        await panel.keyboard.press('Enter');
        await panel.keyboard.up('Control');
        await panel.waitForFunction(() => document.activeElement?.className === 'title');
        await panel.keyboard.press('r');
        await panel.waitForFunction(() => document.querySelector('.copied p')?.textContent);
        await panel.keyboard.press('n');
      }
      expect(await panel.evaluate(() => document.activeElement?.id)).toBe('text-to-check');
      expect(await textOf(panel, '.found h3')).toBe(titlesOf(edition, ['deaths-total'], 'en')[0]);
      expect(await textOf(panel, '.finding')).toContain('227 is an earlier number');
    });

    test('names its edition', async () => {
      await press(panel, '#tab-edition');
      expect(await textOf(panel, '.edition-tab h2')).toContain(`Edition ${edition.number}`);
    });
  });

  describe('the first run', () => {
    let page: Page;
    beforeAll(async () => {
      page = await driven().openOwn('welcome.html');
      await page.waitForSelector('.demo .mark');
    });
    afterAll(() => page?.close());

    test('opens a real card by pointer, not at once', async () => {
      await page.bringToFront();
      const mark = await page.$('.demo .mark');
      await mark?.hover();
      expect(await count(page, '.demo [role=dialog]')).toBe(0);
      await poll(() => count(page, '.demo [role=dialog] .sources a')).toBeGreaterThan(0);
    });

    test('speaks another language at once', async () => {
      await press(page, 'label[lang=kk] input');
      await poll(() => textOf(page, 'h1')).toBe(welcomeWords.kk.title);
      expect(await count(page, '.demo .mark')).toBeGreaterThan(2);
      await press(page, 'label[lang=en] input');
      await poll(() => textOf(page, 'h1')).toBe(welcomeWords.en.title);
    });
  });

  describe('the settings', () => {
    test('switch a site off at once, in a page that is open', async () => {
      const article = await driven().browser.newPage();
      await article.goto(`${site.origin.replace('localhost', '127.0.0.1')}/ru.html`);
      await article.bringToFront();
      await awaitMarks(article);
      const options = await driven().openOwn('options.html');
      await options.waitForSelector('.sites form');
      const set = (value: string) =>
        options.evaluate((text) => {
          const field = document.querySelector<HTMLInputElement>('.sites input');
          if (!field) return;
          field.value = text;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        }, value);
      await set('http://127.0.0.1/x');
      await press(options, '.sites button[type=submit]');
      await poll(async () => (await listMarks(article)).length).toBe(0);
      await press(options, '.sites li button');
      await poll(async () => (await listMarks(article)).length).toBeGreaterThan(0);
      await options.close();
      await article.close();
    });
  });

  describe('the popup', () => {
    test('leads to panel, timeline and settings, and says its edition', async () => {
      const popup = await driven().openOwn('popup.html');
      await popup.waitForSelector('.popup');
      expect(await count(popup, '.popup .action')).toBe(2);
      expect(await textOf(popup, '.foot')).toContain(`Edition ${edition.number}`);
      await popup.close();
    });
  });

  describe('the timeline', () => {
    test('lists every event and opens the one in its address', async () => {
      const events = edition.records.filter(({ kind }) => kind === 'event');
      const timeline = await driven().openOwn(`timeline.html#${events[0]?.id}`);
      await timeline.waitForSelector('.entry.opened .sources');
      expect(await count(timeline, '.entry')).toBe(events.length);
      await timeline.close();
    });

    test('brings an event from far down into sight', async () => {
      const last = edition.records.filter(({ kind }) => kind === 'event').at(-1);
      const timeline = await driven().openOwn(`timeline.html#${last?.id}`);
      await timeline.waitForSelector('.entry.opened .sources');
      const isInSight = () =>
        timeline.evaluate(() => {
          const { top = -1 } = document.querySelector('.entry.opened .title')?.getBoundingClientRect() ?? {};
          return top >= 0 && top < innerHeight;
        });
      await poll(isInSight).toBe(true);
      await timeline.close();
    });
  });

  test('every own page draws without a fault, and without inline styles', async () => {
    for (const path of ['popup.html', 'panel.html', 'timeline.html', 'options.html', 'welcome.html']) {
      const page = await driven().openOwn(path);
      await page.waitForSelector('main.page');
      expect(await count(page, 'style'), path).toBe(0);
      expect(await page.evaluate(() => document.adoptedStyleSheets.length), path).toBe(1);
      await page.close();
    }
  });
});
