import type { Driven } from '../../scripts/drive-browser.ts';
import { readEdition } from '../../scripts/read-edition.ts';
import type { BenchPage } from './pages.ts';
import type { Report } from './report.ts';
import type { ScanInPage } from './scan-in-page.ts';
import type { BenchSite } from './serve-bench.ts';

/** So many words are enough to see how the peer's time grows with them. */
const mostWords = 300;

/** The whole scan of a page with mentions beside that of mark.js with the same words. */
export const benchScan = async (
  { browser }: Driven,
  site: BenchSite,
  page: BenchPage,
  script: string,
  { check, say }: Report,
) => {
  const { lexicon } = readEdition();
  // A word is written "stem/endings" in the edition; the peer gets the stems.
  const stems = lexicon.words
    .map((word) => word.split('/')[0] ?? '')
    .filter((stem) => /^[\p{L} -]{4,}$/u.test(stem));
  const words = [...new Set(stems)].slice(0, mostWords);
  const tab = await browser.newPage();
  await tab.goto(site.addressOf(page));
  await tab.bringToFront();
  await tab.evaluate(script);
  const { scanMs, marks } = await tab.evaluate(
    (data) => (globalThis as unknown as ScanInPage).qantarScan.scan(data, true),
    lexicon as unknown,
  );
  const { peerMs } = await tab.evaluate(
    (all) => (globalThis as unknown as ScanInPage).qantarScan.peer(all),
    words,
  );
  await tab.close();
  say(
    `scan to painted marks ${scanMs.toFixed(1)} ms (${marks} marks); mark.js with ${words.length} words ${peerMs.toFixed(0)} ms`,
  );
  check('mark.js against the scan', peerMs / scanMs, 50, ' ×', true);
};
