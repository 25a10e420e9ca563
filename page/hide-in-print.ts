import { markStyles } from '../core/card/mark-style.ts';

/** Takes the marks off while the page is printed: even without a line they would cut its text into pieces. */
export const hideInPrint = (prefix: string, signal: AbortSignal): void => {
  const held = new Map<string, Highlight>();
  const takeOff = () => {
    for (const style of [...markStyles, 'current']) {
      const name = `${prefix}-${style}`;
      const highlight = CSS.highlights.get(name);
      if (!highlight) continue;
      held.set(name, highlight);
      CSS.highlights.delete(name);
    }
  };
  const putBack = () => {
    for (const [name, highlight] of held) CSS.highlights.set(name, highlight);
    held.clear();
  };
  addEventListener('beforeprint', takeOff, { signal });
  addEventListener('afterprint', putBack, { signal });
};
