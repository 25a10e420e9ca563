/** Changes are gathered until the page has been quiet for this long … */
const quietMs = 250;
/** … but never longer than this, so that an endless stream is still read. */
const patienceMs = 2_000;

/** A page that makes us work too often gets pauses that double, and its full speed back once it calms down. */
const breaker = { runs: 10, withinMs: 10_000, firstPauseMs: 2_000, longestPauseMs: 60_000 } as const;

/**
 * In the long run two parts in a hundred of the page's time are ours: what a reading takes beyond that is waited for. The
 * credit, in milliseconds, lets a page that builds itself after it has loaded be read at once; the first reading is free.
 */
const share = { part: 0.02, creditMs: 400 } as const;

/** More changes than this at once are not worth telling apart: the page is read anew as a whole. */
const mostChanges = 2_000;

/** What changed since the last reading; null stands for the whole page. */
export type Changes = readonly MutationRecord[] | null;

const watched: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  // Those that say what is text for a reader; others change a hundred times a second on some pages.
  attributeFilter: ['hidden', 'aria-hidden', 'contenteditable'],
};

export interface Watcher {
  /** Starts with a reading of the whole page. */
  begin(): void;
  observe(root: Node): void;
  /** Asks for a reading though nothing was seen to change; with true, of the whole page. */
  wake(isWhole: boolean): void;
}

/**
 * Calls `onChange` with the gathered changes under the observed roots, never twice at once, until `signal` aborts.
 * `onChange` answers the milliseconds of the main thread that it took. That `own`, our own element, comes and goes is no
 * change of the page.
 */
export const watchChanges = (
  signal: AbortSignal,
  onChange: (changes: Changes) => Promise<number>,
  own?: Element,
): Watcher => {
  const roots = new Set<WeakRef<Node>>();
  const known = new WeakSet<Node>();
  let gathered: MutationRecord[] = [];
  let count = 0;
  let isFull = true;
  let isWoken = false;
  let firstAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isRunning = false;
  let runs: number[] = [];
  let pauseMs: number = breaker.firstPauseMs;
  let pausedUntil = 0;
  let credit: { readonly ms: number; readonly at: number } | undefined;

  const hasWork = () => isFull || isWoken || gathered.length > 0;

  const schedule = () => {
    if (signal.aborted) return;
    const now = performance.now();
    if (timer === undefined) firstAt = now;
    clearTimeout(timer);
    const due = Math.max(Math.min(now + quietMs, firstAt + patienceMs), pausedUntil);
    timer = setTimeout(run, Math.max(0, due - now));
  };

  const takeBreath = (now: number, tookMs: number) => {
    const { ms, at } = credit ?? { ms: share.creditMs + tookMs, at: now };
    const left = Math.min(share.creditMs, ms + (now - at) * share.part) - tookMs;
    credit = { ms: left, at: now };
    pausedUntil = now + Math.min(Math.max(0, -left / share.part), breaker.longestPauseMs);
    runs = [...runs.filter((at) => now - at < breaker.withinMs), now];
    if (runs.length <= breaker.runs) {
      if (runs.length === 1) pauseMs = breaker.firstPauseMs;
      return;
    }
    pausedUntil = Math.max(pausedUntil, now + pauseMs);
    pauseMs = Math.min(pauseMs * 2, breaker.longestPauseMs);
    runs = [];
  };

  const take = (): Changes => {
    const changes = isFull ? null : gathered;
    // A full observer rested meanwhile.
    if (isFull) for (const root of roots) observeAgain(root);
    gathered = [];
    count = 0;
    isFull = isWoken = false;
    return changes;
  };

  const run = async () => {
    timer = undefined;
    if (isRunning || signal.aborted) return;
    isRunning = true;
    let tookMs = 0;
    try {
      tookMs = await onChange(take());
    } finally {
      isRunning = false;
      takeBreath(performance.now(), tookMs);
      if (hasWork()) schedule();
    }
  };

  const fill = () => {
    isFull = true;
    gathered = [];
    observer.disconnect();
  };

  const observer = new MutationObserver((records) => {
    for (const record of records) {
      const { addedNodes, removedNodes } = record;
      if (addedNodes.length + removedNodes.length === 1 && (addedNodes[0] ?? removedNodes[0]) === own)
        continue;
      gathered.push(record);
      count += 1 + addedNodes.length;
      if (count > mostChanges) {
        fill();
        break;
      }
    }
    // While a reading runs, its end looks after what came meanwhile.
    if (!isRunning && hasWork()) schedule();
  });

  const observeAgain = (held: WeakRef<Node>) => {
    const root = held.deref();
    if (root) observer.observe(root, watched);
    else roots.delete(held);
  };

  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      observer.disconnect();
      gathered = [];
    },
    { once: true },
  );
  return {
    begin: () => void run(),
    observe(root) {
      if (known.has(root)) return;
      known.add(root);
      const held = new WeakRef(root);
      roots.add(held);
      if (!isFull) observer.observe(root, watched);
    },
    wake(isWhole) {
      if (isWhole && !isFull) fill();
      isWoken = true;
      if (!isRunning) schedule();
    },
  };
};
