import type { Edition } from '../dataset/edition.ts';
import type { Active, Check, Cycle } from './cycle.ts';
import { fetchEdition } from './fetch-edition.ts';
import { followRoots, followTargets, followTimestamp } from './follow-roles.ts';
import { isExpired } from './judge-roles.ts';
import { Ended, type Outcome } from './outcome.ts';
import type { EditionStore, Ports } from './ports.ts';
import { type Offer, supportedSchema } from './roles.ts';
import {
  fixedTime,
  readUpdateState,
  type Slot,
  slotNames,
  storedForm,
  withBundledRoot,
} from './update-state.ts';

export interface Checked {
  readonly result: Outcome;
  /** Present after an update. */
  readonly edition?: Edition;
  /** The host's clock as it said itself; good for words only. */
  readonly hostTime?: number;
}

/** A store whose every failure ends the check with that outcome. */
const guarded = (store: EditionStore): EditionStore => {
  const guard = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw new Ended({ outcome: 'storage', why: error instanceof Error ? error.name : String(error) });
    }
  };
  return {
    readState: () => guard(() => store.readState()),
    writeState: (state) => guard(() => store.writeState(state)),
    readSlot: (name) => guard(() => store.readSlot(name)),
    writeSlot: (name, bytes) => guard(() => store.writeSlot(name, bytes)),
    deleteSlot: (name) => guard(() => store.deleteSlot(name)),
  };
};

const chooseOffer = (editions: readonly Offer[]): Offer => {
  const readable = editions.filter(({ schema }) => schema <= supportedSchema);
  const best = readable.reduce<Offer | undefined>(
    (found, offer) => (found && found.schema >= offer.schema ? found : offer),
    undefined,
  );
  if (!best) throw new Ended({ outcome: 'needs-extension-update' });
  return best;
};

/** Whether the offer is worth fetching; ends the check where it takes editions back. */
const isNews = ({ number, sha256 }: Offer, active: Active): boolean => {
  if (number > active.number) return true;
  if (active.slot === undefined) return false;
  if (number < active.number) throw new Ended({ outcome: 'refused', file: 'targets', why: 'rollback' });
  if (sha256 !== active.sha256) throw new Ended({ outcome: 'refused', file: 'targets', why: 'equivocation' });
  return false;
};

/** Writes the slot that is not in use, reads it back, and turns the pointer with one write. */
const commit = async (cycle: Cycle, offer: Offer, bytes: Uint8Array<ArrayBuffer>, targets: number) => {
  const { active } = cycle;
  const { ports } = cycle.check;
  const { schema, number, date, records, sha256, length } = offer;
  // Never the one in use; and where there is a choice, not the one that the pointer names either, which newer code may read.
  const free = slotNames.filter((name) => name !== active.slot);
  const target = free.find((name) => name !== cycle.state.active) ?? free[0] ?? 'a';
  await ports.store.writeSlot(target, bytes);
  const written = await ports.store.readSlot(target);
  if (!written || (await ports.tools.sha256(written)) !== sha256)
    throw new Ended({ outcome: 'storage', why: 'written otherwise' });
  const slot: Slot = { schema, number, date, records, sha256, length, targets };
  await cycle.save({ ...cycle.state, slots: { ...cycle.state.slots, [target]: slot }, active: target });
};

/** Editions that the package has overtaken are let go. */
const dropOvertaken = async (cycle: Cycle): Promise<void> => {
  const { active } = cycle;
  const { ports } = cycle.check;
  if (active.slot !== undefined) return;
  const { active: pointer, ...rest } = cycle.state;
  const kept = Object.entries(rest.slots).filter(([, { number }]) => number > active.number);
  const old = slotNames.filter((name) => rest.slots[name] && !kept.some(([key]) => key === name));
  if (old.length === 0) return;
  const isPointerKept = pointer !== undefined && !old.includes(pointer);
  await cycle.save({ ...rest, slots: Object.fromEntries(kept), ...(isPointerKept && { active: pointer }) });
  for (const name of old) await ports.store.deleteSlot(name);
};

const run = async (cycle: Cycle): Promise<Checked> => {
  const { check } = cycle;
  await dropOvertaken(cycle);
  await followRoots(cycle);
  // A new root may have put the edition in use out of use.
  if (cycle.active.slot && !cycle.state.slots[cycle.active.slot]) cycle.active = await check.findActive();
  const time = fixedTime(check.now, check.built, cycle.state.root.content);
  if (isExpired(cycle.state.root.content, time)) throw new Ended({ outcome: 'paused' });
  const timestamp = await followTimestamp(cycle, time);
  const targets = await followTargets(cycle, timestamp, time);
  const offer = chooseOffer(targets.editions);
  if (!isNews(offer, cycle.active)) return { result: { outcome: 'current' } };
  const { bytes, edition } = await fetchEdition(cycle, offer, targets.allowShrink === true);
  await commit(cycle, offer, bytes, targets.version);
  return { result: { outcome: 'updated', number: offer.number }, edition };
};

/**
 * Asks the channel once whether there is a newer edition, and stores it if every check passes. At any moment the stored
 * state is whole: whoever ends this in the middle finds the old edition or the new one.
 */
export const checkForUpdate = async (given: Check): Promise<Checked> => {
  const ports: Ports = { ...given.ports, store: guarded(given.ports.store) };
  const check: Check = { ...given, ports };
  let cycle: Cycle | undefined;
  try {
    const stored = readUpdateState(await ports.store.readState());
    const begun: Cycle = {
      check,
      active: await check.findActive(),
      state: withBundledRoot(stored, check.bundledRoot),
      async save(state) {
        await ports.store.writeState(storedForm(state));
        begun.state = state;
      },
      async read(path, limit, isAnew) {
        const fetched = await ports.fetchFile(path, limit, isAnew);
        if (fetched.hostTime !== undefined) begun.hostTime = fetched.hostTime;
        return fetched;
      },
    };
    cycle = begun;
    const checked = await run(begun);
    return { ...checked, ...(begun.hostTime !== undefined && { hostTime: begun.hostTime }) };
  } catch (error) {
    if (!(error instanceof Ended)) throw error;
    return { result: error.result, ...(cycle?.hostTime !== undefined && { hostTime: cycle.hostTime }) };
  }
};
