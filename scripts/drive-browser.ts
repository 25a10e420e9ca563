import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page, type Target, TargetType } from 'puppeteer-core';
import { geckoId } from './gecko-id.ts';

export type BrowserName = 'chromium' | 'firefox';

/** A real browser with the built extension in it. */
export interface Driven {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Opens one of the extension's own pages in a tab. */
  openOwn(path: string): Promise<Page>;
  close(): Promise<void>;
}

export interface DriveOptions {
  readonly program: string;
  readonly headless?: boolean;
  /** Without the extension, for comparisons. */
  readonly isBare?: boolean;
  /** The folder of builds to take the extension from, if not `.output`. */
  readonly builds?: string;
  /** The interface language of the browser, e.g. `ru`. */
  readonly language?: string;
  /** Firefox's own, beside those that driving it needs. */
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
  /** Lets the extension work in Chromium's private windows, which are all contexts but the first. */
  readonly inPrivate?: boolean;
  /** Does not watch the background: Chromium never ends one that a driver watches. */
  readonly leavesBackground?: boolean;
  /** Chromium keeps pages for going back, as it does for readers; the driver's own habit is to switch that off. */
  readonly keepsPages?: boolean;
}

// A fixed address for the extension's own pages, which are otherwise at a random one.
const geckoUuid = '6b1f4a0e-2d53-4c1c-9b38-0c5d3e0f7a22';

const chromiumArguments = [
  // As root, which containers and test machines are, Chromium has no sandbox.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  '--host-resolver-rules=MAP *.test 127.0.0.1',
];

const driveChromium = async (options: DriveOptions): Promise<Driven> => {
  const profile = mkdtempSync(join(tmpdir(), 'qantar-chromium-'));
  const extension = resolve(options.builds ?? '.output', 'chrome-mv3');
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: options.program,
    headless: options.headless ?? true,
    pipe: true,
    userDataDir: profile,
    defaultViewport: null,
    ...(!options.isBare && { enableExtensions: [extension] }),
    ...(options.inPrivate && { extensionsEnabledInIncognito: [extension] }),
    ...(options.leavesBackground && {
      targetFilter: (target: Target) => target.type() !== TargetType.SERVICE_WORKER,
    }),
    ...(options.keepsPages && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
    args: [...chromiumArguments, ...(options.language ? [`--lang=${options.language}`] : [])],
    env: { ...process.env, ...(options.language && { LANGUAGE: options.language }) },
  });
  let id: string | undefined;
  if (!options.isBare) {
    if (!options.leavesBackground)
      await browser.waitForTarget(
        (candidate) => candidate.type() === 'service_worker' && candidate.url().endsWith('/background.js'),
      );
    // The first run would come up between a test's own pages.
    const welcome = await browser.waitForTarget((candidate) => candidate.url().endsWith('/welcome.html'));
    id = new URL(welcome.url()).host;
    await (await welcome.page())?.close();
  }
  return {
    name: 'chromium',
    browser,
    async openOwn(path) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
};

/** The first run would come up between a test's own pages. The driver sees that a page is there, but not which one it is. */
const closeWelcome = async (browser: Browser, before: ReadonlySet<Page>) => {
  for (let tries = 0; tries < 100; tries += 1) {
    const welcome = (await browser.pages()).find((page) => !before.has(page));
    if (welcome) return welcome.close();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

const driveFirefox = async (options: DriveOptions): Promise<Driven> => {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.program,
    headless: options.headless ?? true,
    defaultViewport: null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: geckoUuid }),
      'network.dns.localDomains': 'site.test,other.test',
      ...(options.language && { 'intl.locale.requested': options.language }),
      ...options.preferences,
    },
  });
  if (!options.isBare) {
    const before = new Set(await browser.pages());
    await browser.installExtension(resolve(options.builds ?? '.output', 'firefox-mv3'));
    await closeWelcome(browser, before);
  }
  return {
    name: 'firefox',
    browser,
    async openOwn(path) {
      const page = await browser.newPage();
      // Firefox never reports the load of an extension page to the driver; the page itself says when it is ready.
      await page.goto(`moz-extension://${geckoUuid}/${path}`, { waitUntil: [] });
      await page.waitForFunction(
        () => document.readyState === 'complete' && location.protocol === 'moz-extension:',
      );
      return page;
    },
    close: () => browser.close(),
  };
};

export const drive = (name: BrowserName, options: DriveOptions): Promise<Driven> =>
  name === 'chromium' ? driveChromium(options) : driveFirefox(options);
