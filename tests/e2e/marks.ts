import type { Page } from 'puppeteer-core';

export interface SeenMark {
  readonly text: string;
  readonly style: string;
  /** The text of the block element around it. */
  readonly block: string;
}

/** Waits until the page has marks and they no longer change. */
export const awaitMarks = async (page: Page): Promise<void> => {
  await page.waitForFunction(
    () => {
      const count = [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0);
      const seen = globalThis as { markCount?: number };
      const isSteady = count > 0 && seen.markCount === count;
      seen.markCount = count;
      return isSteady;
    },
    { polling: 300, timeout: 15_000 },
  );
};

/** The marks as the page itself could list them, in document order. */
export const listMarks = (page: Page): Promise<SeenMark[]> =>
  page.evaluate(() => {
    const found: { range: Range; style: string }[] = [];
    for (const [name, highlight] of CSS.highlights) {
      const style = name.split('-').at(-1) ?? '';
      if (style === 'current') continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        found.push({ range, style });
      }
    }
    found.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return found.map(({ range, style }) => ({
      text: range.toString(),
      style,
      block:
        range.startContainer.parentElement
          ?.closest('p,li,td,h1,h2,h3,figcaption,nav,footer,div')
          ?.textContent?.trim() ?? '',
    }));
  });

/** The middle of the first letters of `text`, scrolled into view; of the first block that contains `within`. */
export const pointAt = (page: Page, text: string, within = ''): Promise<{ x: number; y: number } | null> =>
  page.evaluate(
    async (wanted: string, around: string) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const block = node.parentElement?.closest('p,li,td,h1,h2,h3,figcaption,nav,footer,div');
        const at = (node.textContent ?? '').indexOf(wanted);
        if (at < 0 || !(block?.textContent ?? '').includes(around)) continue;
        node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        await new Promise((resolve) => setTimeout(resolve, 150));
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const box = range.getClientRects()[0];
        if (box) return { x: box.left + Math.min(box.width / 2, 12), y: box.top + box.height / 2 };
      }
      return null;
    },
    text,
    within,
  );
