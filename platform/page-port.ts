import type { Answer, AnswerTo, RequestName, RequestOf } from '../core/protocol/messages.ts';
import type { PageState } from '../core/protocol/page-state.ts';
import { type PanelWish, panelPort, readPanelWish } from '../core/protocol/panel-port.ts';
import type { Withdrawal } from '../core/protocol/update-messages.ts';

interface Port {
  readonly name: string;
  readonly sender?: { readonly id?: string };
  postMessage(message: unknown): void;
  disconnect(): void;
  readonly onMessage: ListenerList<(message: unknown) => void>;
  readonly onDisconnect: ListenerList<() => void>;
}

interface PageBrowser {
  readonly runtime: {
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onConnect: ListenerList<(port: Port) => void>;
    readonly onMessage: ListenerList<
      (message: unknown, sender: { readonly id?: string }, answer: (value: unknown) => void) => void
    >;
  };
  readonly storage: {
    readonly local: { get(key: string): Promise<Record<string, unknown>> };
    readonly onChanged: ListenerList<
      (changes: Record<string, { readonly newValue?: unknown }>, area: string) => void
    >;
  };
}

interface ListenerList<F> {
  addListener(listener: F): void;
  removeListener(listener: F): void;
}

const native = (): PageBrowser => {
  const scope = globalThis as unknown as { browser?: PageBrowser; chrome?: PageBrowser };
  const found = scope.browser?.runtime ? scope.browser : scope.chrome;
  if (!found) throw new Error('Qantar Facts runs as a browser extension only');
  return found;
};

/** False once the extension was updated, disabled or removed under an open page. */
export const isAlive = (): boolean => {
  try {
    return native().runtime.id !== undefined;
  } catch {
    return false;
  }
};

/** How soon a page notices that the extension is gone, in milliseconds; no event tells it. */
const orphanCheckMs = 2_000;

/** Calls back once when the extension has gone from under the page. */
export const watchOrphaned = (signal: AbortSignal, onOrphaned: () => void): void => {
  const timer = setInterval(() => {
    if (isAlive()) return;
    clearInterval(timer);
    onOrphaned();
  }, orphanCheckMs);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
};

/** Asks the background. Never rejects: a background that is gone or a refused request is an answer, too. */
export const ask = async <N extends RequestName>(
  request: RequestOf<N> & { type: N },
): Promise<Answer<AnswerTo[N]>> => {
  try {
    const answer = await native().runtime.sendMessage(request);
    return answer === undefined ? { ok: false, error: 'no answer' } : (answer as Answer<AnswerTo[N]>);
  } catch (error) {
    return { ok: false, error: String(error) };
  }
};

const switchesKey = 'switches';

/** What is stored about where the extension is on; not ok where nobody is there any more to say. */
export const storedSwitches = async (): Promise<Answer<unknown>> => {
  try {
    return { ok: true, value: (await native().storage.local.get(switchesKey))[switchesKey] };
  } catch (error) {
    return { ok: false, error: String(error) };
  }
};

/** Calls back when the reader changes where the extension is on, until `signal` aborts. */
export const watchSwitches = (signal: AbortSignal, onChange: (stored: unknown) => void): void => {
  const { onChanged } = native().storage;
  const listener = (changes: Record<string, { readonly newValue?: unknown }>, area: string) => {
    const change = changes[switchesKey];
    if (area === 'local' && change) onChange(change.newValue);
  };
  onChanged.addListener(listener);
  signal.addEventListener('abort', () => isAlive() && onChanged.removeListener(listener), { once: true });
};

/** Answers the popup's question about this page until `signal` aborts. */
export const answerPageState = (signal: AbortSignal, state: () => PageState): void => {
  const { onMessage } = native().runtime;
  const listener = (message: unknown, sender: { readonly id?: string }, answer: (value: unknown) => void) => {
    const asks = typeof message === 'object' && message !== null && 'type' in message;
    if (asks && message.type === 'page-state' && sender.id === native().runtime.id) answer(state());
  };
  onMessage.addListener(listener);
  signal.addEventListener('abort', () => isAlive() && onMessage.removeListener(listener), { once: true });
};

/** Calls back when the background says that records are to be shown no longer, until `signal` aborts. */
export const watchWithdrawn = (
  signal: AbortSignal,
  onWithdrawn: (records: readonly string[]) => void,
): void => {
  const { onMessage } = native().runtime;
  const listener = (message: unknown, sender: { readonly id?: string }) => {
    const { type, records } = (message ?? {}) as Partial<Withdrawal>;
    if (type === 'withdrawn' && Array.isArray(records) && sender.id === native().runtime.id)
      onWithdrawn(records);
  };
  onMessage.addListener(listener);
  signal.addEventListener('abort', () => isAlive() && onMessage.removeListener(listener), { once: true });
};

/**
 * Lets open panels follow this page until `signal` aborts: each gets the state at once and whenever `tell` is called, and
 * may have wishes.
 */
export const answerPagePanels = (
  signal: AbortSignal,
  state: () => PageState,
  onWish: (wish: PanelWish) => void,
): { tell(): void } => {
  const { onConnect } = native().runtime;
  const ports = new Set<Port>();
  const listener = (port: Port) => {
    if (port.name !== panelPort || port.sender?.id !== native().runtime.id) return;
    ports.add(port);
    port.onDisconnect.addListener(() => void ports.delete(port));
    port.onMessage.addListener((message) => {
      const wish = readPanelWish(message);
      if (wish) onWish(wish);
    });
    port.postMessage(state());
  };
  onConnect.addListener(listener);
  const end = () => {
    if (isAlive()) onConnect.removeListener(listener);
    for (const port of ports) port.disconnect();
    ports.clear();
  };
  signal.addEventListener('abort', end, { once: true });
  return {
    tell: () => {
      for (const port of ports) port.postMessage(state());
    },
  };
};
