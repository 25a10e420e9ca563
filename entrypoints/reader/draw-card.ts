import { h } from 'preact';
import { Card } from '../../components/Card.tsx';
import { cardStyle } from '../../components/card-style.ts';
import type { Language } from '../../core/dataset/language.ts';
import type { CardHost } from '../../page/card-host.ts';
import type { Mark, Marks } from '../../page/marks.ts';
import type { CardOpening } from '../../page/pointer.ts';
import { themeAt } from '../../page/theme.ts';
import { copyText } from '../../platform/copy-text.ts';
import { ask } from '../../platform/page-port.ts';

export { cardStyle };

export interface CardDrawer {
  open(opening: CardOpening, dismiss: () => void): Promise<void>;
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

  const draw = async (record: string, opening: CardOpening, dismiss: () => void): Promise<boolean> => {
    turn += 1;
    const mine = turn;
    const answer = await ask({ type: 'card', record, language });
    if (mine !== turn || !answer.ok || !answer.value) return false;
    const view = answer.value;
    const lines = marks.boxesOf(opening.mark);
    if (lines.length === 0) {
      dismiss();
      return false;
    }
    const theme = themeAt(startOf(opening.mark));
    const onOpenRecord = (id: string) => void draw(id, opening, dismiss);
    host.show(
      (layout) =>
        h(Card, {
          view,
          language,
          theme,
          layout,
          onClose: dismiss,
          onOpenRecord,
          onCopy: copyText,
          onHide: (what) => onHide(what, opening.mark),
          onOpenSettings: () => void ask({ type: 'open-settings' }),
        }),
      lines,
      opening.hand,
    );
    return true;
  };

  const startOf = ({ block: { nodes, container } }: Mark): Node => nodes[0] ?? container;

  return {
    async open(opening, dismiss) {
      const isDrawn = await draw(opening.mark.record, opening, dismiss);
      if (!isDrawn || opening.by !== 'keyboard') return;
      focusBefore = document.activeElement;
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
