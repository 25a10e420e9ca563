import type { RoleRefusal } from './judge-roles.ts';
import type { Fetched } from './ports.ts';
import type { RoleName } from './roles.ts';

export type SkipReason =
  /** The reader switched updates off. */
  | 'off'
  | 'offline'
  /** Firefox would tell the host which installation asks. */
  | 'no-access'
  /** A check is under way. */
  | 'busy'
  | 'too-soon'
  | 'not-due'
  /** The browser cannot check signatures. */
  | 'no-crypto'
  /** This build names no host. */
  | 'no-channel';

/** What came of one check. */
export type Outcome =
  | { readonly outcome: 'current' }
  | { readonly outcome: 'updated'; readonly number: number }
  | { readonly outcome: 'needs-extension-update' }
  /** The newest word of the channel is too old: somebody may be holding newer ones back. */
  | { readonly outcome: 'stale'; readonly role: 'timestamp' | 'targets' }
  /** The keys themselves are too old: nothing is asked for any more. */
  | { readonly outcome: 'paused' }
  /** Something that passes by itself; nothing was decided. */
  | { readonly outcome: 'transient'; readonly why: string; readonly retryAfter?: number }
  /** Something came that must not be believed. */
  | { readonly outcome: 'refused'; readonly file: RoleName | 'data'; readonly why: string }
  | { readonly outcome: 'storage'; readonly why: string }
  | { readonly outcome: 'skipped'; readonly why: SkipReason };

/** A check that ended early; thrown inside a cycle only. */
export class Ended extends Error {
  readonly result: Outcome;
  constructor(result: Outcome) {
    super(result.outcome);
    this.result = result;
  }
}

/** Ends a check for a file that did not arrive. `isPinned` says that its length was signed. */
export const endFor = (
  fetched: Fetched & { ok: false },
  file: RoleName | 'data',
  isPinned: boolean,
): Ended => {
  const { why, retryAfter } = fetched;
  if (why === 'too-long' && isPinned) return new Ended({ outcome: 'refused', file, why: 'hash' });
  const shown = why === 'too-long' ? 'not-our-data' : `${file}-${why}`;
  return new Ended({
    outcome: 'transient',
    why: why === 'not-our-data' ? why : shown,
    ...(retryAfter !== undefined && { retryAfter }),
  });
};

/** Ends a check for a file that was judged. */
export const endAfter = (refusal: RoleRefusal, file: RoleName): Ended => {
  if (refusal === 'not-our-data') return new Ended({ outcome: 'transient', why: refusal });
  if (refusal === 'expired' && file !== 'root') return new Ended({ outcome: 'stale', role: file });
  return new Ended({ outcome: 'refused', file, why: refusal });
};
