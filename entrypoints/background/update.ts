import { diffEditions, type EditionChanges } from '../../core/dataset/diff-editions.ts';
import type { UpdateView } from '../../core/protocol/update-messages.ts';
import { createKeeper, type Keeper } from '../../core/update/keep-updated.ts';
import { readerState } from '../../core/update/reader-state.ts';
import { pace, type Schedule } from '../../core/update/schedule.ts';
import { hasUpdateAlarm, onUpdateAlarm, setUpdateAlarm } from '../../platform/alarms.ts';
import { thisBuild } from '../../platform/build.ts';
import { fetchBundledEdition } from '../../platform/bundled-edition.ts';
import { webTools } from '../../platform/check-signature.ts';
import { editionStore } from '../../platform/edition-store.ts';
import { fetchFrom } from '../../platform/fetch-file.ts';
import { awakeDuring } from '../../platform/stay-awake.ts';
import { loadSettings, saveSettings } from '../../platform/store.ts';
import { tellWithdrawn } from '../../platform/tell-pages.ts';
import { updateHindrance } from '../../platform/update-hindrance.ts';

const addresses = thisBuild.channel?.addresses ?? [];

/** For somebody who reports a fault; a check that came to its end has none. */
const detailsOf = ({ last }: Schedule) =>
  last?.why === undefined ? undefined : `${last.outcome}: ${last.why}`;

/** What changed since the edition before, as far as that one is at hand: in the other slot, or in the package. */
const changesOf = async (keeper: Keeper): Promise<EditionChanges | null> => {
  const before = await keeper.previous();
  return before ? diffEditions(before, (await keeper.loaded()).edition) : null;
};

/** Keeps the edition up to date; must be called in the first turn of the background, or an alarm that wakes it is lost. */
export const createUpdates = () => {
  const keeper = createKeeper(thisBuild, {
    tools: webTools,
    store: editionStore,
    fetchFrom,
    readBundled: fetchBundledEdition,
    now: Date.now,
    random: Math.random,
    // One at a time, in whatever context; a background that dies lets go of the lock.
    exclusively: (work) =>
      navigator.locks.request('update', { ifAvailable: true }, (lock) =>
        lock ? awakeDuring(work) : undefined,
      ),
    hindrance: () => updateHindrance(addresses),
    setAlarm: (at) => setUpdateAlarm(at, pace.look / 60_000),
    onChange: ({ withdrawn }) => tellWithdrawn(withdrawn),
  });
  // What goes wrong here is found again at the next alarm; it must not end the background.
  const quietly = (work: Promise<unknown>) => void work.catch(() => undefined);
  onUpdateAlarm(() => quietly(keeper.look()));
  quietly(hasUpdateAlarm().then(keeper.start));

  const view = async (): Promise<UpdateView> => {
    const [{ edition, active, isDamaged }, plan, hindrance, { updates }] = await Promise.all([
      keeper.loaded(),
      keeper.plan(),
      keeper.hindrance(),
      loadSettings(),
    ]);
    const details = detailsOf(plan);
    return {
      state: readerState({ plan, now: Date.now(), hindrance, isDamaged }),
      isOn: updates,
      edition: {
        number: edition.number,
        date: edition.date,
        from: active.slot ? 'channel' : 'package',
        ...(active.sha256 && { sha256: active.sha256 }),
      },
      ...(plan.checkedAt !== undefined && { checkedAt: plan.checkedAt }),
      nextAt: plan.nextAt,
      ...(details && { details }),
    };
  };

  return {
    edition: async () => (await keeper.loaded()).edition,
    handlers: {
      'update-state': view,
      'check-now': async () => {
        await keeper.checkNow();
        return view();
      },
      'set-updates': async ({ isOn }: { readonly isOn: boolean }) => {
        await saveSettings({ ...(await loadSettings()), updates: isOn });
        return view();
      },
      'edition-changes': () => changesOf(keeper),
    },
  };
};
