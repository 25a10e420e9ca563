import type { Page } from 'puppeteer-core';

/** Reads or changes one value of the extension's own database of editions, from one of its pages. */
const inDatabase = <T>(own: Page, key: string, change: 'get' | 'flip' | 'forget' | 'due'): Promise<T> =>
  own.evaluate(
    (name: string, wish: string) =>
      new Promise<T>((resolve, reject) => {
        const opening = indexedDB.open('qantar-editions');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const store = opening.result.transaction('editions', 'readwrite').objectStore('editions');
          const reading = store.get(name);
          reading.onsuccess = () => {
            const value = wish === 'due' ? { nextAt: 0, failures: 0, storeFailures: 0 } : reading.result;
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

export interface StoredPlan {
  readonly nextAt: number;
  readonly triedAt?: number;
  readonly last?: { readonly outcome: string; readonly why?: string };
}

/** The plan of checks as it is stored. */
export const storedPlan = (own: Page): Promise<StoredPlan> => inDatabase(own, 'plan', 'get');

/** Makes a check due, and has the alarm ring for it. */
export const callFor = async (own: Page): Promise<void> => {
  await inDatabase(own, 'plan', 'due');
  await own.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: the extension's namespace inside its own page.
    const scope = globalThis as any;
    await (scope.browser?.alarms ?? scope.chrome.alarms).create('update', { when: Date.now() + 200 });
  });
};
