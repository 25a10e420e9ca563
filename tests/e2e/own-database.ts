import type { Page } from 'puppeteer-core';

/** Reads or changes one value of the extension's own database of editions, from one of its pages. */
const inDatabase = <T>(own: Page, key: string, change: 'get' | 'flip' | 'forget'): Promise<T> =>
  own.evaluate(
    (name: string, wish: string) =>
      new Promise<T>((resolve, reject) => {
        const opening = indexedDB.open('qantar-editions');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const store = opening.result.transaction('editions', 'readwrite').objectStore('editions');
          const reading = store.get(name);
          reading.onsuccess = () => {
            const value = reading.result;
            if (wish === 'flip') value[500] ^= 1;
            if (wish === 'forget') delete value.triedAt;
            if (wish !== 'get') store.put(value, name);
            store.transaction.oncomplete = () => {
              opening.result.close();
              resolve(wish === 'get' ? value : (undefined as T));
            };
          };
        };
      }),
    key,
    change,
  );

/** The state of the channel as it is stored. */
export const storedState = (
  own: Page,
): Promise<{ active?: 'a' | 'b'; slots: Record<string, { number: number }> }> =>
  inDatabase(own, 'state', 'get');

/** Changes one bit of a stored edition. */
export const spoilSlot = (own: Page, slot: 'a' | 'b'): Promise<void> =>
  inDatabase(own, `slot-${slot}`, 'flip');

/** Lets the next check by hand come within a minute of the last one. */
export const forgetLastCheck = (own: Page): Promise<void> => inDatabase(own, 'plan', 'forget');
