import type { Runtime } from 'webextension-polyfill';
import {
  type Answer,
  type AnswerTo,
  type RequestName,
  type RequestOf,
  requests,
} from '../core/protocol/messages.ts';
import { browser } from './browser.ts';
import { createRequestBudget } from './request-budget.ts';

/** The frame that asks. */
export interface Asker {
  readonly tabId: number;
  readonly frameId: number;
  /** The tab is a private one: nothing about it is kept. */
  readonly isPrivate: boolean;
}

/** One handler for every request; a page's frame is handed on only where the request comes from one. */
export type Handlers = {
  readonly [N in RequestName]: (
    request: RequestOf<N>,
    asker: Asker | undefined,
  ) => Promise<AnswerTo[N]> | AnswerTo[N];
};

/** Where the browser tells the origin, which no page can make up, that has to be ours, too. */
const isOwnPage = ({ url, origin }: Runtime.MessageSender & { readonly origin?: string }) => {
  const home = browser.runtime.getURL('');
  return url?.startsWith(home) === true && (origin === undefined || home === `${origin}/`);
};

const askerOf = (sender: Runtime.MessageSender): Asker | undefined =>
  sender.tab?.id === undefined || isOwnPage(sender)
    ? undefined
    : { tabId: sender.tab.id, frameId: sender.frameId ?? 0, isPrivate: sender.tab.incognito };

const nameOf = (message: unknown): RequestName | undefined => {
  if (typeof message !== 'object' || message === null || !('type' in message)) return undefined;
  const { type } = message;
  return typeof type === 'string' && Object.hasOwn(requests, type) ? (type as RequestName) : undefined;
};

/** Whether this sender may make this request at all. */
const isAllowed = (name: RequestName, sender: Runtime.MessageSender): boolean => {
  if (sender.id !== browser.runtime.id) return false;
  const who = requests[name].sender;
  if (who === 'own') return isOwnPage(sender);
  return who === 'any' || askerOf(sender) !== undefined;
};

/**
 * Listens for requests; must be called in the first turn of the background, or a message that wakes it is lost.
 * What is malformed, unknown or not allowed is refused with a sentence and changes nothing.
 */
export const answerRequests = (handlers: Handlers): void => {
  const answer = async <N extends RequestName>(
    name: N,
    message: unknown,
    sender: Runtime.MessageSender,
  ): Promise<Answer<AnswerTo[N]>> => {
    const parsed = requests[name].schema.safeParse(message);
    if (!parsed.success) return { ok: false, error: `malformed ${name}` };
    try {
      const value = await handlers[name](parsed.data as RequestOf<N>, askerOf(sender));
      return { ok: true, value };
    } catch (error) {
      return { ok: false, error: String(error) };
    }
  };

  const mayAsk = createRequestBudget();

  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const name = nameOf(message);
    if (!name) return undefined;
    if (!isAllowed(name, sender)) return Promise.resolve({ ok: false, error: `${name} is not allowed here` });
    const asker = askerOf(sender);
    if (asker && !mayAsk(asker.tabId, performance.now()))
      return Promise.resolve({ ok: false, error: 'too many requests' });
    return answer(name, message, sender);
  });
};
