import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drive } from '../../scripts/drive-browser.ts';
import { ensureBrowsers } from '../../scripts/find-browsers.ts';
import { type HostileSite, html, paragraph, serveHostile } from './harmless/hostile-site.ts';
import { awaitSomeMarks, pause } from './harmless/in-page.ts';
import { inIsolatedWorld } from './harmless/isolated-world.ts';
import { inBothBrowsers } from './in-both-browsers.ts';

// Numbers in brackets are those of harmless/catalogue.md.

const watching = `<script>
  globalThis.seen = { mutations: 0, messages: 0 };
  new MutationObserver((records) => { seen.mutations += records.length; })
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  addEventListener('load', () => setTimeout(() => { seen.mutations = 0; }));
  addEventListener('message', () => { seen.messages += 1; });
</script>`;

let site: HostileSite;
beforeAll(async () => {
  site = await serveHostile({
    marked: { body: html(paragraph()) },
    silent: { body: html('<p class="a">Погода в Алматы: плюс пять.</p><p>Other text.</p>', watching) },
  });
});
afterAll(() => site.close());

interface Refused {
  readonly ok?: boolean;
  readonly error?: string;
}

/** Sends messages from the extension's own world of a page, as a renderer that was taken over could. */
const sendAll = async (messages: readonly unknown[]): Promise<unknown[]> => {
  const scope = globalThis as unknown as Record<
    string,
    { runtime: { sendMessage(of: unknown): Promise<unknown> } }
  >;
  const api = scope.browser?.runtime ? scope.browser : scope.chrome;
  return Promise.all(
    messages.map((message) => api?.runtime.sendMessage(message).catch((error: unknown) => String(error))),
  );
};

/** Everything that a page can learn about itself and its surroundings. */
const everything = () => ({
  tree: document.documentElement.outerHTML,
  globals: Object.getOwnPropertyNames(globalThis).sort().join(),
  documentKeys: Object.keys(document).join(),
  sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
  styles: [...document.querySelectorAll('*')].map((element) => getComputedStyle(element).cssText).join('\n'),
  before: ['::before', '::after', '::highlight(x)'].map(
    (pseudo) => getComputedStyle(document.body, pseudo).cssText,
  ),
  entries: performance
    .getEntries()
    .map(({ entryType, name }) => `${entryType} ${name}`)
    .filter((entry) => !/favicon|paint|visibility/.test(entry)),
  highlights: CSS.highlights.size,
  animations: document.getAnimations().length,
  seen: (globalThis as unknown as { seen: unknown }).seen,
});

inBothBrowsers((name, driven) => {
  let own: Page;
  let page: Page;
  beforeAll(async () => {
    own = await driven().openOwn('timeline.html');
    page = await driven().browser.newPage();
    await page.goto(`${site.origin}/marked`);
    await awaitSomeMarks(page);
  });

  const send = async (...messages: readonly unknown[]): Promise<unknown[]> =>
    (await inIsolatedWorld(own, page.url(), sendAll, messages))[0] ?? [];

  test('a page may not do what only our own pages may [M1]', async () => {
    const answers = await send(
      { type: 'set-site', host: 'localhost', isOn: false },
      { type: 'set-language', language: 'kk' },
      { type: 'site', host: 'localhost' },
      { type: 'edition' },
      { type: 'about' },
      { type: 'lexicon' },
      { type: 'take-text' },
    );
    expect(answers.filter((answer) => (answer as Refused).ok !== false)).toEqual([]);
    const [state] = (await own.evaluate(`(async () => {
      const api = globalThis.browser?.scripting ? browser : chrome;
      return [await api.runtime.sendMessage({ type: 'site', host: 'localhost' })];
    })()`)) as [{ value?: { isOn?: boolean } }];
    expect(state.value?.isOn).toBe(true);
  });

  test('messages of any other shape are dropped [M2]', async () => {
    const answers = await send(
      null,
      'load-reader',
      7,
      [],
      {},
      { type: 'constructor' },
      { type: '__proto__' },
      { type: ['card'] },
      { type: 'card' },
      { type: 'card', record: 'x'.repeat(10_000_000), language: 'ru' },
      { type: 'card', record: '../../etc', language: 'ru' },
      { type: 'card', record: 'person.nobody', language: 'ru' },
      { type: 'card', record: 'person.tokayev', language: 'xx' },
      { type: 'card', record: 'person.tokayev', language: 'ru', more: true },
      { type: 'style-marks', prefix: 'x){}*{display:none}' },
    );
    const facts = answers.filter(
      (answer) =>
        (answer as { ok?: boolean; value?: unknown } | null)?.ok && (answer as { value?: unknown }).value,
    );
    expect(facts).toEqual([]);
    await pause(3_000);
    expect(await send({ type: 'card', record: 'person.tokayev', language: 'ru' })).toMatchObject([
      { ok: true },
    ]);
  }, 30_000);

  test('a flood is let through ten a second, and other pages are not kept waiting [M4]', async () => {
    const flood = Array.from({ length: 300 }, () => ({
      type: 'card',
      record: 'person.tokayev',
      language: 'ru',
    }));
    const answers = (await send(...flood)) as Refused[];
    expect(answers.filter(({ ok }) => ok).length).toBeLessThan(80);
    expect(answers.filter(({ error }) => error === 'too many requests').length).toBeGreaterThan(200);
    const other = await driven().browser.newPage();
    await other.goto(`${site.origin}/marked?other`);
    expect(await awaitSomeMarks(other)).toBe(true);
    await other.close();
  });

  test('storage shows a page the switches and nothing else [M5, M6]', async () => {
    const [keys] = await inIsolatedWorld(
      own,
      page.url(),
      async () => {
        const scope = globalThis as unknown as Record<string, { storage?: unknown } | undefined>;
        const api = (scope.browser?.storage ? scope.browser : scope.chrome) as unknown as {
          storage: Record<string, { get(key: null): Promise<Record<string, unknown>> } | undefined>;
        };
        const read = async (area: string) => {
          try {
            return Object.keys((await api.storage[area]?.get(null)) ?? {});
          } catch {
            return [];
          }
        };
        return { local: await read('local'), session: await read('session'), sync: await read('sync') };
      },
      null,
    );
    expect(keys?.local.filter((key) => key !== 'switches')).toEqual([]);
    expect([keys?.session, keys?.sync]).toEqual([[], []]);
  });

  test('nobody outside may talk to us, and no file of ours can be asked for [M3, G2]', async () => {
    const folder = `.output/${name === 'chromium' ? 'chrome' : 'firefox'}-mv3`;
    const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    if (name === 'chromium') expect(manifest.externally_connectable).toEqual({ ids: [], matches: [] });
    // The polyfill in the build names these; our own sources must not.
    const sources = ['platform', 'entrypoints/background'].flatMap((of) =>
      readdirSync(of).map((file) => readFileSync(`${of}/${file}`, 'utf8')),
    );
    expect(sources.filter((source) => /onMessageExternal|onConnectExternal/.test(source))).toEqual([]);
    const home = await own.evaluate(() => location.href.split('/').slice(0, 3).join('/'));
    const files = readdirSync(folder).filter((file) => file.includes('.'));
    const reached = await page.evaluate(
      async (base, names) => {
        const found: string[] = [];
        for (const file of names)
          await fetch(`${base}/${file}`).then(
            () => found.push(file),
            () => undefined,
          );
        return found;
      },
      home,
      files,
    );
    expect(home).toMatch(/^[a-z]+-extension:/);
    expect(files.length).toBeGreaterThan(5);
    expect(reached).toEqual([]);
  });

  test('a page without a mention cannot tell that we are there [G1, G4]', async () => {
    const look = async (browser: Page) => {
      await browser.goto(`${site.origin}/silent`);
      await pause(1_200);
      return browser.evaluate(everything);
    };
    const program = ensureBrowsers([name])[name] ?? '';
    const bare = await drive(name, { program, isBare: true });
    const without = await look(await bare.browser.newPage());
    await bare.close();
    const tab = await driven().browser.newPage();
    const inside = await look(tab);
    await tab.close();
    expect(inside).toEqual(without);
  });
});
