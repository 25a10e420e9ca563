/** Enough for the folded parts of a page; a page with more keeps the rest unread. */
const mostWatched = 1_000;

/** Tells when elements that were not drawn come into view: opened tabs, unfolded comments. Costs nothing until then. */
export const watchUndrawn = (signal: AbortSignal, onDrawn: (element: Element) => void) => {
  let count = 0;
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        count -= 1;
        onDrawn(target);
      }
    },
    { rootMargin: '50%' },
  );
  const known = new WeakSet<Element>();
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return (element: Element): void => {
    if (known.has(element) || count >= mostWatched) return;
    known.add(element);
    count += 1;
    observer.observe(element);
  };
};
