import type { CDPSession, Page } from 'puppeteer-core';
import type { Driven } from '../../scripts/drive-browser.ts';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** What the thread itself spent, without what else the machine does. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly scriptName?: string } };
}

const isOwn = ({ args }: TraceEvent) =>
  /-extension:.*(gate|reader|figures)\.js/.test(args?.data?.url ?? args?.data?.scriptName ?? '');

/** What runs after a rest is no call of its own in the trace, but belongs to the work of the moment all the same. */
const works: ReadonlySet<string> = new Set([
  'FunctionCall',
  'EvaluateScript',
  'RunMicrotasks',
  'v8.callFunction',
]);

/**
 * Stretches, in milliseconds, in which a thread worked for scripts: those of the extension, and what promises and rests go
 * on with, whosever they are. Only pages without scripts of their own are looked at with it, so all of it is ours.
 */
const ownCalls = (trace: Uint8Array | undefined): number[] => {
  const { traceEvents } = JSON.parse(Buffer.from(trace ?? []).toString() || '{"traceEvents":[]}') as {
    traceEvents: TraceEvent[];
  };
  const threads = new Set(traceEvents.filter(isOwn).map(({ pid, tid }) => `${pid} ${tid}`));
  const ours = traceEvents
    .filter(({ name, ph, pid, tid }) => ph === 'X' && works.has(name) && threads.has(`${pid} ${tid}`))
    .sort((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));
  let end = 0;
  // What runs inside a call is part of it.
  const outer = ours.filter(({ ts, dur = 0 }) => {
    const isInside = ts + dur <= end;
    end = Math.max(end, ts + dur);
    return !isInside;
  });
  return outer.map(({ tdur, dur = 0 }) => (tdur ?? dur) / 1_000);
};

const trace = async (page: Page, during: () => Promise<void>): Promise<number[]> => {
  await page.tracing.start({
    categories: ['devtools.timeline', 'v8', 'v8.execute', 'disabled-by-default-v8.compile'],
  });
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

interface Frame {
  readonly id: number;
  readonly callFrame: { readonly url: string };
  readonly children?: readonly number[];
}

/** The share of the main thread's time, 0 to 1, in which a script of the extension ran or what it had called. */
const shareOf = async (session: CDPSession, during: () => Promise<void>): Promise<number> => {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 500 });
  await session.send('Profiler.start');
  await during();
  const { profile } = await session.send('Profiler.stop');
  const nodes = new Map(profile.nodes.map((node: Frame) => [node.id, node]));
  const own = new Set<number>();
  const mark = (id: number, isInside: boolean) => {
    const node = nodes.get(id);
    if (!node) return;
    const isOurs = isInside || /-extension:/.test(node.callFrame.url);
    if (isOurs) own.add(id);
    for (const child of node.children ?? []) mark(child, isOurs);
  };
  const [root] = profile.nodes;
  if (root) mark(root.id, false);
  const { samples = [], timeDeltas = [] } = profile;
  const spent = samples.reduce((sum, id, at) => sum + (own.has(id) ? (timeDeltas[at] ?? 0) : 0), 0);
  return spent / (profile.endTime - profile.startTime);
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
  const share = await shareOf(session, async () => {
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
  return { share, listeners: Math.max(0, after - before) };
};
