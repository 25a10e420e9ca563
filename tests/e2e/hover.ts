import type { Page } from 'puppeteer-core';
import { pointAt } from './marks.ts';
import { awaitCard, awaitNoCard, type SeenCard } from './probe-card.ts';

/** Moves the mouse onto the words as a hand does, and rests there until a card opens. */
export const hover = async (
  page: Page,
  own: Page,
  text: string,
  within = '',
  patienceMs?: number,
): Promise<SeenCard | null> => {
  const point = await pointAt(page, text, within);
  if (!point) throw new Error(`"${text}" is not on the page`);
  await page.mouse.move(Math.max(1, point.x - 40), Math.max(1, point.y - 60));
  await page.mouse.move(point.x, point.y, { steps: 5 });
  return awaitCard(own, page.url(), patienceMs);
};

export const dismiss = async (page: Page, own: Page): Promise<void> => {
  await page.keyboard.press('Escape');
  if (!(await awaitNoCard(own, page.url()))) throw new Error('the card did not close on Escape');
};
