import type { Page } from 'puppeteer-core';

/**
 * Runs a function in the extension's own world of the page at `url`, as a broken renderer could, and answers what it
 * gave in each frame. The function stands alone: it sees its argument, which is plain data, and nothing else.
 */
export const inIsolatedWorld = async <A, R>(
  own: Page,
  url: string,
  run: (argument: A) => R,
  argument: A,
  allFrames = false,
): Promise<Awaited<R>[]> =>
  // As text, since a function that is handed on inside another one would be lost on the way.
  (await own.evaluate(`(async () => {
    const api = globalThis.browser?.scripting ? browser : chrome;
    const tab = (await api.tabs.query({})).find(({ url }) => url === ${JSON.stringify(url)});
    if (!tab) throw new Error('no tab at ' + ${JSON.stringify(url)});
    const results = await api.scripting.executeScript({
      target: { tabId: tab.id, allFrames: ${allFrames} },
      func: ${run.toString()},
      args: [${JSON.stringify(argument)}],
    });
    return results.map(({ result }) => result);
  })()`)) as Awaited<R>[];
