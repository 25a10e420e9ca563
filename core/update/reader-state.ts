import type { SkipReason } from './outcome.ts';
import type { Schedule } from './schedule.ts';

/** What a reader is told about updates, in one word. */
export const readerStates = [
  /** The newest edition is in use, as far as the channel said within two weeks. */
  'current',
  /** No check has been made yet. */
  'waiting',
  /** No connection, or the host did not answer; what is here holds. */
  'offline',
  /** For more than two weeks nobody could confirm that there is nothing newer. */
  'stale',
  /** The keys in this build are too old. */
  'paused-trust',
  /** Something came that did not pass its check, and was not installed. */
  'rejected',
  'needs-extension-update',
  /** The device's date looks wrong. */
  'clock',
  /** Editions cannot be stored or were damaged. */
  'storage',
  'off',
  /** This build has no channel, or the browser cannot check signatures. */
  'unavailable',
  /** The extension is not allowed to reach the host without telling it which installation asks. */
  'no-access',
] as const;

export type ReaderState = (typeof readerStates)[number];

/** As long as a timestamp holds, in milliseconds. */
const confirmedFor = 14 * 24 * 3_600_000;

export interface Situation {
  readonly plan: Schedule;
  readonly now: number;
  /** Why no check can be made at all, where that is so. */
  readonly hindrance?: SkipReason | undefined;
  /** A stored edition was found damaged at start. */
  readonly isDamaged: boolean;
}

export const readerState = ({ plan, now, hindrance, isDamaged }: Situation): ReaderState => {
  if (hindrance === 'off' || hindrance === 'no-access') return hindrance;
  if (hindrance === 'no-channel' || hindrance === 'no-crypto') return 'unavailable';
  const outcome = plan.last?.outcome;
  // Only where the date decides: the host's word for the time is not signed, and must not hide that something was refused.
  if (plan.clockOff !== undefined && (outcome === 'stale' || outcome === 'paused')) return 'clock';
  if (outcome === 'paused') return 'paused-trust';
  if (outcome === 'refused') return 'rejected';
  if (outcome === 'needs-extension-update' || outcome === 'stale') return outcome;
  if (outcome === 'storage' || isDamaged) return 'storage';
  const unheardSince = plan.checkedAt ?? plan.failingSince;
  if (unheardSince !== undefined && now - unheardSince > confirmedFor) return 'stale';
  if (outcome === 'transient' || hindrance === 'offline') return 'offline';
  return plan.checkedAt === undefined ? 'waiting' : 'current';
};
