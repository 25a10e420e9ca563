import * as z from 'zod/mini';
import type { EditionChanges } from '../dataset/diff-editions.ts';
import type { ReaderState } from '../update/reader-state.ts';

/** What our own pages may ask about updates; no page script can. */
export const updateRequests = {
  /** How the edition in use stands. */
  'update-state': { sender: 'own', schema: z.strictObject({ type: z.literal('update-state') }) },
  /** Checks at once, if the last check is a minute ago, and answers when that is done. */
  'check-now': { sender: 'own', schema: z.strictObject({ type: z.literal('check-now') }) },
  'set-updates': {
    sender: 'own',
    schema: z.strictObject({ type: z.literal('set-updates'), isOn: z.boolean() }),
  },
  /** What the edition in use says otherwise than the one before it that is still at hand. */
  'edition-changes': { sender: 'own', schema: z.strictObject({ type: z.literal('edition-changes') }) },
} as const;

/** What a reader may know of updates; moments are milliseconds since 1970. */
export interface UpdateView {
  readonly state: ReaderState;
  /** Whether the reader lets the extension ask for editions. */
  readonly isOn: boolean;
  readonly edition: {
    readonly number: number;
    readonly date: string;
    readonly from: 'package' | 'channel';
    /** Of the file as it was published: its fingerprint; absent for the edition in the package. */
    readonly sha256?: string;
  };
  /** The last time that the channel said what is newest. */
  readonly checkedAt?: number;
  readonly nextAt: number;
  /** What the last check came to, for somebody who reports a fault, e.g. `refused: data hash`. */
  readonly details?: string;
}

export interface UpdateAnswers {
  'update-state': UpdateView;
  'check-now': UpdateView;
  'set-updates': UpdateView;
  'edition-changes': EditionChanges | null;
}

/** What the background tells the readers in open pages. */
export interface Withdrawal {
  readonly type: 'withdrawn';
  readonly records: readonly string[];
}
