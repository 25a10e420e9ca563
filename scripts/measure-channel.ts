// Prints what the data channel costs: requests, bytes and time of a check and of an update, memory, the time until a background
// that was asleep gives its first answer, in both browsers; and what a thousand readers ask of a host in a week.
// `npm run measure:channel`; the numbers of an update hold for the edition that `npm run build` made last.
import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { bundledNumber, editionOf, startTrial, type Trial } from '../tests/e2e/trial-channel.ts';
import { habits, loadOf, tellLoad } from '../tests/update/simulate-week.ts';
import type { BrowserName } from './drive-browser.ts';
import { ensureBrowsers, versionOf } from './find-browsers.ts';
import { builtEdition } from './read-edition.ts';
import { runAsCommand } from './run-as-command.ts';

const rounds = 5;

const median = (times: readonly number[]): number =>
  [...times].sort((one, other) => one - other)[times.length >> 1] ?? Number.NaN;

const tell = (times: readonly number[]) =>
  `${Math.round(median(times))} ms (median of ${times.length}; ${Math.round(Math.min(...times))} to ${Math.round(Math.max(...times))})`;

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
};

/** Bytes of the bodies that the last check was given, as they are and as a host with compression sends them. */
const bodiesOf = ({ server }: Trial) => {
  const bodies = server.requests.map(({ path }) => server.files.get(path.replace('/v1/', '')));
  const sum = (sizeOf: (body: Uint8Array) => number) =>
    bodies.reduce((total, body) => total + (body ? sizeOf(body) : 0), 0);
  return `${server.requests.length} requests, ${sum((body) => body.length)} bytes of bodies (${sum((body) => gzipSync(body).length)} gzipped)`;
};

/** Ends the background as the browser does when it has nothing to do. */
const endBackground = async ({ driven, own }: Trial): Promise<void> => {
  if (driven.name === 'chromium') {
    const target = await driven.browser.waitForTarget((each) => each.type() === 'service_worker');
    return (await target.worker())?.close();
  }
  for (let tries = 0; tries < 100; tries += 1) {
    const isThere = await own.evaluate('Boolean(browser.extension.getBackgroundPage())');
    if (!isThere) return;
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error('Firefox does not end the background.');
};

/** Megabytes in use in the background's own heap; Firefox tells nobody. */
const heapOf = async ({ driven }: Trial): Promise<number | undefined> => {
  if (driven.name === 'firefox') return undefined;
  const target = await driven.browser.waitForTarget((each) => each.type() === 'service_worker');
  const session = await target.createCDPSession();
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
};

const measure = async (name: BrowserName): Promise<void> => {
  const program = ensureBrowsers([name])[name] ?? '';
  const trial = await startTrial(name, 'artifacts/builds-measured', {
    // So that a background which has nothing to do ends within a second, not within thirty.
    ...(name === 'firefox' && { preferences: { 'extensions.background.idle.timeout': 1_000 } }),
  });
  try {
    console.log(versionOf(program));
    const firstAnswers = async () => {
      const times: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        await endBackground(trial);
        times.push(await timed(() => trial.ask({ type: 'about' })));
      }
      return tell(times);
    };
    console.log(`  first answer of a background that slept, edition of the package: ${await firstAnswers()}`);
    const updates: number[] = [];
    const before = await heapOf(trial);
    for (let round = 1; round <= rounds; round += 1) {
      trial.repository.publishEdition(editionOf(bundledNumber + round));
      trial.upload();
      updates.push(await timed(() => trial.check()));
      if (round === 1) console.log(`  an update: ${bodiesOf(trial)}`);
    }
    console.log(`  an update: ${tell(updates)}`);
    const after = await heapOf(trial);
    if (before !== undefined && after !== undefined)
      console.log(
        `  heap of the background: ${before.toFixed(1)} MB before, ${after.toFixed(1)} MB right after ${rounds} updates`,
      );
    const checks: number[] = [];
    for (let round = 0; round < rounds; round += 1) checks.push(await timed(() => trial.check()));
    console.log(`  a check without news: ${bodiesOf(trial)}`);
    console.log(`  a check without news: ${tell(checks)}`);
    console.log(`  first answer of a background that slept, stored edition: ${await firstAnswers()}`);
  } finally {
    await trial.close();
  }
};

await runAsCommand(async () => {
  if (!existsSync(builtEdition)) throw new Error('There is no edition yet: npm run data:build.');
  for (const name of ['chromium', 'firefox'] as const) await measure(name);
  console.log('1,000 clients over a week');
  for (const habit of habits) console.log(`  ${habit.name}: ${tellLoad(loadOf(habit, 1_000))}`);
});
process.exit();
