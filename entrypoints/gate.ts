import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createGate } from '../core/match/gate.ts';
import { isOnAt, readSwitches } from '../core/protocol/switches.ts';
import { watchGate } from '../page/watch-gate.ts';
import { ask, storedSwitches, watchSwitches } from '../platform/page-port.ts';

/**
 * Runs on every page: asks whether the reader wants us here, then looks whether the page could be about the events, and
 * if so has the reader script loaded. Nothing else, and on any other page nothing but this.
 */
export default defineUnlistedScript(async () => {
  if (!/^(text\/html|application\/xhtml\+xml)$/.test(document.contentType)) return;
  let looking: AbortController | undefined;
  let hasPassed = false;

  const loadReader = () => void ask({ type: 'load-reader' });

  const apply = (stored: unknown) => {
    const isOn = isOnAt(readSwitches(stored), location.hostname, Date.now());
    if (isOn === (looking !== undefined)) return;
    looking?.abort();
    looking = isOn ? new AbortController() : undefined;
    if (!looking) return;
    // The reader of a page that was switched off has ended; it is wanted again.
    if (hasPassed) return loadReader();
    watchGate(createGate(), looking.signal, () => {
      hasPassed = true;
      loadReader();
    });
  };

  watchSwitches(new AbortController().signal, apply);
  apply(await storedSwitches());
});
