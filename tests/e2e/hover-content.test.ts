import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Site, servePages } from '../../scripts/serve-pages.ts';
import { dismiss, hover } from './hover.ts';
import { inBothBrowsers } from './in-both-browsers.ts';
import { awaitMarks, pointAt } from './marks.ts';
import { awaitCard, awaitNoCard, seeCard } from './probe-card.ts';

// WCAG 2.2, 1.4.13: content on hover or focus can be dismissed, can be hovered itself, and stays.

let site: Site;
beforeAll(async () => {
  site = await servePages('tests/fixtures/articles');
});
afterAll(() => site.close());

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

// Longer than any timer of ours, and than a slow reader's first glance.
const longRestMs = 10_000;

inBothBrowsers((_, driven) => {
  let own: Page;
  let page: Page;
  beforeAll(async () => {
    own = await driven().openOwn('timeline.html');
    page = await driven().browser.newPage();
    await page.setViewport({ width: 1100, height: 900 });
    await page.goto(`${site.origin}/ru.html`);
    await page.bringToFront();
    await awaitMarks(page);
  });
  const open = () => hover(page, own, 'КНБ', 'Первые митинги');

  test('dismissable: Escape closes it under a resting pointer, and it stays closed', async () => {
    expect(await open()).not.toBe(null);
    await dismiss(page, own);
    await pause(1_500);
    expect(await seeCard(own, page.url())).toBe(null);
  });

  test('hoverable: the pointer moves onto it and rests there', async () => {
    const card = await open();
    if (!card) throw new Error('no card');
    await page.mouse.move(card.box.left + 80, card.box.top + 60, { steps: 12 });
    await pause(1_500);
    expect((await seeCard(own, page.url()))?.title).toBe(card.title);
    await dismiss(page, own);
  });

  test('persistent: no timer closes it while the pointer rests, and none after it was opened by key', async () => {
    const card = await open();
    await pause(longRestMs);
    expect((await seeCard(own, page.url()))?.title).toBe(card?.title);
    await dismiss(page, own);
    await page.mouse.move(3, 3);
    for (const key of ['j', 'Enter'] as const) {
      await page.keyboard.down('Alt');
      await page.keyboard.press(key);
      await page.keyboard.up('Alt');
    }
    const byKey = await awaitCard(own, page.url());
    expect(byKey?.hasFocus).toBe(true);
    await pause(3_000);
    expect((await seeCard(own, page.url()))?.title).toBe(byKey?.title);
    await dismiss(page, own);
  }, 60_000);

  test('goes when the pointer leaves both, and a click elsewhere closes what is pinned', async () => {
    const card = await open();
    if (!card) throw new Error('no card');
    // The pin stands left of the close button in the head.
    await page.mouse.move(card.box.right - 52, card.box.top + 18, { steps: 12 });
    await page.mouse.click(card.box.right - 52, card.box.top + 18);
    await page.mouse.move(5, 700, { steps: 10 });
    await pause(1_200);
    expect((await seeCard(own, page.url()))?.title).toBe(card.title);
    await page.mouse.click(5, 700);
    expect(await awaitNoCard(own, page.url())).toBe(true);
  });

  test('the sample of the first run obeys the same: hover, Escape with the focus elsewhere', async () => {
    const welcome = await driven().openOwn('welcome.html');
    await welcome.bringToFront();
    await welcome.waitForSelector('.demo .mark');
    await (await welcome.$('.demo .mark'))?.hover();
    await welcome.waitForSelector('.demo [role=dialog]');
    await welcome.keyboard.press('Escape');
    await welcome.waitForFunction(() => !document.querySelector('.demo [role=dialog]'));
    await welcome.close();
  });

  test('opening it does not move the page', async () => {
    await page.bringToFront();
    await pointAt(page, 'КНБ', 'Первые митинги');
    const before = await page.evaluate(() => scrollY);
    await open();
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await dismiss(page, own);
  });
});
