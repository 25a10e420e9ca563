import * as z from 'zod/mini';
import { dateSchema } from '../dataset/record.ts';
import { type Payload, parsePayload } from './envelope.ts';
import type { Root } from './roles.ts';

/** Two places for editions, so that the one in use is never written over. */
export const slotNames = ['a', 'b'] as const;
export type SlotName = (typeof slotNames)[number];

const slotSchema = z.object({
  schema: z.int(),
  number: z.int().check(z.gte(1)),
  date: dateSchema,
  records: z.int(),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  length: z.int(),
  /** The version of the targets that named it. */
  targets: z.int(),
});

/** An edition that was verified and stored. */
export type Slot = z.infer<typeof slotSchema>;

/**
 * What is remembered of the channel: the last accepted file of each role, what lies in the slots, and which of them is in
 * use. All of it is one stored value, so that one write changes everything together or nothing.
 */
export interface UpdateState {
  readonly root?: Payload<'root'>;
  readonly timestamp?: Payload<'timestamp'>;
  readonly targets?: Payload<'targets'>;
  /** Of the file, as the timestamp names it. */
  readonly targetsHash?: string;
  readonly slots: Readonly<Partial<Record<SlotName, Slot>>>;
  readonly active?: SlotName;
}

export const noState: UpdateState = { slots: {} };

/** The version of the stored form. */
const form = 1;

/** What is written to storage. */
export const storedForm = (state: UpdateState): Record<string, unknown> => ({
  form,
  root: state.root?.text,
  timestamp: state.timestamp?.text,
  targets: state.targets?.text,
  targetsHash: state.targetsHash,
  slots: { ...state.slots },
  active: state.active,
});

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const roleIn = <R extends 'root' | 'timestamp' | 'targets'>(
  stored: Readonly<Record<string, unknown>>,
  role: R,
) => {
  const text = stored[role];
  const payload = typeof text === 'string' ? parsePayload(role, text) : undefined;
  return payload && { [role]: payload };
};

/**
 * Reads what was stored, field by field: whatever is lost or comes from a future version, the versions that can be read
 * still count, so that no damage opens the way for older files.
 */
export const readUpdateState = (stored: unknown): UpdateState => {
  if (!isRecord(stored)) return noState;
  const slots: Partial<Record<SlotName, Slot>> = {};
  const storedSlots = isRecord(stored.slots) ? stored.slots : {};
  for (const name of slotNames) {
    const slot = slotSchema.safeParse(storedSlots[name]);
    if (slot.success) slots[name] = slot.data;
  }
  const active = slotNames.find((name) => name === stored.active);
  return {
    ...roleIn(stored, 'root'),
    ...roleIn(stored, 'timestamp'),
    ...roleIn(stored, 'targets'),
    ...(typeof stored.targetsHash === 'string' && { targetsHash: stored.targetsHash }),
    slots,
    ...(active && slots[active] && { active }),
  };
};

/** The state under a strictly newer root: what lies above a floor set since was signed with a key that is out of use. */
export const underRoot = (state: UpdateState, root: Payload<'root'>): UpdateState => {
  const known = state.root?.content.version ?? 0;
  const floors = (root.content.floors ?? []).filter((floor) => floor.root > known);
  const isAbove = (kind: 'targets' | 'timestamp' | 'edition', version: number | undefined) =>
    floors.some(({ [kind]: floor }) => floor !== undefined && version !== undefined && version > floor);
  const { timestamp, targets, targetsHash, active, ...rest } = state;
  const keepsTargets = !isAbove('targets', targets?.content.version);
  const slots = Object.fromEntries(
    Object.entries(state.slots).filter(
      ([, slot]) => !isAbove('targets', slot.targets) && !isAbove('edition', slot.number),
    ),
  ) as UpdateState['slots'];
  return {
    ...rest,
    root,
    ...(timestamp && !isAbove('timestamp', timestamp.content.version) && { timestamp }),
    ...(keepsTargets && targets && { targets }),
    ...(keepsTargets && targetsHash !== undefined && { targetsHash }),
    slots,
    ...(active && slots[active] && { active }),
  };
};

/** The root that counts: the newer of the one in the package and the one that was stored. */
export const withBundledRoot = (
  state: UpdateState,
  bundled: Payload<'root'>,
): UpdateState & { root: Payload<'root'> } => {
  if (state.root && state.root.content.version >= bundled.content.version)
    return { ...state, root: state.root };
  return { ...underRoot(state, bundled), root: bundled };
};

/**
 * The time by which expiry is judged: never before the package was built or the root was signed. The dates of targets and
 * timestamps are left out. They could not make an older file expire, since a file that the versions let pass was signed
 * after them; but a key that was stolen, or a clock that was wrong, could push the time ahead with them for good.
 */
export const fixedTime = (now: number, built: number, root: Root): number =>
  Math.max(now, built, Date.parse(root.issued));
