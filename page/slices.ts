/** When we rest at the latest, in milliseconds; a step that began before may take a few more. */
const sliceMs = 4;

interface TaskScheduler {
  yield?(): Promise<void>;
  postTask?(task: () => void): Promise<void>;
}

/** Firefox 153 goes on after `yield` before the page's own messages and timers, which then wait for a whole scan. */
const rest = (): Promise<void> => {
  const { scheduler } = globalThis as unknown as { scheduler?: TaskScheduler };
  if (import.meta.env.FIREFOX && scheduler?.postTask) return scheduler.postTask(() => undefined);
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve));
};

/** Work that comes in small steps and rests in between, so that typing and scrolling come first. */
export interface Slices {
  /** Runs `step` until it answers false or the signal aborts; a long step ends by itself at `until`, on the page's clock. */
  run(step: (until: number) => boolean): Promise<void>;
  /** Milliseconds of the page's main thread taken so far. */
  readonly spentMs: number;
}

/** One round of work: its steps share their slices, so that two short runs in a row do not make a long one. */
export const createSlices = (signal: AbortSignal): Slices => {
  let sliceStart = performance.now();
  let spentMs = 0;

  const breathe = async () => {
    spentMs += performance.now() - sliceStart;
    await rest();
    sliceStart = performance.now();
  };

  return {
    async run(step) {
      while (!signal.aborted && step(sliceStart + sliceMs))
        if (performance.now() - sliceStart >= sliceMs) await breathe();
    },
    get spentMs() {
      return spentMs + performance.now() - sliceStart;
    },
  };
};
