import * as z from 'zod/mini';
import type { Outcome } from './outcome.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How often is asked, and how long is waited after what; all in milliseconds. */
export const pace = {
  /** Between two good checks, and up to so much more, so that readers do not ask in step. */
  every: day,
  spread: 6 * hour,
  /** An alarm looks so often whether a check is due; it costs nothing where none is. */
  look: 6 * hour,
  /** After start, where a check is due: browsers that open at nine o'clock sharp must not ask in one minute. */
  startFrom: 1 * minute,
  startTo: 90 * minute,
  /** Who has not asked for so long is let in sooner. */
  longOverdue: 3 * day,
  startToOverdue: 30 * minute,
  retryBase: 15 * minute,
  retryMost: day,
  /** After something that must not be believed. */
  refusedWait: day,
  /** A host may ask for patience, but not for ever. */
  hostMost: 7 * day,
  /** Between two checks by hand. */
  byHand: 1 * minute,
} as const;

/** After so many failures of the store in a row the slots are emptied; versions and keys are kept. */
export const mostStoreFailures = 10;

const scheduleSchema = z.object({
  /** Milliseconds since 1970, as all moments here. */
  nextAt: z.number(),
  failures: z.int(),
  storeFailures: z.int(),
  failingSince: z.optional(z.number()),
  /** The last time that the channel said what is newest. */
  checkedAt: z.optional(z.number()),
  triedAt: z.optional(z.number()),
  last: z.optional(z.object({ outcome: z.string(), why: z.optional(z.string()) })),
  /** The host's clock less ours, where the difference is large. */
  clockOff: z.optional(z.number()),
});

export type Schedule = z.infer<typeof scheduleSchema>;

/** The plan of a fresh installation; `random` is from 0 to 1. */
export const firstSchedule = (now: number, random: number): Schedule => ({
  nextAt: now + pace.startFrom + random * (pace.startTo - pace.startFrom),
  failures: 0,
  storeFailures: 0,
});

/** The longest that a plan may ever lie ahead; one that lies further was made while the clock was wrong. */
const furthest = pace.hostMost + pace.spread;

export const readSchedule = (stored: unknown, now: number, random: number): Schedule => {
  const read = scheduleSchema.safeParse(stored);
  if (!read.success) return firstSchedule(now, random);
  const { checkedAt, triedAt, failingSince, ...rest } = read.data;
  // Moments in the future are of a clock that was ahead: forgotten, so that they hold nothing up.
  return {
    ...rest,
    nextAt: rest.nextAt > now + furthest ? now : rest.nextAt,
    ...(checkedAt !== undefined && checkedAt <= now && { checkedAt }),
    ...(triedAt !== undefined && triedAt <= now && { triedAt }),
    ...(failingSince !== undefined && failingSince <= now && { failingSince }),
  };
};

export const isDue = ({ nextAt }: Schedule, now: number): boolean => nextAt <= now;

export const isTooSoonByHand = ({ triedAt }: Schedule, now: number): boolean =>
  triedAt !== undefined && now - triedAt < pace.byHand;

/** Where an alarm is to ring after start: at the planned moment, or a little later if that is over. */
export const alarmAfterStart = ({ nextAt }: Schedule, now: number, random: number): number => {
  if (nextAt > now) return nextAt;
  const latest = now - nextAt > pace.longOverdue ? pace.startToOverdue : pace.startTo;
  return now + pace.startFrom + random * (latest - pace.startFrom);
};

const waitAfter = (result: Outcome, failures: number, random: number): number => {
  switch (result.outcome) {
    case 'current':
    case 'updated':
    case 'needs-extension-update':
    case 'stale':
    case 'paused':
      return pace.every + random * pace.spread;
    case 'refused':
    case 'storage':
      return pace.refusedWait + random * pace.spread;
    case 'transient': {
      const most = Math.min(pace.retryMost, pace.retryBase * 2 ** Math.min(failures, 20));
      const asked = Math.min(pace.hostMost, Math.max(0, result.retryAfter ?? 0));
      return Math.max(minute + random * (most - minute), asked);
    }
    case 'skipped':
      return pace.startFrom + random * (pace.startTo - pace.startFrom);
  }
};

/** Only this is taken for a clock that is wrong; less is a busy host or a zone set badly. */
const muchOff = day;

/** What went wrong, in a word or two; nothing where a check came to its end. */
const whyOf = (result: Outcome): { readonly why?: string } => {
  if (result.outcome === 'refused') return { why: `${result.file} ${result.why}` };
  if (result.outcome === 'stale') return { why: result.role };
  return 'why' in result ? { why: result.why } : {};
};

/** The plan after a check. A skipped one counts neither as success nor as failure. */
export const planAfter = (
  before: Schedule,
  result: Outcome,
  now: number,
  random: number,
  hostTime?: number,
): Schedule => {
  const { failingSince, clockOff: _, ...rest } = before;
  if (result.outcome === 'skipped') return { ...before, nextAt: now + waitAfter(result, 0, random) };
  const isGood = ['current', 'updated', 'needs-extension-update'].includes(result.outcome);
  const off = hostTime === undefined ? 0 : hostTime - now;
  const failed = !isGood && result.outcome !== 'stale' && result.outcome !== 'paused';
  return {
    ...rest,
    nextAt: now + waitAfter(result, before.failures, random),
    failures: failed ? before.failures + 1 : 0,
    storeFailures:
      result.outcome === 'storage' ? before.storeFailures + 1 : isGood ? 0 : before.storeFailures,
    ...(failed && { failingSince: failingSince ?? now }),
    ...(isGood && { checkedAt: now }),
    triedAt: now,
    last: { outcome: result.outcome, ...whyOf(result) },
    ...(Math.abs(off) > muchOff && { clockOff: off }),
  };
};

/** Which of the channel's addresses is asked: the second only in turn, after the first has failed for a day. */
export const addressFor = (addresses: readonly string[], plan: Schedule, now: number): string | undefined => {
  const isLost = plan.failingSince !== undefined && now - plan.failingSince >= day;
  return addresses[isLost && addresses.length > 1 ? plan.failures % addresses.length : 0];
};
