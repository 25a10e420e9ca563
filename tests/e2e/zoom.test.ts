import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Site, servePages } from '../../scripts/serve-pages.ts';
import { inBothBrowsers } from './in-both-browsers.ts';
import { awaitMarks } from './marks.ts';
import { awaitCard } from './probe-card.ts';

// WCAG 2.2, 1.4.10: a window of 1280 × 1024 at 400 % has 320 × 256 CSS pixels.
const zoomed = { width: 320, height: 256 };

let site: Site;
beforeAll(async () => {
  site = await servePages('tests/fixtures/articles');
});
afterAll(() => site.close());

/** What reaches beyond the window's sides, and controls that are cut off by their own box. */
const misfits = (page: Page) =>
  page.evaluate(() => {
    const isUnseen = (element: Element) => element.closest('.unseen,svg,[hidden]') !== null;
    const wide = [...document.querySelectorAll('main *')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && !isUnseen(element) && (left < -0.5 || right > innerWidth + 0.5);
    });
    const cut = [...document.querySelectorAll<HTMLElement>('main button,main a,main h1,main h2')].filter(
      (element) =>
        !isUnseen(element) && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0,
    );
    return {
      scrolls: document.documentElement.scrollWidth > innerWidth,
      wide: wide.map(({ outerHTML }) => outerHTML.slice(0, 120)),
      cut: cut.map(({ outerHTML }) => outerHTML.slice(0, 120)),
    };
  });

inBothBrowsers((_, driven) => {
  const pages = [
    'popup.html',
    'options.html',
    'welcome.html',
    'timeline.html',
    'timeline.html#deaths-total',
    'panel.html',
  ];
  test.each(pages)('%s fits a window of 320 pixels', async (path) => {
    const page = await driven().openOwn(path);
    await page.setViewport(zoomed);
    await page.waitForSelector('main.page');
    if (path.includes('#')) await page.waitForSelector('.opened-record .sources');
    expect(await misfits(page)).toEqual({ scrolls: false, wide: [], cut: [] });
    if (path === 'panel.html')
      for (const tab of ['text', 'timeline', 'search', 'edition']) {
        await page.evaluate((id) => document.getElementById(id)?.click(), `tab-${tab}`);
        await page.waitForSelector(`#tab-${tab}[aria-selected=true]`);
        expect(await misfits(page), tab).toEqual({ scrolls: false, wide: [], cut: [] });
      }
    // The bar with the search must not eat the little height there is.
    const stuck = await page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter((element) => getComputedStyle(element).position === 'sticky')
        .reduce((sum, element) => sum + element.getBoundingClientRect().height, 0),
    );
    expect(stuck, 'height of what stays in sight').toBeLessThan(zoomed.height / 2);
    await page.close();
  });

  test('the card is a sheet inside the window, all of it within reach of keys', async () => {
    const own = await driven().openOwn('popup.html');
    const page = await driven().browser.newPage();
    await page.setViewport(zoomed);
    await page.goto(`${site.origin}/ru.html`);
    await page.bringToFront();
    await awaitMarks(page);
    for (const key of ['j', 'Enter'] as const) {
      await page.keyboard.down('Alt');
      await page.keyboard.press(key);
      await page.keyboard.up('Alt');
    }
    const card = await awaitCard(own, page.url());
    expect(card?.layout).toBe('sheet');
    expect(card?.box.left).toBe(0);
    expect(card?.box.right).toBeLessThanOrEqual(zoomed.width);
    expect(card?.box.top).toBeGreaterThanOrEqual(0);
    expect(card?.box.bottom).toBeLessThanOrEqual(zoomed.height);
    expect((card?.box.bottom ?? 0) - (card?.box.top ?? 0)).toBeGreaterThan(140);
    await page.close();
    await own.close();
  });
});
