/** In smaller frames stands no text that a card could help with, and no room for a card. CSS pixels. */
const leastFrame = { width: 200, height: 80 } as const;

/**
 * Calls `onView` once: in a window of its own at once, in a frame when it is large enough and comes into the reader's view.
 * A page with two hundred frames costs what the frames in view cost.
 */
export const awaitView = (signal: AbortSignal, onView: () => void): void => {
  if (window === window.top) {
    onView();
    return;
  }
  let isInView = false;
  const done = new AbortController();
  const ends = AbortSignal.any([signal, done.signal]);
  const decide = () => {
    if (!isInView || innerWidth < leastFrame.width || innerHeight < leastFrame.height) return;
    done.abort();
    onView();
  };
  const observer = new IntersectionObserver((entries) => {
    isInView = entries.at(-1)?.isIntersecting ?? false;
    decide();
  });
  observer.observe(document.documentElement);
  ends.addEventListener('abort', () => observer.disconnect(), { once: true });
  addEventListener('resize', decide, { passive: true, signal: ends });
};

/** A hidden tab draws nothing; its page is read after this long, in milliseconds. */
const longestWait = 500;

/**
 * Waits until the page has been drawn: whoever asks for styles or places before that does the page's own work for it, and is
 * what the reader waits for.
 */
export const awaitDrawn = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, longestWait);
  });
