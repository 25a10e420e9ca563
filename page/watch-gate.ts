import { attributeOf, dataOf, isConnected, isElement, isText, localNameOf, parentOf } from './captured.ts';

/** The first look at a page: true once the text given to it so far could be about the events. */
export interface Look {
  look(text: string): boolean;
}

const unread = /^(script|style|noscript|template|textarea)$/;

/** Later text is looked at once the page has been quiet for this long, in milliseconds. */
const quietMs = 250;

/**
 * Looks through the text nodes under `root`. No styles, no layout, no text joined: on most pages of the world this is all
 * that ever runs, and it should cost little more than passing over the nodes.
 */
export const lookThrough = (gate: Look, root: Node): boolean => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = isText(root) ? root : walker.nextNode(); node; node = walker.nextNode()) {
    const data = dataOf(node as Text);
    // Shorter text cannot hold a word of the events together with anything that makes it one.
    if (data.length < 4 || !gate.look(data)) continue;
    const parent = parentOf(node);
    if (parent && isElement(parent) && unread.test(localNameOf(parent))) continue;
    return true;
  }
  return false;
};

const hintsOf = (): string => {
  const description = document.querySelector('meta[name="description"]');
  return `${document.title} ${(description && attributeOf(description, 'content')) ?? ''}`;
};

/** Calls `onPass` at most once, when the page, or what is added to it later, could be about the events. */
export const watchGate = (gate: Look, signal: AbortSignal, onPass: () => void): void => {
  let added: Node[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const root = document.body ?? document.documentElement;

  const pass = () => {
    stop();
    onPass();
  };

  const observer = new MutationObserver((records) => {
    for (const record of records)
      if (record.type === 'characterData') added.push(record.target);
      else added.push(...record.addedNodes);
    timer ??= setTimeout(() => {
      timer = undefined;
      const nodes = added;
      added = [];
      if (nodes.some((node) => isConnected(node) && lookThrough(gate, node))) pass();
    }, quietMs);
  });

  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
  };

  signal.addEventListener('abort', stop, { once: true });
  if (gate.look(hintsOf()) || lookThrough(gate, root)) pass();
  else observer.observe(document.documentElement, { subtree: true, childList: true, characterData: true });
};
