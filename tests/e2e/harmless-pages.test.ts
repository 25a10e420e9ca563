import { type Page, TimeoutError } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  fightingPage,
  hostilePage,
  type Noticed,
  removingPage,
  strictHeaders,
  strictPage,
} from './harmless/hostile-page.ts';
import { type HostileSite, html, paragraph, serveHostile, story, word } from './harmless/hostile-site.ts';
import { awaitSomeMarks, awaitThat, markedTexts, pause, pointOf, restOn } from './harmless/in-page.ts';
import { inIsolatedWorld } from './harmless/isolated-world.ts';
import { seeHost } from './harmless/probe-host.ts';
import { dismiss } from './hover.ts';
import { inBothBrowsers } from './in-both-browsers.ts';
import { seeCard } from './probe-card.ts';

// Numbers in brackets are those of harmless/catalogue.md.

const xhtml = `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${paragraph()}</body></html>`;
const pixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==', 'base64').toString('latin1');

let site: HostileSite;
beforeAll(async () => {
  site = await serveHostile({
    hostile: { body: hostilePage },
    strict: { body: strictPage, headers: strictHeaders },
    removing: { body: removingPage },
    fighting: { body: fightingPage },
    xhtml: { body: xhtml, type: 'application/xhtml+xml' },
    xml: { body: `<a>${story}</a>`, type: 'application/xml' },
    svg: {
      body: `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">${story}</text></svg>`,
      type: 'image/svg+xml',
    },
    text: { body: story, type: 'text/plain; charset=utf-8' },
    json: { body: JSON.stringify({ story }), type: 'application/json' },
    gif: { body: pixel, type: 'image/gif' },
    frameset: { body: '<!doctype html><frameset><frame src="/plain"></frameset>' },
    plain: { body: html(paragraph()) },
    rtl: {
      body: html(
        `<p dir="rtl">${story}</p><h2>Вертикально</h2><p style="writing-mode:vertical-rl;height:300px">${story.replace('Токаев', '<b>Токаев</b>')}</p>`,
        '<style>html{direction:rtl;zoom:2}</style>',
      ),
    },
    lines: {
      body: html(
        `<p style="width:90px">${story}</p><h2>Ещё</h2><p><a href="#there">Президент ${word} и Қаңтар оқиғасы в январе 2022 года</a></p>
         <dialog id="modal"><h2>В окне</h2><p id="inside">${story}</p></dialog><h2>Ещё</h2><div id="full"><p>${story}</p></div>`,
      ),
    },
    cover: {
      body: html(
        `${paragraph()}<div style="position:fixed;inset:0;z-index:2147483647;opacity:.01;pointer-events:none"></div>`,
        '<style>html,body{opacity:.2;transform:translate(40px,40px);clip-path:inset(0)}</style>',
      ),
    },
  });
});
afterAll(() => site.close());

inBothBrowsers((_, driven) => {
  let own: Page;
  beforeAll(async () => {
    own = await driven().openOwn('timeline.html');
  });

  const open = async (path: string): Promise<Page> => {
    const page = await driven().browser.newPage();
    await page.setViewport({ width: 1000, height: 800 });
    await page.goto(`${site.origin}/${path}`);
    await page.bringToFront();
    return page;
  };

  const noticed = (page: Page) =>
    page.evaluate(() => (globalThis as unknown as { noticed: Noticed }).noticed);

  describe('one page that tries everything', () => {
    let page: Page;
    beforeAll(async () => {
      page = await open('hostile');
      await awaitSomeMarks(page, 4);
    });
    afterAll(() => page.close());

    test('is read past a form that shadows the tree’s own names [P1, P2]', async () => {
      const inForm = await page.evaluate(() => {
        const form = document.forms[0];
        let count = 0;
        for (const highlight of CSS.highlights.values())
          for (const { startContainer } of highlight)
            if (form && Node.prototype.contains.call(form, startContainer)) count += 1;
        return count;
      });
      expect((await markedTexts(page)).length).toBeGreaterThan(3);
      expect(inForm).toBeGreaterThan(0);
    });

    test('has no mark in fields, editors, code or hidden text [P12]', async () => {
      const places = await page.evaluate(() => {
        const found = new Set<string>();
        for (const highlight of CSS.highlights.values())
          for (const { startContainer } of highlight)
            found.add(startContainer.parentElement?.closest('p')?.id ?? '');
        return [...found];
      });
      expect(places).not.toContain('typed');
      expect((await markedTexts(page)).length).toBeLessThan(30);
    });

    test('stays as the reader types, in fields and in editors [P12]', async () => {
      const before = await markedTexts(page);
      await page.evaluate(() => document.querySelector<HTMLElement>('#area')?.focus());
      await page.keyboard.type('Токаев 2022');
      await page.evaluate(() => document.querySelector<HTMLElement>('[contenteditable]')?.focus());
      await page.keyboard.type('Токаев 2022 ');
      await pause(700);
      const values = await page.evaluate(() => ({
        area: document.querySelector<HTMLTextAreaElement>('#area')?.value ?? '',
        typed: document.querySelector('#typed')?.textContent ?? '',
        inTyped: [...CSS.highlights.values()].some((highlight) =>
          [...highlight].some(({ startContainer }) =>
            document.querySelector('[contenteditable]')?.contains(startContainer),
          ),
        ),
      }));
      expect(values.area + values.typed).toContain('Токаев 2022');
      expect(values.inTyped).toBe(false);
      expect((await markedTexts(page)).length).toBe(before.length);
    });

    test('opens no card for movements, clicks and keys that a script makes [P13]', async () => {
      const point = await pointOf(page, '#story', word);
      await page.evaluate((at) => {
        const where = { clientX: at.x, clientY: at.y, bubbles: true, composed: true };
        const target = document.querySelector('#story') ?? document.body;
        for (const type of ['pointermove', 'pointermove', 'pointerdown'])
          target.dispatchEvent(new PointerEvent(type, where));
        target.dispatchEvent(new MouseEvent('click', where));
        for (const code of ['KeyJ', 'Enter'])
          target.dispatchEvent(
            new KeyboardEvent('keydown', { code, key: code, altKey: true, bubbles: true }),
          );
      }, point);
      await pause(900);
      expect(await seeCard(own, page.url())).toBe(null);
    });

    test('cannot bend the card [P16], which lies on top and reads from left to right', async () => {
      expect(await restOn(page, own, '#story', word)).toBe(true);
      const seen = await seeHost(own, page.url());
      expect(seen).toMatchObject({ hosts: 1, direction: 'ltr', isOnTop: true });
      expect(seen?.width).toBeGreaterThan(250);
      expect(Number.parseFloat(seen?.fontSize ?? '0')).toBeLessThan(20);
      expect(seen?.background).not.toMatch(/^rgb\(255, 0, 0\)/);
    });

    test('finds nothing behind the host, and no name or address of ours [P4, G3]', async () => {
      const host = await page.evaluate(() => {
        const [, , last = document.body] = document.documentElement.children;
        return {
          root: last?.shadowRoot ?? null,
          outer: last?.outerHTML ?? '',
          names: [...CSS.highlights.keys()].join(' '),
        };
      });
      expect(host.root).toBe(null);
      expect(host.outer).toBe('<div></div>');
      expect(host.names).not.toMatch(/qantar|extension/i);
    });

    test('gets no more than public text by search and selection [P5]', async () => {
      const read = await page.evaluate(() => {
        const { find } = globalThis as unknown as { find?(text: string): boolean };
        find?.('Токаев');
        document.execCommand('selectAll');
        const text = getSelection()?.toString() ?? '';
        getSelection()?.removeAllRanges();
        return text;
      });
      expect(read).not.toMatch(/-extension:|settings|IndexedDB/);
    });

    test('may focus or move the host, and nothing follows [P14]', async () => {
      const before = page.url();
      await page.evaluate(() => {
        const host = document.documentElement.lastElementChild;
        if (!(host instanceof HTMLElement)) return;
        host.focus();
        host.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh';
        host.click();
      });
      await pause(200);
      expect(page.url()).toBe(before);
      expect((await driven().browser.pages()).some((other) => other.url().includes('options'))).toBe(false);
      await dismiss(page, own);
    });

    test('saw no call, no message and no event of ours [P3, P24, P25]', async () => {
      const { calls, messages } = await noticed(page);
      // Chromium's driver and the page itself use none of these after the page has loaded.
      expect(calls.filter((call) => call !== 'resolve' && call !== 'parse')).toEqual([]);
      expect(messages).toEqual([]);
    });

    test('may take the highlights away and replace them, and nothing comes back [P23]', async () => {
      await page.evaluate(() => {
        for (const name of CSS.highlights.keys()) CSS.highlights.set(name, new Highlight());
        CSS.highlights.clear();
        document.querySelector('#story')?.append(' и ещё слово');
      });
      await pause(600);
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    });
  });

  describe('pages with rules', () => {
    test('a policy that forbids everything gets a card with style, and reports nothing [P17, P18]', async () => {
      const page = await open('strict');
      expect(await awaitSomeMarks(page)).toBe(true);
      expect(await restOn(page, own, 'p', word)).toBe(true);
      expect(await seeHost(own, page.url())).toMatchObject({ hosts: 1, isOnTop: true });
      expect((await seeHost(own, page.url()))?.width).toBeGreaterThan(250);
      // The browser itself asks for a picture of the site.
      expect((await noticed(page)).violations.filter((what) => !what.endsWith('favicon.ico'))).toEqual([]);
      await page.close();
    });

    test('XHTML works; XML, SVG, text, JSON, pictures and framesets stay as they are [P21]', async () => {
      const page = await open('xhtml');
      expect(await awaitSomeMarks(page)).toBe(true);
      expect(await restOn(page, own, 'p', word)).toBe(true);
      for (const path of ['xml', 'svg', 'text', 'json', 'gif', 'frameset']) {
        await page.goto(`${site.origin}/${path}`).catch((error: unknown) => {
          if (!(error instanceof TimeoutError)) throw error;
        });
        await pause(300);
        expect([path, await page.evaluate(() => CSS.highlights.size)]).toEqual([path, 0]);
      }
      await page.close();
    }, 40_000);
  });

  describe('pages that fight', () => {
    test('a host that is taken away comes back three times at most on one page [P6]', async () => {
      const page = await open('removing');
      await awaitSomeMarks(page);
      for (let round = 0; round < 3; round += 1) {
        await page.mouse.move(5, 700);
        await restOn(page, own, 'p', word, 900);
      }
      expect(await page.evaluate(() => (globalThis as unknown as { removed: number }).removed)).toBe(4);
      expect(await seeCard(own, page.url())).toBe(null);
      await page.close();
    });

    test('an answer to every change makes no loop, and costs little [P7, P23]', async () => {
      const page = await open('fighting');
      await awaitThat(() => page.evaluate(() => Number(document.querySelector('#count')?.textContent) > 200));
      const [longest = 0] = await page.evaluate(
        () =>
          new Promise<number[]>((resolve) => {
            let last = performance.now();
            let most = 0;
            const end = last + 2_000;
            const tick = () => {
              const now = performance.now();
              most = Math.max(most, now - last);
              last = now;
              if (now > end) resolve([most]);
              else setTimeout(tick);
            };
            tick();
          }),
      );
      expect(longest).toBeLessThan(250);
      await page.close();
    });
  });

  describe('cards', () => {
    test('fit on a page that is right to left and zoomed [P22]', async () => {
      const page = await open('rtl');
      await awaitSomeMarks(page, 2);
      expect(await restOn(page, own, 'p', word)).toBe(true);
      const seen = await seeHost(own, page.url());
      expect(seen).toMatchObject({ direction: 'ltr', isOnTop: true });
      expect(seen?.width).toBeLessThan(420);
      const card = await seeCard(own, page.url());
      expect(card?.box.left).toBeGreaterThanOrEqual(0);
      expect(card?.box.right).toBeLessThanOrEqual(1000);
      await dismiss(page, own);
      expect(await restOn(page, own, 'b', word)).toBe(true);
      await page.close();
    });

    test('open over a broken line, over a link that keeps its click, and inside a modal dialog', async () => {
      const page = await open('lines');
      await awaitSomeMarks(page, 2);
      expect(await restOn(page, own, 'p', word)).toBe(true);
      await dismiss(page, own);
      expect(await restOn(page, own, 'a', word)).toBe(true);
      const point = await pointOf(page, 'a', word);
      await page.mouse.click(point.x, point.y);
      await pause(100);
      expect(page.url()).toContain('#there');
      await page.keyboard.press('Escape');
      const before = (await markedTexts(page)).length;
      await page.evaluate(() => document.querySelector<HTMLDialogElement>('#modal')?.showModal());
      // It was not drawn before, and is read now.
      expect(await awaitSomeMarks(page, before + 1)).toBe(true);
      expect(await restOn(page, own, '#inside', word)).toBe(true);
      expect(await seeHost(own, page.url())).toMatchObject({ hosts: 1, isOnTop: true });
      await page.keyboard.press('Escape');
      expect(await page.evaluate(() => document.querySelector<HTMLDialogElement>('#modal')?.open)).toBe(true);
      await page.close();
    });

    test('stay away while the reader selects [selection and drag]', async () => {
      const page = await open('plain');
      await awaitSomeMarks(page);
      const point = await pointOf(page, 'p', word);
      await page.mouse.move(point.x - 30, point.y);
      await page.mouse.down();
      await page.mouse.move(point.x + 5, point.y, { steps: 4 });
      await pause(900);
      expect(await seeCard(own, page.url())).toBe(null);
      await page.mouse.up();
      expect(await page.evaluate(() => getSelection()?.toString().length)).toBeGreaterThan(0);
      await page.close();
    });

    test('may be covered, faded or moved by the page, and carry nothing worth it [P15]', async () => {
      const page = await open('cover');
      await awaitSomeMarks(page);
      await restOn(page, own, 'p', word);
      const card = await seeCard(own, page.url());
      expect(card?.links.filter((link) => !link.startsWith('https://'))).toEqual([]);
      const rel = await inIsolatedWorld(
        own,
        page.url(),
        () => document.querySelectorAll('form').length,
        null,
      );
      expect(rel).toEqual([0]);
      await page.close();
    });

    test('go where they can be reached when something fills the screen, or close', async () => {
      const page = await open('lines');
      await awaitSomeMarks(page, 2);
      const fill = async (selector: string) => {
        await page.evaluate((css) => {
          const target = document.querySelector(css);
          document.addEventListener('keydown', () => void target?.requestFullscreen(), { once: true });
        }, selector);
        await page.keyboard.press('f');
        await awaitThat(() => page.evaluate(() => document.fullscreenElement !== null), 2_000);
        await pause(300);
      };
      expect(await restOn(page, own, '#full', word)).toBe(true);
      await fill('#full');
      expect(await seeHost(own, page.url())).toMatchObject({ hosts: 1, isOnTop: true });
      await page.evaluate(() => document.exitFullscreen());
      await pause(300);
      await page.keyboard.press('Escape');
      expect(await restOn(page, own, 'a', word)).toBe(true);
      await fill('#full');
      expect(await seeHost(own, page.url())).toBe(null);
      await page.close();
    });
  });
});
