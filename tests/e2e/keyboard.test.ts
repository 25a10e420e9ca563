import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Site, servePages } from '../../scripts/serve-pages.ts';
import { inBothBrowsers, readEdition, titlesOf } from './in-both-browsers.ts';
import { awaitMarks } from './marks.ts';
import { awaitCard, awaitNoCard } from './probe-card.ts';

// A reader's and a moderator's whole way, from start to end, without a pointer.

const edition = readEdition();
let site: Site;
beforeAll(async () => {
  site = await servePages('tests/fixtures/articles');
});
afterAll(() => site.close());

const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const label = element?.closest('label')?.textContent ?? '';
    return `${element?.getAttribute('aria-label') ?? ''}|${element?.textContent ?? ''}|${label}`;
  });

/** Presses the key until what has the focus answers to `wanted`; the presses that it took. */
const pressUntil = async (page: Page, key: KeyInput, wanted: RegExp, most = 60): Promise<number> => {
  for (let presses = 0; presses <= most; presses += 1) {
    if (wanted.test(await focused(page))) return presses;
    await page.keyboard.press(key);
  }
  throw new Error(`${most} times ${key} did not reach ${wanted}; the focus is at ${await focused(page)}`);
};

const alt = async (page: Page, key: KeyInput) => {
  await page.keyboard.down('Alt');
  await page.keyboard.press(key);
  await page.keyboard.up('Alt');
};

const poll = (look: () => Promise<unknown>) => expect.poll(look, { timeout: 8_000, interval: 60 });
const textOf = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);

inBothBrowsers((_, driven) => {
  test('a reader steps from mention to mention, reads, closes, and is where he was', async () => {
    const own = await driven().openOwn('popup.html');
    const page = await driven().browser.newPage();
    await page.setViewport({ width: 1100, height: 900 });
    await page.goto(`${site.origin}/en.html`);
    await page.bringToFront();
    await awaitMarks(page);
    await page.keyboard.press('Tab');
    const before = await focused(page);
    await alt(page, 'j');
    await alt(page, 'Enter');
    const first = await awaitCard(own, page.url());
    expect(first?.hasFocus).toBe(true);
    // With a card open, the next mention brings its own.
    await alt(page, 'j');
    await alt(page, 'j');
    await poll(async () => (await awaitCard(own, page.url()))?.title).not.toBe(first?.title);
    await alt(page, 'k');
    for (let stops = 0; stops < 4; stops += 1) await page.keyboard.press('Tab');
    expect((await awaitCard(own, page.url()))?.hasFocus).toBe(true);
    await page.keyboard.press('Escape');
    expect(await awaitNoCard(own, page.url())).toBe(true);
    expect(await focused(page)).toBe(before);
    await page.close();
    await own.close();
  });

  test('a reader searches the timeline, narrows it by the map, opens an event and takes it all back', async () => {
    const page = await driven().openOwn('timeline.html');
    await page.setViewport({ width: 1100, height: 900 });
    await page.bringToFront();
    await page.waitForSelector('.entry');
    await page.evaluate(() => document.body.focus());
    await pressUntil(page, 'Tab', /\|Search/);
    await page.keyboard.type('akimat');
    await poll(() => textOf(page, '[role=status]')).toMatch(/events? found/);
    const found = await textOf(page, '[role=status]');
    await pressUntil(page, 'Tab', /Everywhere|\d+ events?\|/);
    // A group of radio buttons is one stop; its arrows choose.
    await pressUntil(page, 'ArrowDown', /^Almaty: /);
    await poll(() => textOf(page, '[role=status]')).not.toBe(found);
    const stops = await pressUntil(page, 'Tab', /\|Clear the filter/);
    expect(stops).toBeLessThan(12);
    await page.keyboard.press('Enter');
    await poll(() => textOf(page, '[role=status]')).toBe(found);
    const title = await textOf(page, '.entry .title');
    await page.evaluate(() => document.querySelector<HTMLElement>('.filters summary')?.focus());
    await pressUntil(page, 'Tab', new RegExp(`\\|${title.slice(0, 12)}`));
    await page.keyboard.press('Enter');
    await page.waitForSelector('.entry.opened .sources a');
    expect(await focused(page)).toContain(title);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !document.querySelector('.entry.opened'));
    await page.close();
  });

  test('a moderator checks a text, sets its day, answers in Kazakh and takes a report along', async () => {
    const page = await driven().openOwn('panel.html');
    await page.bringToFront();
    await page.waitForSelector('[role=tab]');
    await page.evaluate(() => document.body.focus());
    await pressUntil(page, 'Tab', /\|This page\|/);
    await page.keyboard.press('ArrowRight');
    await poll(() => textOf(page, '[aria-selected=true]')).toBe('Check text');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('text-to-check');
    await page.keyboard.type('Во время Январских событий погибли 227 человек.');
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await page.waitForFunction(() => document.activeElement?.className === 'title');
    expect(await focused(page)).toContain(titlesOf(edition, ['deaths-total'], 'en')[0]);
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.record-entry.opened .sources');
    await page.keyboard.press('Enter');
    await page.keyboard.press('r');
    await poll(() => textOf(page, '.copied p')).not.toBe('');
    await pressUntil(page, 'Tab', /\|For moderators/);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.desk[open]');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowUp');
    await poll(() =>
      page.evaluate(() => document.querySelector<HTMLSelectElement>('.desk select')?.value),
    ).toBe('kk');
    await pressUntil(page, 'Tab', /\|JSON-LD\|/);
    await page.keyboard.press('Enter');
    await poll(() => textOf(page, '.copied p')).not.toBe('');
    await page.close();
  });
});
