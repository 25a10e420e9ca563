/** Changes are gathered until the page has been quiet for this long … */
const quietMs = 250;
/** … but never longer than this, so that an endless stream is still read. */
const patienceMs = 2_000;

/** A page that makes us work too often gets pauses that double, and its full speed back once it calms down. */
const breaker = { runs: 10, withinMs: 10_000, firstPauseMs: 2_000, longestPauseMs: 60_000 } as const;

/** Calls `onChange` with the gathered changes under `roots`, never twice at once, until `signal` aborts. */
export const watchChanges = (
  signal: AbortSignal,
  onChange: (changes: readonly MutationRecord[]) => Promise<void>,
): { readonly observe: (root: Node) => void } => {
  let gathered: MutationRecord[] = [];
  let firstAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isRunning = false;
  let runs: number[] = [];
  let pauseMs: number = breaker.firstPauseMs;
  let pausedUntil = 0;

  const schedule = () => {
    clearTimeout(timer);
    const now = performance.now();
    const due = Math.max(Math.min(now + quietMs, firstAt + patienceMs), pausedUntil);
    timer = setTimeout(run, Math.max(0, due - now));
  };

  const takeBreath = (now: number) => {
    runs = [...runs.filter((at) => now - at < breaker.withinMs), now];
    if (runs.length <= breaker.runs) {
      if (runs.length === 1) pauseMs = breaker.firstPauseMs;
      return;
    }
    pausedUntil = now + pauseMs;
    pauseMs = Math.min(pauseMs * 2, breaker.longestPauseMs);
    runs = [];
  };

  const run = async () => {
    if (isRunning || signal.aborted) return;
    isRunning = true;
    const changes = gathered;
    gathered = [];
    takeBreath(performance.now());
    try {
      await onChange(changes);
    } finally {
      isRunning = false;
      if (gathered.length > 0) schedule();
    }
  };

  const observer = new MutationObserver((records) => {
    if (gathered.length === 0) firstAt = performance.now();
    gathered.push(...records);
    schedule();
  });

  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      observer.disconnect();
    },
    { once: true },
  );
  return {
    observe: (root) => observer.observe(root, { subtree: true, childList: true, characterData: true }),
  };
};
