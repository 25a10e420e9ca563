import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createGate } from '../core/match/gate.ts';
import { isOnAt, readSwitchesForPages } from '../core/protocol/switches.ts';
import { awaitView } from '../page/await-view.ts';
import { siteHosts } from '../page/site-hosts.ts';
import { watchGate } from '../page/watch-gate.ts';
import { ask, storedSwitches, watchSwitches } from '../platform/page-port.ts';

/** A background that is busy with many frames at once refuses; it is asked again after these pauses, in milliseconds. */
const retries = [1_000, 4_000, 15_000];

/**
 * Runs on every page: asks whether the reader wants us here, then looks whether the page could be about the events, and
 * if so has the reader script loaded. Nothing else, and on any other page nothing but this.
 */
export default defineUnlistedScript(async () => {
  if (!/^(text\/html|application\/xhtml\+xml)$/.test(document.contentType)) return;
  let looking: AbortController | undefined;
  let hasPassed = false;

  const loadReader = async (signal: AbortSignal) => {
    for (const pause of retries) {
      if (signal.aborted || (await ask({ type: 'load-reader' })).ok) return;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  };

  const look = (signal: AbortSignal) => {
    // The reader of a page that was switched off has ended; it is wanted again.
    if (hasPassed) return void loadReader(signal);
    watchGate(createGate(), signal, () => {
      hasPassed = true;
      void loadReader(signal);
    });
  };

  const apply = (stored: unknown) => {
    const switches = readSwitchesForPages(stored);
    const isOn = switches !== undefined && siteHosts().every((host) => isOnAt(switches, host, Date.now()));
    if (isOn === (looking !== undefined)) return;
    looking?.abort();
    looking = isOn ? new AbortController() : undefined;
    const signal = looking?.signal;
    if (signal) awaitView(signal, () => look(signal));
  };

  const applyStored = async () => {
    const stored = await storedSwitches();
    if (stored.ok) apply(stored.value);
  };

  watchSwitches(new AbortController().signal, apply);
  // A page that comes back from the cache has missed what was switched meanwhile.
  addEventListener('pageshow', ({ persisted }) => persisted && void applyStored());
  await applyStored();
});
