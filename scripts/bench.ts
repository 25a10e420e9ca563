// Prints what the extension costs a page, beside a floor (one pass over the text) and a peer (mark.js with the same words),
// in both real browsers. With --strict it ends with 1 where a goal is missed. Run `npm run build` first.
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { countFalseAlarms } from '../tests/bench/bench-alarms.ts';
import { benchGate } from '../tests/bench/bench-gate.ts';
import { benchScan } from '../tests/bench/bench-scan.ts';
import { longPage, markedPage, plainPage, quietPages, richPage } from '../tests/bench/pages.ts';
import { createReport } from '../tests/bench/report.ts';
import { serveBench } from '../tests/bench/serve-bench.ts';
import { memoryOf } from '../tests/bench/watch-memory.ts';
import { watchFeed, watchTasks } from '../tests/bench/watch-tasks.ts';
import { bundleBench } from './bundle-bench.ts';
import { type BrowserName, drive } from './drive-browser.ts';
import { ensureBrowsers, versionOf } from './find-browsers.ts';

const isWanted = (part: string) => {
  const parts = process.argv
    .slice(2)
    .filter((value) => ['gate', 'scan', 'tasks', 'feed', 'memory'].includes(value));
  return parts.length === 0 || parts.includes(part);
};
const report = createReport();

const benchIn = async (name: BrowserName, program: string) => {
  console.log(`\n${versionOf(program)}`);
  const quiet = quietPages();
  const site = await serveBench([...quiet, markedPage, longPage, plainPage, richPage]);
  const bare = await drive(name, { program, isBare: true });
  if (isWanted('gate'))
    await benchGate(bare, site, quiet, await bundleBench('tests/bench/gate-in-page.ts'), report);
  if (isWanted('scan'))
    await benchScan(bare, site, markedPage, await bundleBench('tests/bench/scan-in-page.ts'), report);
  const own = await drive(name, { program });
  // Firefox tells a driver nothing about the memory of a tab.
  if (isWanted('memory') && name === 'chromium')
    for (const [page, goal, what] of [
      [plainPage, 0.5, 'without a mention'],
      [richPage, 4, 'with 200 mentions'],
    ] as const) {
      const inside = await memoryOf(own, site.addressOf(page));
      const without = await memoryOf(bare, site.addressOf(page));
      report.check(`memory in a tab ${what}`, (inside - without) / 1_000_000, goal, ' MB');
    }
  await bare.close();
  if (isWanted('tasks')) {
    const longest = await watchTasks(own, site.addressOf(longPage));
    if (longest !== undefined) report.check('longest slice on 5 MB', longest, 8, ' ms');
  }
  const feed = isWanted('feed') ? await watchFeed(own, site.addressOf(markedPage)) : undefined;
  if (feed) {
    report.check('feed of 1,000 posts a minute: share of the main thread', feed.share * 100, 2, ' %');
    report.check('  growth of event listeners', feed.listeners, 0, '');
  }
  await own.close();
  site.close();
};

if (!existsSync('.output/chrome-mv3/reader.js') || !existsSync('.output/firefox-mv3/reader.js')) {
  console.error('Nothing is built yet: run "npm run build" first.');
  process.exit(1);
}
const sizeOf = (file: string) =>
  gzipSync(readFileSync(`.output/chrome-mv3/${file}`), { level: 9 }).length / 1000;
report.check('gate.js, gzipped', sizeOf('gate.js'), 8, ' kB');
report.check('reader.js, gzipped', sizeOf('reader.js'), 45, ' kB');
countFalseAlarms(report);
const only = process.argv.find((value) => value === 'chromium' || value === 'firefox');
const { chromium, firefox } = ensureBrowsers(['chromium', 'firefox']);
if (chromium && only !== 'firefox') await benchIn('chromium', chromium);
if (firefox && only !== 'chromium') await benchIn('firefox', firefox);
const { missed } = report;
console.log(missed.length === 0 ? '\nAll goals are met.' : `\nMissed: ${missed.join('; ')}.`);
process.exit(process.argv.includes('--strict') && missed.length > 0 ? 1 : 0);
