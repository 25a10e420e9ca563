import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driven, drive } from '../../scripts/drive-browser.ts';
import { ensureBrowsers } from '../../scripts/find-browsers.ts';

const stored = {
  settings: { version: 1, language: 'kk', dwellMs: 800 },
  switches: { isOn: true, pausedUntil: 0, off: ['example.org'], on: ['mail.kz'] },
};

/** Writes what version 1 of the settings stored, as it stored it. */
const storeAsVersion1 = (own: Page) =>
  own.evaluate(
    ({ settings, switches }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('keyval-store');
        opening.onupgradeneeded = () => opening.result.createObjectStore('keyval');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const store = opening.result.transaction('keyval', 'readwrite').objectStore('keyval');
          store.put(settings, 'settings');
          store.put(switches, 'switches');
          store.transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    stored,
  );

/** What the extension now says of itself and of the profile, asked from one of its pages. */
const askIt = (own: Page) =>
  own.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: the extension's namespace inside its own page.
    const scope = globalThis as any;
    const { runtime, storage } = scope.browser?.runtime ? scope.browser : scope.chrome;
    const { switches } = await storage.local.get('switches');
    const choices = await runtime.sendMessage({ type: 'choices' });
    return { version: runtime.getManifest().version, choices, copy: switches };
  });

describe.each(['chromium', 'firefox'] as const)('a profile of another version in %s', (name) => {
  const builds = mkdtempSync(join(tmpdir(), 'qantar-upgrade-'));
  const folder = join(builds, name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
  let driven: Driven;

  const setVersion = (version: string) => {
    const file = join(folder, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...manifest, version }));
  };

  beforeAll(async () => {
    cpSync(join('.output', basename(folder)), folder, { recursive: true });
    setVersion('0.0.1');
    driven = await drive(name, { program: ensureBrowsers([name])[name] ?? '', builds });
    const own = await driven.openOwn('options.html');
    await own.waitForSelector('main.page');
    await storeAsVersion1(own);
    await own.close();
  });
  afterAll(async () => {
    await driven?.close();
    rmSync(builds, { recursive: true, force: true });
  });

  test.each(['0.9.0', '0.0.1'])(
    'is taken over by %s, with everything that the reader chose',
    async (version) => {
      setVersion(version);
      await driven.browser.installExtension(folder);
      const own = await driven.openOwn('options.html');
      await own.waitForSelector('main.page');
      const { settings, switches } = stored;
      const expected = { version, choices: { ok: true, value: { settings, switches } }, copy: switches };
      await expect.poll(() => askIt(own), { timeout: 5_000 }).toMatchObject(expected);
      await own.close();
    },
  );
});
