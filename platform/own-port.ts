import type { Answer, AnswerTo, PageState, RequestName, RequestOf } from '../core/protocol/messages.ts';
import { browser } from './browser.ts';

/** Asks the background from one of our own pages; a refusal is an error there, since our own pages make no bad requests. */
export const request = async <N extends RequestName>(
  message: RequestOf<N> & { type: N },
): Promise<AnswerTo[N]> => {
  const answer = (await browser.runtime.sendMessage(message)) as Answer<AnswerTo[N]>;
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
};

export interface OpenPage {
  readonly tabId: number;
  readonly url: URL;
}

/** The page that the reader looks at; undefined for pages that no extension may touch. */
export const activePage = async (): Promise<OpenPage | undefined> => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || !tab.url || !/^https?:/.test(tab.url)) return undefined;
  return { tabId: tab.id, url: new URL(tab.url) };
};

/** What the reader in the page's top frame found; undefined where none runs. */
export const pageState = async (tabId: number): Promise<PageState | undefined> => {
  try {
    return (await browser.tabs.sendMessage(tabId, { type: 'page-state' }, { frameId: 0 })) as PageState;
  } catch {
    return undefined;
  }
};

export const openOwnPage = async (path: string): Promise<void> => {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
};
