import { useEffect, useState } from 'preact/hooks';
import type { EditionChanges } from '../../core/dataset/diff-editions.ts';
import type { Language } from '../../core/dataset/language.ts';
import type { UpdateView } from '../../core/protocol/update-messages.ts';
import { formatDate } from '../../core/text/format-date.ts';
import { dayAndTime } from '../../platform/clock.ts';
import { request } from '../../platform/own-port.ts';

/** How new the edition in use is, and what it changed; `onEdition` hears when another one than number `shown` is in use. */
export const useNews = (language: Language, isWanted: boolean, shown: number, onEdition: () => void) => {
  const [view, setView] = useState<UpdateView>();
  const [changes, setChanges] = useState<EditionChanges>();
  const [isChecking, setIsChecking] = useState(false);
  const look = async (type: 'update-state' | 'check-now') => {
    const found = await request({ type });
    setView(found);
    if (found.edition.number !== shown) onEdition();
    setChanges((await request({ type: 'edition-changes' })) ?? undefined);
  };
  // Looked at when the tab opens; later news come by hand.
  useEffect(() => {
    if (isWanted) void look('update-state');
  }, [isWanted]);
  const check = async () => {
    setIsChecking(true);
    await look('check-now').finally(() => setIsChecking(false));
  };
  return {
    changes,
    onCheckNow: () => void check(),
    update: view && {
      state: view.state,
      from: view.edition.from,
      sha256: view.edition.sha256,
      checkedAt: view.checkedAt === undefined ? undefined : formatDate(dayAndTime(view.checkedAt), language),
      details: view.details,
      isChecking,
    },
  };
};
