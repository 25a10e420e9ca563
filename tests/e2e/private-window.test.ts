import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { type Driven, drive } from '../../scripts/drive-browser.ts';
import { ensureBrowsers } from '../../scripts/find-browsers.ts';
import { servePages } from '../../scripts/serve-pages.ts';
import { dismiss, hover } from './hover.ts';
import { awaitMarks } from './marks.ts';

/** Everything that the extension keeps: its databases and what it lets pages read. */
const everythingStored = (own: Page): Promise<string> =>
  own.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: the extension's namespace inside its own page.
    const scope = globalThis as any;
    const api = scope.browser?.storage ? scope.browser : scope.chrome;
    const opened = (name: string) =>
      new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const found: unknown[] = [await api.storage.local.get(null)];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await opened(name);
      for (const store of database.objectStoreNames) {
        const within = database.transaction(store).objectStore(store);
        // The plan of checks moves by itself.
        const keys = (await done(within.getAllKeys())).filter((key) => key !== 'plan');
        for (const key of keys) found.push([name, store, key, await done(within.get(key))]);
      }
      database.close();
    }
    return JSON.stringify(found);
  });

/** A private window as a reader opens one; a driver's own contexts are of another kind, to which extensions have no way. */
const openPrivate = async ({ browser }: Driven, own: Page, url: string): Promise<Page> => {
  await own.evaluate(async (address) => {
    // biome-ignore lint/suspicious/noExplicitAny: the extension's namespace inside its own page.
    await (globalThis as any).chrome.windows.create({ incognito: true, url: address });
  }, url);
  const target = await browser.waitForTarget((each) => each.url() === url);
  const page = await target.page();
  if (!page) throw new Error('no private window opened');
  return page;
};

// Firefox lets a driver allow no extension in private windows; the code that keeps nothing is the same.
test('S18 in a private window cards work, and nothing about the page is kept', async () => {
  const site = await servePages('tests/fixtures/articles');
  const program = ensureBrowsers(['chromium']).chromium ?? '';
  const driven = await drive('chromium', { program, inPrivate: true });
  try {
    const own = await driven.openOwn('timeline.html');
    const before = await everythingStored(own);
    const url = `${site.origin}/ru.html`;
    const hidden = await openPrivate(driven, own, url);
    await hidden.setViewport({ width: 1100, height: 900 });
    await hidden.bringToFront();
    await awaitMarks(hidden);
    expect((await hover(hidden, own, 'режим ЧП', 'Ещё утром'))?.title).toBeTruthy();
    await dismiss(hidden, own);
    expect(await everythingStored(own)).toBe(before);
    await hidden.close();

    // In an ordinary window the same card is noted as seen, so the comparison can fail.
    const open = await driven.browser.newPage();
    await open.setViewport({ width: 1100, height: 900 });
    await open.goto(url);
    await open.bringToFront();
    await awaitMarks(open);
    await hover(open, own, 'режим ЧП', 'Ещё утром');
    expect(await everythingStored(own)).not.toBe(before);
  } finally {
    await driven.close();
    site.close();
  }
}, 90_000);
