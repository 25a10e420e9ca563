import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driven } from '../../scripts/drive-browser.ts';
import { type Site, servePages } from '../../scripts/serve-pages.ts';
import { type Fault, type FaultServer, startFaultServer } from '../update/fault-server.ts';
import { createRepository, type Repository } from '../update/repository.ts';
import { dismiss, hover } from './hover.ts';
import { readEdition } from './in-both-browsers.ts';
import { awaitMarks, listMarks } from './marks.ts';
import { spoilSlot, storedState } from './own-database.ts';
import { changedId, editionOf, startTrial, type Trial } from './trial-channel.ts';

const bundled = readEdition();
const first = bundled.number + 1;

/** What a reader does who lets an extension read sites only on a click. */
const withholdAccess = async (browser: Browser, id: string) => {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async (extensionId) => {
    // biome-ignore lint/suspicious/noExplicitAny: a namespace of the browser's own page.
    const { developerPrivate } = (globalThis as any).chrome;
    await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' });
  }, id);
  await page.close();
};

describe.each(['chromium', 'firefox'] as const)('%s, before a host that fails', (name) => {
  let trial: Trial;
  let server: FaultServer;
  let other: FaultServer;
  let repository: Repository;
  let site: Site;
  let driven: Driven;
  let own: Page;
  let panel: Page;
  const upload = () => trial.upload();
  const panelTitle = () => panel.$eval('.edition-tab h2', (title) => title.textContent ?? '');
  const ask: Trial['ask'] = (message) => trial.ask(message);
  const check = () => trial.check();

  beforeAll(async () => {
    other = await startFaultServer();
    site = await servePages('tests/fixtures/articles');
    mkdirSync('artifacts/e2e', { recursive: true });
    trial = await startTrial(name, 'artifacts/builds');
    ({ server, repository, driven, own } = trial);
  }, 180_000);
  afterAll(async () => {
    await trial?.close();
    site?.close();
    await other?.close();
  });

  const openArticle = async () => {
    const page = await driven.browser.newPage();
    await page.setViewport({ width: 1100, height: 900 });
    await page.goto(`${site.origin}/ru.html`);
    await page.bringToFront();
    await awaitMarks(page);
    return page;
  };

  test('begins with the edition in the package, and no request', async () => {
    expect(await ask({ type: 'update-state' })).toMatchObject({
      state: 'waiting',
      isOn: true,
      edition: { number: bundled.number, from: 'package' },
    });
    panel = await driven.openOwn('panel.html');
    await (await panel.waitForSelector('#tab-edition'))?.click();
    await panel.waitForSelector('.update button');
    expect(await panelTitle()).toMatch(new RegExp(`\\b${bundled.number}\\b`));
    expect(server.requests).toEqual([]);
  });

  test('N17 takes a new edition, and nothing goes along that could tell readers apart', async () => {
    repository.publishEdition(editionOf(first));
    upload();
    const begun = performance.now();
    expect(await check()).toMatchObject({
      state: 'current',
      edition: { number: first, from: 'channel', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    console.log(
      `${name}: an update of ${server.requests.length} requests took ${Math.round(performance.now() - begun)} ms`,
    );
    expect(server.requests.map(({ path }) => path.replace(/[0-9a-f]{64}/, 'HASH'))).toEqual([
      '/v1/2.root.json',
      '/v1/timestamp.json',
      '/v1/2.HASH.targets.json',
      '/v1/data/HASH.json',
    ]);
    for (const { method, headers } of server.requests) {
      expect(method).toBe('GET');
      for (const header of ['cookie', 'referer', 'authorization', 'if-none-match', 'origin'])
        expect(headers).not.toHaveProperty(header);
    }
  });

  test('a panel that was open before shows the new edition and what changed, on "check now"', async () => {
    await (await panel.waitForSelector('.update button'))?.click();
    await expect.poll(panelTitle, { timeout: 5_000 }).toMatch(new RegExp(`\\b${first}\\b`));
    const changes = await panel.waitForSelector('.edition-tab details');
    expect(await changes?.evaluate((fold) => fold.textContent)).toContain(`A title of edition ${first}`);
    await panel.close();
  });

  test('shows the new facts on pages that are opened from now on', async () => {
    const page = await openArticle();
    const card = await hover(page, own, 'режим ЧП', 'Ещё утром');
    expect(card?.title).toBe(`A title of edition ${first}`);
    await page.screenshot({ path: `artifacts/e2e/${name}-updated.png` });
    await dismiss(page, own);
    await page.close();
  });

  test('asks twice where there is nothing new', async () => {
    const begun = performance.now();
    expect(await check()).toMatchObject({ state: 'current', edition: { number: first } });
    console.log(
      `${name}: a check of ${server.requests.length} requests took ${Math.round(performance.now() - begun)} ms`,
    );
    expect(server.requests.map(({ path }) => path)).toEqual(['/v1/2.root.json', '/v1/timestamp.json']);
  });

  test.each<[string, Fault, string, string]>([
    ['N3 a web page', 'page', 'timestamp.json', 'offline'],
    ['N4 a way to a login page', 'login', 'timestamp.json', 'offline'],
    ['N5 an empty answer', 'empty', 'timestamp.json', 'offline'],
    ['N6 fewer bytes than said', 'longer-than-said', '/data/', 'offline'],
    ['N7 an answer that is cut off', 'cut-off', '/data/', 'offline'],
    ['N10 a gigabyte packed small', 'bomb', '/data/', 'rejected'],
    ['N2 a connection that is reset', 'reset', 'root.json', 'offline'],
    // Not 304: for that Firefox gives the file that it holds, which is verified like any other.
    ['N12 an answer 412', { status: 412 }, 'timestamp.json', 'offline'],
    [
      'N13 a host that asks for patience',
      { status: 503, headers: { 'retry-after': '7200' } },
      'timestamp.json',
      'offline',
    ],
  ])(
    '%s: the old facts stay',
    async (_, fault, file, state) => {
      if (file === '/data/' && repository.targets?.version === 2) {
        repository.publishEdition(editionOf(first + 1));
        upload();
      }
      server.faults.set(file, fault);
      const view = await check();
      server.faults.clear();
      expect(view).toMatchObject({ state, edition: { number: first } });
      expect(server.requests.some(({ path }) => path === '/login')).toBe(false);
      expect(server.written.bomb).toBeLessThan(600 * 1_048_576);
      if (typeof fault === 'object' && 'status' in fault && fault.status === 503)
        expect(view.nextAt - Date.now()).toBeGreaterThan(7_000_000);
    },
    60_000,
  );

  test('T1 a timestamp by a stranger: rejected', async () => {
    const good = server.files.get('timestamp.json');
    const stranger = createRepository();
    server.files.set('timestamp.json', stranger.publishTimestamp());
    expect(await check()).toMatchObject({ state: 'rejected', details: expect.stringContaining('signature') });
    server.files.set('timestamp.json', good as never);
  });

  test('all is well once the host is', async () => {
    expect(await check()).toMatchObject({ state: 'current', edition: { number: first + 1 } });
    expect(Object.keys((await storedState(own)).slots)).toHaveLength(2);
  });

  test('tells what changed', async () => {
    const changes = (await ask({ type: 'edition-changes' })) as unknown as { changes: { id: string }[] };
    expect(changes.changes.map(({ id }) => id)).toEqual([changedId]);
  });

  test('D10 a withdrawn record loses its marks on an open page', async () => {
    const page = await openArticle();
    const marked = async () =>
      (await listMarks(page)).filter(
        ({ text, block }) => text.includes('режим ЧП') && block.includes('Ещё утром'),
      );
    expect(await marked()).toHaveLength(1);
    repository.publishEdition(editionOf(first + 1), { withdrawn: [changedId] });
    upload();
    expect(await check()).toMatchObject({ state: 'current', edition: { number: first + 1 } });
    await expect.poll(marked, { timeout: 5_000 }).toHaveLength(0);
    expect((await listMarks(page)).length).toBeGreaterThan(5);
    await page.close();
  });

  test('S4 stored bytes that changed: the edition before, and said so', async () => {
    const { active } = await storedState(own);
    if (!active) throw new Error('nothing is stored');
    await spoilSlot(own, active);
    server.faults.set('root.json', 'reset');
    expect(await check()).toMatchObject({ state: 'storage', edition: { number: first } });
    server.faults.clear();
    const view = await check();
    expect(view).toMatchObject({ state: 'current', edition: { number: first + 1, from: 'channel' } });
    expect(server.requests.some(({ path }) => path.includes('/data/'))).toBe(true);
  });

  test.runIf(name === 'chromium')(
    'S1 the background ends and is started again: the stored edition',
    async () => {
      const target = await driven.browser.waitForTarget((each) => each.type() === 'service_worker');
      await (await target.worker())?.close();
      const begun = performance.now();
      expect(await ask({ type: 'update-state' })).toMatchObject({
        state: 'current',
        edition: { number: first + 1, from: 'channel' },
      });
      console.log(`${name}: start with a stored edition took ${Math.round(performance.now() - begun)} ms`);
    },
  );

  test('S16 there is one alarm', async () => {
    const alarms = await own.evaluate(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: the extension's namespace inside its own page.
      const scope = globalThis as any;
      return (await (scope.browser?.alarms ?? scope.chrome.alarms).getAll()) as { name: string }[];
    });
    expect(alarms.map((alarm) => alarm.name)).toEqual(['update']);
  });

  test('N20 another host cannot be asked', async () => {
    const isBlocked = await own.evaluate(
      (url) =>
        fetch(url).then(
          () => false,
          () => true,
        ),
      `${other.address}/timestamp.json`,
    );
    expect(isBlocked).toBe(true);
    expect(other.requests).toEqual([]);
  });

  test('switched off: no request', async () => {
    expect(await ask({ type: 'set-updates', isOn: false })).toMatchObject({ state: 'off', isOn: false });
    expect(await check()).toMatchObject({ state: 'off' });
    expect(server.requests).toEqual([]);
    await ask({ type: 'set-updates', isOn: true });
  });

  test.runIf(name === 'chromium')(
    'N19 access taken away: a host that lets nobody read fails softly, one that lets all is heard',
    async () => {
      await withholdAccess(driven.browser, new URL(own.url()).host);
      server.isOpen = false;
      const before = await storedState(own);
      expect(await check()).toMatchObject({ state: 'offline', edition: { number: first + 1 } });
      expect(await storedState(own)).toEqual(before);
      // The same for every reader: it is the name of the extension, not of an installation.
      expect(server.requests.map(({ headers }) => headers.origin)).toEqual([
        `chrome-extension://${new URL(own.url()).host}`,
      ]);
      server.isOpen = true;
      expect(await check()).toMatchObject({ state: 'current', edition: { number: first + 1 } });
    },
  );

  test.runIf(name === 'firefox')('N18 access taken away: no request', async () => {
    const isRemoved = await own.evaluate(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: the extension's namespace inside its own page.
      const { permissions } = (globalThis as any).browser;
      return (await permissions.remove({ origins: ['http://*/*', 'https://*/*'] })) as boolean;
    });
    expect(isRemoved).toBe(true);
    expect(await check()).toMatchObject({ state: 'no-access' });
    expect(server.requests).toEqual([]);
  });
});
