import { h } from 'preact';
import { Card } from '../../components/Card.tsx';
import { cardStyle } from '../../components/card-style.ts';
import type { Language } from '../../core/dataset/language.ts';
import type { CardHost } from '../../page/card-host.ts';
import type { Mark, Marks } from '../../page/marks.ts';
import type { CardControl, CardOpening } from '../../page/pointer.ts';
import { themeAt } from '../../page/theme.ts';
import { copyText } from '../../platform/copy-text.ts';
import { ask } from '../../platform/page-port.ts';

export { cardStyle };

/** Cards that were asked for and not yet opened: the hand may pass over many mentions. */
const mostPrepared = 8;

export interface CardDrawer {
  /** Asks for a card that may be wanted soon, so that a background that sleeps is awake by then. */
  prepare(mark: Mark): void;
  open(opening: CardOpening, card: CardControl): Promise<void>;
  close(): void;
}

/** Fetches the facts of a mention and draws their card. An answer that comes after the card was closed does nothing. */
export const createCardDrawer = (
  host: CardHost,
  marks: Marks,
  language: Language,
  onHide: (what: 'mention' | 'page', mark: Mark) => void,
): CardDrawer => {
  let turn = 0;
  let focusBefore: Element | null = null;

  const prepared = new Map<string, ReturnType<typeof fetchCard>>();

  const fetchCard = (record: string) => ask({ type: 'card', record, language });

  const take = (record: string) => {
    const held = prepared.get(record);
    prepared.delete(record);
    return held ?? fetchCard(record);
  };

  const draw = async (record: string, opening: CardOpening, card: CardControl): Promise<boolean> => {
    turn += 1;
    const mine = turn;
    const answer = await take(record);
    if (mine !== turn || !answer.ok || !answer.value) return false;
    const { view, words } = answer.value;
    const lines = marks.boxesOf(opening.mark);
    if (lines.length === 0) {
      card.dismiss();
      return false;
    }
    const theme = themeAt(startOf(opening.mark));
    // A card that was opened from the first one is not about the number on the page.
    const finding = record === opening.mark.record ? opening.mark.finding : undefined;
    const onOpenRecord = (id: string) => void draw(id, opening, card);
    const where = {
      lines,
      sentence: marks.sentenceOf(opening.mark),
      hand: opening.hand,
      node: startOf(opening.mark),
    };
    const onPin = (isPinned: boolean) => {
      card.pin(isPinned);
      paint();
    };
    const paint = () =>
      host.show(
        (layout) =>
          h(Card, {
            view,
            words,
            ...(finding && { finding }),
            language,
            theme,
            layout,
            isPinned: card.isPinned,
            onClose: card.dismiss,
            onPin,
            onOpenRecord,
            onCopy: copyText,
            onHide: (what) => onHide(what, opening.mark),
            onOpenSettings: () => void ask({ type: 'open-settings' }),
          }),
        where,
      );
    paint();
    void ask({ type: 'card-shown', record });
    return true;
  };

  const startOf = ({ block: { nodes, container } }: Mark): Node => nodes[0] ?? container;

  return {
    prepare({ record }) {
      if (prepared.has(record)) return;
      const [oldest] = prepared.keys();
      if (oldest && prepared.size >= mostPrepared) prepared.delete(oldest);
      prepared.set(record, fetchCard(record));
    },
    async open(opening, card) {
      const isDrawn = await draw(opening.mark.record, opening, card);
      if (!isDrawn || opening.by !== 'keyboard') return;
      // From card to card the focus is in our own element, which will be gone.
      if (document.activeElement !== host.element) focusBefore = document.activeElement;
      host.focus();
    },
    close() {
      turn += 1;
      host.hide();
      if (focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
      focusBefore = null;
    },
  };
};
