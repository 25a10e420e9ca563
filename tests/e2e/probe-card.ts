import type { Page } from 'puppeteer-core';

/** What stands in the card's closed shadow root. The page cannot see it; the extension's own scripts can. */
export interface SeenCard {
  readonly title: string;
  readonly text: string;
  readonly links: readonly string[];
  readonly hasFocus: boolean;
  readonly theme: string | null;
  readonly layout: string | null;
  /** CSS pixels in the viewport. */
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
}

/** Reads the card of the tab at `url` from `own`, one of the extension's own pages; null where none is open. */
export const seeCard = (own: Page, url: string): Promise<SeenCard | null> =>
  own.evaluate(async (address: string) => {
    // biome-ignore lint/suspicious/noExplicitAny: the extension's namespace inside its own page.
    const scope = globalThis as any;
    const api = scope.browser?.scripting ? scope.browser : scope.chrome;
    const tabs = await api.tabs.query({});
    const tab = tabs.find((candidate: { url?: string }) => candidate.url === address);
    if (!tab) throw new Error(`no tab at ${address}`);
    const [{ result }] = await api.scripting.executeScript({
      target: { tabId: tab.id },
      func: () => {
        // biome-ignore lint/suspicious/noExplicitAny: differs by browser.
        const world = globalThis as any;
        for (const element of document.documentElement.children) {
          if (element === document.body || element === document.head) continue;
          const root =
            // biome-ignore lint/suspicious/noExplicitAny: Firefox only.
            (element as any).openOrClosedShadowRoot ?? world.chrome?.dom?.openOrClosedShadowRoot?.(element);
          const card = root?.querySelector('[role="dialog"]');
          if (!card) continue;
          const { left, top, right, bottom } = card.getBoundingClientRect();
          return {
            title: card.querySelector('h1,h2')?.textContent ?? '',
            text: card.textContent ?? '',
            links: [...card.querySelectorAll('a')].map((link: HTMLAnchorElement) => link.href),
            hasFocus: root.activeElement !== null,
            theme: card.getAttribute('data-theme'),
            layout: card.getAttribute('data-layout'),
            box: { left, top, right, bottom },
          };
        }
        return null;
      },
    });
    return result;
  }, url);

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until a card with other content than `before` is open; its text is read only when it is there. */
export const awaitCard = async (own: Page, url: string, patienceMs = 3_000): Promise<SeenCard | null> => {
  for (const end = Date.now() + patienceMs; Date.now() < end; await pause(40)) {
    const card = await seeCard(own, url);
    if (card) return card;
  }
  return null;
};

export const awaitNoCard = async (own: Page, url: string, patienceMs = 3_000): Promise<boolean> => {
  for (const end = Date.now() + patienceMs; Date.now() < end; await pause(40))
    if ((await seeCard(own, url)) === null) return true;
  return false;
};
