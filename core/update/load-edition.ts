import type { Edition } from '../dataset/edition.ts';
import type { PackedEdition } from '../dataset/packed-edition.ts';
import { unpackEdition } from '../dataset/unpack-edition.ts';
import { withoutRecords } from '../dataset/without-records.ts';
import { candidatesIn, withdrawnFrom } from './choose-edition.ts';
import type { Active } from './cycle.ts';
import type { Payload } from './envelope.ts';
import type { EditionStore } from './ports.ts';
import { supportedSchema } from './roles.ts';
import type { Tools } from './tools.ts';
import {
  noState,
  readUpdateState,
  type Slot,
  type SlotName,
  type UpdateState,
  withBundledRoot,
} from './update-state.ts';

/** The edition that readers see, and where it came from. */
export interface Loaded {
  readonly edition: Edition;
  readonly active: Active;
  readonly withdrawn: readonly string[];
  /** What should have been in use was lost or damaged. */
  readonly isDamaged: boolean;
}

const readStored = async (name: SlotName, slot: Slot, store: EditionStore, tools: Tools) => {
  try {
    const bytes = await store.readSlot(name);
    if (!bytes || (await tools.sha256(bytes)) !== slot.sha256) return undefined;
    const edition = unpackEdition(JSON.parse(tools.decodeText(bytes) ?? '') as PackedEdition);
    return edition.number === slot.number ? edition : undefined;
  } catch {
    return undefined;
  }
};

/** What the package brings. */
export interface Bundled {
  readonly number: number;
  readonly root: Payload<'root'> | undefined;
  read(): Promise<Edition>;
}

const readState = async (
  store: EditionStore,
  root: Bundled['root'],
): Promise<{ state: UpdateState; isDamaged: boolean }> => {
  try {
    const stored = await store.readState();
    const read = readUpdateState(stored);
    const state = root ? withBundledRoot(read, root) : read;
    const named = typeof stored === 'object' && stored !== null && 'active' in stored && stored.active;
    return { state, isDamaged: Boolean(named) && read.active === undefined };
  } catch {
    return { state: noState, isDamaged: true };
  }
};

/**
 * Chooses the edition to show: the newest stored one whose bytes are what they were when they were verified, else the one
 * before it, else the one in the package. There always is one. The slot `besides` is passed over.
 */
export const loadEdition = async (
  store: EditionStore,
  tools: Tools,
  bundled: Bundled,
  besides?: SlotName,
): Promise<Loaded> => {
  const { state, isDamaged } = await readState(store, bundled.root);
  const candidates = candidatesIn(state, bundled.number).filter(({ name }) => name !== besides);
  let missed = isDamaged;
  for (const { name, slot } of candidates) {
    const edition = await readStored(name, slot, store, tools);
    if (edition) {
      const withdrawn = withdrawnFrom(state, edition.number);
      const active = { number: slot.number, records: slot.records, slot: name, sha256: slot.sha256 };
      return { edition: withoutRecords(edition, withdrawn), active, withdrawn, isDamaged: missed };
    }
    missed = true;
  }
  const edition = await bundled.read();
  const pointed = state.active && state.slots[state.active];
  // A pointer to an edition that only newer code reads, or that the package has overtaken, is no damage.
  const isFine = !pointed || pointed.schema > supportedSchema || pointed.number <= bundled.number;
  const withdrawn = withdrawnFrom(state, edition.number);
  return {
    edition: withoutRecords(edition, withdrawn),
    active: { number: edition.number, records: edition.records.length },
    withdrawn,
    isDamaged: missed || !isFine,
  };
};
