/** The longest that we may hold the page up at a stretch, in milliseconds. */
const sliceMs = 6;

interface YieldingScheduler {
  yield?(): Promise<void>;
}

const rest = (): Promise<void> => {
  const { scheduler } = globalThis as unknown as { scheduler?: YieldingScheduler };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve));
};

/**
 * Runs `step` until it answers false, in slices with pauses in between so that typing and scrolling come first.
 * Stops early when `signal` aborts.
 */
export const inSlices = async (step: () => boolean, signal: AbortSignal): Promise<void> => {
  let until = performance.now() + sliceMs;
  while (!signal.aborted && step()) {
    if (performance.now() < until) continue;
    await rest();
    until = performance.now() + sliceMs;
  }
};
