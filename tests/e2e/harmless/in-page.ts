import type { Page } from 'puppeteer-core';
import { seeHost } from './probe-host.ts';

/** How many marks the page has, and what text is under them; shadow trees and frames left out. */
export const markedTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts: string[] = [];
    for (const highlight of CSS.highlights.values())
      for (const { startContainer, startOffset, endOffset } of highlight)
        texts.push((startContainer.textContent ?? '').slice(startOffset, endOffset));
    return texts;
  });

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Waits until `isThere` says so; false when it did not within the time. */
export const awaitThat = async (
  isThere: () => Promise<boolean> | boolean,
  patienceMs = 6_000,
): Promise<boolean> => {
  for (const end = Date.now() + patienceMs; Date.now() < end; await pause(60))
    if (await isThere()) return true;
  return false;
};

/** The middle of the first letters of `text` inside the first element that matches, scrolled into view. */
export const pointOf = async (
  page: Page,
  selector: string,
  text: string,
): Promise<{ x: number; y: number }> => {
  const point = await page.evaluate(
    (css, wanted) => {
      const root = document.querySelector(css);
      const nodes = root && document.createNodeIterator(root, NodeFilter.SHOW_TEXT);
      for (let node = nodes?.nextNode(); node; node = nodes?.nextNode()) {
        const at = (node as Text).data.indexOf(wanted);
        if (at < 0) continue;
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const before = range.getBoundingClientRect();
        if (before.top < 0 || before.bottom > innerHeight) root?.scrollIntoView({ behavior: 'instant' });
        const { left, top, width, height } = range.getBoundingClientRect();
        return { x: left + Math.min(width / 2, 12), y: top + Math.min(height / 2, 12) };
      }
      return null;
    },
    selector,
    text,
  );
  if (!point) throw new Error(`no "${text}" in ${selector}`);
  return point;
};

/** Moves the mouse onto the words as a hand does, and rests there until a card opens or the time is up. */
export const restOn = async (
  page: Page,
  own: Page,
  selector: string,
  text: string,
  patienceMs = 3_000,
): Promise<boolean> => {
  const { x, y } = await pointOf(page, selector, text);
  await page.mouse.move(Math.max(1, x - 50), Math.max(1, y - 40));
  await page.mouse.move(x, y, { steps: 5 });
  return awaitThat(async () => (await seeHost(own, page.url())) !== null, patienceMs);
};

/** Waits until the page has at least `least` marks. */
export const awaitSomeMarks = (page: Page, least = 1, patienceMs?: number): Promise<boolean> =>
  awaitThat(async () => (await markedTexts(page)).length >= least, patienceMs);
