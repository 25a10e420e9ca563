import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Driven, drive } from '../../scripts/drive-browser.ts';
import { ensureBrowsers } from '../../scripts/find-browsers.ts';

// Firefox opens its sidebar, too, but shows it to no driver; there the panel is tried as a page.

let driven: Driven;
beforeAll(async () => {
  driven = await drive('chromium', { program: ensureBrowsers(['chromium']).chromium ?? '' });
});
afterAll(() => driven?.close());

test('the popup opens the browser’s own side panel', async () => {
  const popup = await driven.openOwn('popup.html');
  await popup.waitForSelector('.popup .action');
  await popup.bringToFront();
  await popup.click('.popup .action');
  const target = await driven.browser.waitForTarget(
    (candidate) => new URL(candidate.url() || 'about:blank').pathname === '/panel.html',
    { timeout: 10_000 },
  );
  const panel = (await target.page()) ?? (await target.asPage());
  await panel.waitForSelector('[role=tab]');
  expect(await panel.evaluate(() => document.querySelector('h1')?.textContent)).toBe('Qantar Facts');
});
