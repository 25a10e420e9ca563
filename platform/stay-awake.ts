import { browser } from './browser.ts';

/** In milliseconds. Both browsers end a background after 30 s without a call of theirs, even while a request is under way. */
const pulse = { every: 20_000, atMost: 150_000 } as const;

/** Keeps the background alive until the work is done: over a slow line an edition takes longer than half a minute. */
export const awakeDuring = async <T>(work: () => Promise<T>): Promise<T> => {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), pulse.every);
  const end = setTimeout(() => clearInterval(timer), pulse.atMost);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    clearTimeout(end);
  }
};
