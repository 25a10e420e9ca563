import { createStore, del, get, set } from 'idb-keyval';
import type { EditionStore, PlanStore } from '../core/update/ports.ts';
import type { Bytes } from '../core/update/tools.ts';

/** A database of its own: whatever befalls editions, the reader's choices are elsewhere. */
const inEditions = createStore('qantar-editions', 'editions');

/**
 * Each call is one transaction, which happens whole or not at all. IndexedDB, since page scripts reach it in no browser,
 * and takes a megabyte in a tenth of the time of `storage.local`.
 */
export const editionStore: EditionStore & PlanStore = {
  readState: () => get('state', inEditions),
  writeState: (state) => set('state', state, inEditions),
  readSlot: (name) => get<Bytes>(`slot-${name}`, inEditions),
  writeSlot: (name, bytes) => set(`slot-${name}`, bytes, inEditions),
  deleteSlot: (name) => del(`slot-${name}`, inEditions),
  readPlan: () => get('plan', inEditions),
  writePlan: (plan) => set('plan', plan, inEditions),
};
