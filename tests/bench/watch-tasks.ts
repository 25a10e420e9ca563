import type { CDPSession, Page } from 'puppeteer-core';
import type { Driven } from '../../scripts/drive-browser.ts';

interface Slice {
  /** What the thread itself spent, without what else the machine does. */
  readonly tdur?: number;
  readonly dur?: number;
  readonly name: string;
  readonly args?: { readonly data?: { readonly url?: string; readonly scriptName?: string } };
}

/** Calls into our own files, by the browser's trace: every one is a stretch in which the page could do nothing else. */
const ownCalls = (trace: Uint8Array | undefined): number[] => {
  const { traceEvents } = JSON.parse(Buffer.from(trace ?? []).toString() || '{"traceEvents":[]}') as {
    traceEvents: Slice[];
  };
  return traceEvents
    .filter(({ name, args }) => {
      const from = args?.data?.url ?? args?.data?.scriptName ?? '';
      return (
        (name === 'FunctionCall' || name === 'EvaluateScript') && /-extension:.*(gate|reader)\.js/.test(from)
      );
    })
    .map(({ tdur, dur = 0 }) => (tdur ?? dur) / 1_000);
};

const trace = async (page: Page, during: () => Promise<void>): Promise<number[]> => {
  await page.tracing.start({ categories: ['devtools.timeline', 'v8.execute'] });
  await during();
  return ownCalls(await page.tracing.stop());
};

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * The longest stretch, in milliseconds, for which our scripts held the page up while it was read. Undefined in Firefox, which
 * does not tell whose work a wait was.
 */
export const watchTasks = async ({ name, browser }: Driven, address: string): Promise<number | undefined> => {
  if (name !== 'chromium') return undefined;
  const page = await browser.newPage();
  const calls = await trace(page, async () => {
    await page.goto(address);
    await pause(5_000);
  });
  await page.close();
  return Math.max(0, ...calls);
};

export interface FeedCost {
  /** Of the main thread's time, 0 to 1. */
  readonly share: number;
  readonly listeners: number;
}

const feedSeconds = 20;

const listenersOf = async (session: CDPSession): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSEventListeners')?.value ?? 0;
};

/** A feed of 1,000 posts a minute, shortened; one post in twenty is about the events. Undefined in Firefox, which does not tell. */
export const watchFeed = async (
  { name, browser }: Driven,
  address: string,
): Promise<FeedCost | undefined> => {
  if (name !== 'chromium') return undefined;
  const page = await browser.newPage();
  await page.goto(address);
  await pause(2_500);
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  const before = await listenersOf(session);
  const calls = await trace(page, async () => {
    await page.evaluate(() => {
      let count = 0;
      setInterval(() => {
        const post = document.createElement('article');
        const text =
          count % 20 === 0
            ? 'Токаев и ОДКБ, 5 января 2022 года, Алматы.'
            : 'Сегодня в городе тепло, идёт снег.';
        post.innerHTML = `<h4>Автор ${count}</h4><p>${text}</p><p>${text} ${count}</p><span>5</span>`;
        document.body.append(post);
        count += 1;
      }, 60);
    });
    await pause(feedSeconds * 1_000);
  });
  const after = await listenersOf(session);
  await page.close();
  return {
    share: calls.reduce((sum, ms) => sum + ms, 0) / (feedSeconds * 1_000),
    listeners: Math.max(0, after - before),
  };
};
