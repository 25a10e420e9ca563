import type { News } from '../core/protocol/messages.ts';
import { browser } from './browser.ts';

/** Tells our own pages; that none is open is no fault. */
export const tellOwnPages = (news: News): void => {
  browser.runtime.sendMessage(news).catch(() => undefined);
};
