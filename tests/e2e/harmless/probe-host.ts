import type { Page } from 'puppeteer-core';
import { inIsolatedWorld } from './isolated-world.ts';

export interface SeenHost {
  /** Elements of ours beside head and body. */
  readonly hosts: number;
  readonly direction: string;
  readonly fontSize: string;
  readonly background: string;
  readonly width: number;
  readonly height: number;
  /** What the browser finds at the middle of the card: our host, if nothing lies over it. */
  readonly isOnTop: boolean;
}

/** How the card really looks in the page, whatever the page's styles say; null where there is none. */
export const seeHost = async (own: Page, url: string): Promise<SeenHost | null> => {
  const [seen] = await inIsolatedWorld(
    own,
    url,
    () => {
      interface Opener {
        openOrClosedShadowRoot?: ShadowRoot | null;
      }
      const { chrome } = globalThis as unknown as {
        chrome?: { dom?: { openOrClosedShadowRoot?(of: Element): ShadowRoot | null } };
      };
      const rootOf = (element: Element) =>
        (element as Element & Opener).openOrClosedShadowRoot ??
        (element instanceof HTMLElement ? chrome?.dom?.openOrClosedShadowRoot?.(element) : null);
      const everything = [...document.querySelectorAll('html > *, dialog > *, #full > *')];
      const hosts = everything.filter((element) => rootOf(element)?.querySelector('[role="dialog"]'));
      const [host] = hosts;
      const card = host && rootOf(host)?.querySelector('[role="dialog"]');
      if (!host || !card) return null;
      const style = getComputedStyle(card);
      const box = card.getBoundingClientRect();
      const x = (box.left + box.right) / 2;
      const y = (box.top + box.bottom) / 2;
      return {
        hosts: hosts.length,
        direction: style.direction,
        fontSize: style.fontSize,
        background: style.backgroundColor,
        width: Math.round(box.width),
        height: Math.round(box.height),
        isOnTop: document.elementFromPoint(x, y) === host,
      };
    },
    null,
  );
  return seen ?? null;
};
