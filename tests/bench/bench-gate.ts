import type { Page } from 'puppeteer-core';
import type { Driven } from '../../scripts/drive-browser.ts';
import type { GateInPage, GateTimes } from './gate-in-page.ts';
import type { BenchPage } from './pages.ts';
import { quantile, type Report } from './report.ts';
import type { BenchSite } from './serve-bench.ts';

interface Measured extends GateTimes {
  readonly firstPassMs: number;
  readonly firstGateMs: number;
}

const load = async (tab: Page, address: string, script: string) => {
  // Firefox's driver refuses to load a page anew that is still loading something.
  await tab.goto('about:blank');
  await tab.goto(address, { waitUntil: 'domcontentloaded', timeout: 20_000 });
  await tab.evaluate(script);
};

const measure = async (tab: Page, address: string, script: string): Promise<Measured> => {
  const first = async (what: 'pass' | 'gate') => {
    await load(tab, address, script);
    return tab.evaluate((of) => (globalThis as unknown as GateInPage).qantarGate.timeOnce(of), what);
  };
  const firstPassMs = await first('pass');
  const firstGateMs = await first('gate');
  const times = await tab.evaluate(() => (globalThis as unknown as GateInPage).qantarGate.time());
  return { ...times, firstPassMs, firstGateMs };
};

/** All that the gate does on pages without a mention, in a browser without the extension, beside one pass over the text. */
export const benchGate = async (
  { browser }: Driven,
  site: BenchSite,
  pages: readonly BenchPage[],
  script: string,
  { check, say }: Report,
) => {
  const tab = await browser.newPage();
  await tab.bringToFront();
  const all: Measured[] = [];
  for (const page of pages) all.push(await measure(tab, site.addressOf(page), script));
  await tab.close();
  const held = all.filter(({ hasPassed }) => !hasPassed);
  const at = (share: number, of: (times: Measured) => number) => quantile(held.map(of), share);
  const whole = ({ gateMs, passMs }: Measured) => gateMs / passMs;
  const whereFirst = ({ firstGateMs, firstPassMs }: Measured) => firstGateMs / firstPassMs;
  say(
    `${held.length} pages without a mention; one pass ${at(0.5, ({ passMs }) => passMs).toFixed(3)} ms at the median, ` +
      `the gate ${at(0.5, ({ gateMs }) => gateMs).toFixed(3)} ms`,
  );
  check('all work of the gate against one pass, median', at(0.5, whole), 2, ' ×');
  check('all work of the gate against one pass, 95th percentile', at(0.95, whole), 4, ' ×');
  for (const [what, of] of [
    ['looking at the text', ({ lookMs, passMs }: Measured) => lookMs / passMs],
    ['looking for shadow trees', ({ treesMs, passMs }: Measured) => treesMs / passMs],
  ] as const)
    say(`of it ${what}: ${at(0.5, of).toFixed(2)} × and ${at(0.95, of).toFixed(2)} ×`);
  say(
    `the very first time, nothing compiled: pass ${at(0.5, ({ firstPassMs }) => firstPassMs).toFixed(2)} ms, ` +
      `gate ${at(0.5, ({ firstGateMs }) => firstGateMs).toFixed(2)} ms`,
  );
  check('the first time against the first pass, median', at(0.5, whereFirst), 2, ' ×');
  check('the first time against the first pass, 95th percentile', at(0.95, whereFirst), 4, ' ×');
  check('pages without a mention for which the reader is loaded', all.length - held.length, 3, '');
};
