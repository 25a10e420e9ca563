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
  const life = new AbortController();
  let looking: AbortController | undefined;
  let hasLoaded = false;

  const apply = (stored: unknown) => {
    const isOn = isOnAt(readSwitches(stored), location.hostname, Date.now());
    if (!isOn) {
      looking?.abort();
      looking = undefined;
    } else if (!looking && !hasLoaded) {
      looking = new AbortController();
      watchGate(createGate(), looking.signal, () => {
        hasLoaded = true;
        life.abort();
        void ask({ type: 'load-reader' });
      });
    }
  };

  watchSwitches(life.signal, apply);
  apply(await storedSwitches());
});
