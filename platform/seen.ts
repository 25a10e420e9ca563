import { clear, createStore, get, set, type UseStore } from 'idb-keyval';

/**
 * Which record this reader saw in which edition, so that a card can say that it has changed since. Kept in the extension's
 * own IndexedDB in a store of its own, one entry a record; never sent anywhere, and gone with a reset of the settings.
 */
let opened: UseStore | undefined;
const store = (): UseStore => {
  opened ??= createStore('seen', 'records');
  return opened;
};

/** The edition in which the reader last saw the record. */
export const lastSeen = async (record: string): Promise<number | undefined> => {
  try {
    return await get<number>(record, store());
  } catch {
    // A profile without IndexedDB remembers nothing, and says nothing.
    return undefined;
  }
};

export const noteSeen = async (record: string, edition: number): Promise<void> => {
  try {
    await set(record, edition, store());
  } catch {
    // The same.
  }
};

export const forgetSeen = async (): Promise<void> => {
  try {
    await clear(store());
  } catch {
    // There is nothing to forget.
  }
};
