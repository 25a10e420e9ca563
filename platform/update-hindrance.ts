import type { SkipReason } from '../core/update/outcome.ts';
import { browser } from './browser.ts';
import { loadSettings } from './store.ts';

/** A channel is tried on this very machine, and only there does the build allow an address without TLS: being offline is no hindrance. */
const isOnThisMachine = (address: string) => address.startsWith('http:');

/**
 * Without access to the host, Firefox names the origin of our pages in a request, which is another one in every
 * installation (bug 1405971): then nothing is asked. Chromium names the extension's id, the same for all.
 */
const wouldTellInstallation = async (addresses: readonly string[]): Promise<boolean> => {
  if (!browser.runtime.getURL('').startsWith('moz-extension:')) return false;
  const origins = addresses.map((address) => {
    const { protocol, hostname } = new URL(address);
    return `${protocol}//${hostname}/*`;
  });
  return !(await browser.permissions.contains({ origins }));
};

/** Why the host must or can not be asked now. */
export const updateHindrance = async (addresses: readonly string[]): Promise<SkipReason | undefined> => {
  if (!(await loadSettings()).updates) return 'off';
  if (await wouldTellInstallation(addresses)) return 'no-access';
  return navigator.onLine || addresses.some(isOnThisMachine) ? undefined : 'offline';
};
