import { useEffect, useState } from 'preact/hooks';
import type { EditionChanges } from '../../core/dataset/diff-editions.ts';
import type { Language } from '../../core/dataset/language.ts';
import type { UpdateView } from '../../core/protocol/update-messages.ts';
import { formatDate } from '../../core/text/format-date.ts';
import { dayAndTime } from '../../platform/clock.ts';
import { request } from '../../platform/own-port.ts';

/** How new the edition in use is, and what it changed. */
export const useNews = (language: Language, isWanted: boolean) => {
  const [view, setView] = useState<UpdateView>();
  const [changes, setChanges] = useState<EditionChanges>();
  const [isChecking, setIsChecking] = useState(false);
  useEffect(() => {
    if (!isWanted) return;
    void request({ type: 'update-state' }).then(setView);
    void request({ type: 'edition-changes' }).then((found) => setChanges(found ?? undefined));
  }, [isWanted]);
  const check = async () => {
    setIsChecking(true);
    setView(await request({ type: 'check-now' }));
    setIsChecking(false);
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
