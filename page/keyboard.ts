import type { Mark, Marks } from './marks.ts';
import type { CardControl } from './pointer.ts';

/**
 * Physical keys with Alt, so that they are the same on Russian, Kazakh and Latin layouts:
 * J and K step through the mentions, Enter opens the one reached.
 */
const keys = { next: ['KeyJ'], previous: ['KeyK'], open: ['Enter', 'NumpadEnter'] } as const;

const isWriting = (event: KeyboardEvent) =>
  event
    .composedPath()
    .some(
      (target) =>
        target instanceof HTMLElement &&
        (target.isContentEditable || /^(input|textarea|select)$/.test(target.localName)),
    );

/** Steps through the marks by keyboard and opens their cards. */
export const controlByKeyboard = (
  marks: Marks,
  card: CardControl,
  prefix: string,
  signal: AbortSignal,
): void => {
  const name = `${prefix}-current`;
  const current = new Highlight();
  let reached: Mark | undefined;

  const reach = (mark: Mark) => {
    const range = marks.rangeOf(mark);
    if (!range) return;
    reached = mark;
    current.clear();
    current.add(range);
    CSS.highlights.set(name, current);
    const box = range.getBoundingClientRect();
    const isInView = box.top >= 0 && box.bottom <= innerHeight;
    if (!isInView)
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  };

  const step = (by: 1 | -1) => {
    const { all } = marks;
    if (all.length === 0) return;
    const from = reached ? all.findIndex((mark) => mark.id === reached?.id) : by === 1 ? -1 : 0;
    const mark = all[(from + by + all.length) % all.length];
    if (!mark) return;
    reach(mark);
    // Whoever reads card after card keeps a card open.
    if (card.isOpen) card.open(mark, 'keyboard');
  };

  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (isWriting(event) || marks.all.length === 0) return;
    const is = (codes: readonly string[]) => codes.includes(event.code);
    if (is(keys.next)) step(1);
    else if (is(keys.previous)) step(-1);
    else if (is(keys.open) && reached) card.open(reached, 'keyboard');
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  addEventListener('keydown', onKey, { capture: true, signal });
  signal.addEventListener('abort', () => CSS.highlights.delete(name), { once: true });
};
