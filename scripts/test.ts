// The one test command: types, lint, unit and component tests, the three builds, sizes, store lint, real browsers.
// Ends with the line "N passed, N failed"; every test counts as one, and so does every other step.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowsers, versionOf } from './find-browsers.ts';

interface Tally {
  passed: number;
  failed: number;
}

interface Step {
  readonly name: string;
  /** Adds to the tally what a single success or failure cannot tell. */
  run(): Tally;
}

const one = (isGood: boolean): Tally => ({ passed: isGood ? 1 : 0, failed: isGood ? 0 : 1 });

const command = (name: string, program: string, ...args: string[]): Step => ({
  name,
  run() {
    const { status, error } = spawnSync(program, args, { stdio: 'inherit' });
    if (error) console.error(`${program}: ${error.message}`);
    return one(status === 0);
  },
});

const reports = 'artifacts/reports';

/** A run of vitest; a file that cannot even be loaded, or a run without tests, counts as a failure. */
const vitest = (name: string, projects: readonly string[], ...more: string[]): Step => ({
  name,
  run() {
    const report = `${reports}/${name}.json`;
    rmSync(report, { force: true });
    const { status } = spawnSync(
      'vitest',
      [
        'run',
        ...projects.flatMap((project) => ['--project', project]),
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
        ...more,
      ],
      { stdio: 'inherit' },
    );
    try {
      const result = JSON.parse(readFileSync(report, 'utf8'));
      const { numPassedTests: passed, numFailedTests: failed } = result;
      return { passed, failed: status === 0 && passed > 0 ? failed : Math.max(1, failed) };
    } catch {
      return { passed: 0, failed: 1 };
    }
  },
});

const browsers: Step = {
  name: 'browsers',
  run() {
    try {
      const { chromium = '', firefox = '' } = ensureBrowsers(['chromium', 'firefox']);
      console.log(`${versionOf(chromium)}, ${versionOf(firefox)}`);
      return one(true);
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      return one(false);
    }
  },
};

const steps: readonly Step[] = [
  command('prepare', 'wxt', 'prepare'),
  command('types', 'tsc', '--noEmit'),
  command('types of core, which knows no browser', 'tsc', '--noEmit', '-p', 'core'),
  command('lint', 'biome', 'check', '.'),
  command('edition', 'node', 'scripts/build-edition.ts'),
  vitest('unit', ['unit', 'dom']),
  command('build for Chrome', 'wxt', 'build'),
  command('build for Edge', 'wxt', 'build', '-b', 'edge'),
  command('build for Firefox', 'wxt', 'build', '-b', 'firefox'),
  command('sizes', 'size-limit'),
  command('store lint', 'web-ext', 'lint', '-s', '.output/firefox-mv3'),
  browsers,
  command('gallery', 'node', 'scripts/gallery.ts'),

  // Two files at once: they mostly wait, as a hand on a mouse does.
  vitest('e2e', ['e2e'], '--maxWorkers=2'),
  vitest('e2e-load', ['e2e-load']),
];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Node 22.18 or newer is needed, this is ${process.version}. "npm ci" brings one for Linux on x64; elsewhere install it from nodejs.org.`,
  );
  console.log('0 passed, 1 failed');
  process.exit(1);
}

mkdirSync(reports, { recursive: true });
const total: Tally = { passed: 0, failed: 0 };
const broken: string[] = [];
for (const step of steps) {
  console.log(`\n── ${step.name}`);
  const { passed, failed } = step.run();
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) broken.push(step.name);
}
if (broken.length > 0) console.log(`\nFailed: ${broken.join(', ')}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
