import type { Tabs } from 'webextension-polyfill';
import type { Answer, AnswerTo, News, RequestName, RequestOf } from '../core/protocol/messages.ts';
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

const pageOf = (tab: Tabs.Tab | undefined): OpenPage | undefined =>
  tab?.id === undefined || !tab.url || !/^https?:/.test(tab.url)
    ? undefined
    : { tabId: tab.id, url: new URL(tab.url) };

/** The page that the reader looks at; undefined for pages that no extension may touch. */
export const activePage = async (): Promise<OpenPage | undefined> => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return pageOf(tab);
};

/** The page in a tab by number: for the panel where it is a tab of its own. */
export const pageInTab = async (tabId: number): Promise<OpenPage | undefined> => {
  try {
    return pageOf(await browser.tabs.get(tabId));
  } catch {
    return undefined;
  }
};

/** Calls back when the reader looks at another page, or at this one again after it was loaded; until `signal` aborts. */
export const watchActivePage = (signal: AbortSignal, onChange: () => void): void => {
  const onUpdated = (_: number, { status }: { readonly status?: string | undefined }) => {
    if (status === 'complete') onChange();
  };
  browser.tabs.onActivated.addListener(onChange);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onChange);
    browser.tabs.onUpdated.removeListener(onUpdated);
  });
};

/** Hears what the background tells, until `signal` aborts. */
export const hearNews = (signal: AbortSignal, onNews: (news: News) => void): void => {
  const listener = (message: unknown, sender: { readonly id?: string | undefined }) => {
    const isNews = typeof message === 'object' && message !== null && 'type' in message;
    if (sender.id === browser.runtime.id && isNews) onNews(message as News);
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
};

/** The window that we are in, by number; Android has none. */
export const ownWindow = async (): Promise<number | undefined> => {
  const windows = browser.windows as typeof browser.windows | undefined;
  return (await windows?.getCurrent())?.id;
};

export const openOwnPage = async (path: string): Promise<void> => {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
};
