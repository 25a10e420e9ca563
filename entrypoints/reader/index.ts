import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { compileInSteps, type Lexicon } from '../../core/match/lexicon.ts';
import type { LexiconData } from '../../core/match/lexicon-data.ts';
import { isOnAt, readSwitchesForPages } from '../../core/protocol/switches.ts';
import { awaitDrawn } from '../../page/await-view.ts';
import { removeOrphanedHosts } from '../../page/card-host.ts';
import { siteHosts } from '../../page/site-hosts.ts';
import { createSlices } from '../../page/slices.ts';
import { ask, storedSwitches, watchOrphaned, watchSwitches } from '../../platform/page-port.ts';
import { readThisPage } from './read-page.ts';

/** A name that differs from page to page, so that no page can ask for it. */
const randomName = () =>
  [...crypto.getRandomValues(new Uint8Array(10))]
    .map((byte) => String.fromCharCode(97 + (byte % 26)))
    .join('');

/** Where a reader that was loaded twice into the same page finds the first one; no page script sees it. */
const slot = Symbol.for('qantar.reader');
const world = globalThis as { [slot]?: () => void };

const isWanted = (stored: unknown) => {
  const switches = readSwitchesForPages(stored);
  return switches !== undefined && siteHosts().every((host) => isOnAt(switches, host, Date.now()));
};

/** Tens of thousands of word forms take longer than a page may be held up; nothing where the signal aborts first. */
const compile = async (data: LexiconData, signal: AbortSignal): Promise<Lexicon | undefined> => {
  const steps = compileInSteps(data);
  let lexicon: Lexicon | undefined;
  await createSlices(signal).run(() => {
    const { done, value } = steps.next();
    if (done) lexicon = value;
    return !done;
  });
  return lexicon;
};

/** Loaded by the gate's wish on a page that could be about the events; one at a time on each page. */
export default defineUnlistedScript(async () => {
  world[slot]?.();
  removeOrphanedHosts();
  const script = new AbortController();
  const prefix = randomName();
  let life: AbortController | undefined;
  let isStyled = false;

  const style = async () => {
    if (isStyled) return;
    isStyled = true;
    isStyled = (await ask({ type: 'style-marks', prefix })).ok;
  };

  const rest = () => life?.abort();

  const end = () => {
    rest();
    script.abort();
  };

  const start = async () => {
    rest();
    const mine = new AbortController();
    life = mine;
    const beginning = await ask({ type: 'begin' });
    if (!beginning.ok || mine.signal.aborted) return;
    const lexicon = await compile(beginning.value.lexicon, mine.signal);
    await awaitDrawn();
    if (!lexicon || mine.signal.aborted) return;
    readThisPage(beginning.value, lexicon, {
      prefix,
      signal: mine.signal,
      onMarks: () => void style(),
      onRewritten: () => void start(),
      onOrphaned: end,
    });
  };

  /** Out of the cache the page starts anew: its facts may have changed meanwhile. */
  const comeBack = async () => {
    const stored = await storedSwitches();
    if (stored.ok && isWanted(stored.value)) await start();
    else end();
  };

  world[slot] = end;
  const { signal } = script;
  watchOrphaned(signal, end);
  watchSwitches(signal, (stored) => {
    if (!isWanted(stored)) end();
  });
  addEventListener('pagehide', rest, { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && void comeBack(), { signal });
  await start();
});
