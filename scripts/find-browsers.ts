import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export interface Browsers {
  readonly chromium?: string;
  readonly firefox?: string;
}

const names = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
  firefox: ['firefox-esr', 'firefox'],
} as const;

const applications = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
} as const;

const isProgram = (path: string) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const find = (browser: keyof typeof names): string | undefined => {
  const named = process.env[`E2E_${browser.toUpperCase()}`];
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(delimiter).concat('/usr/bin', '/snap/bin');
  const onPath = folders.flatMap((folder) => names[browser].map((name) => join(folder, name)));
  const onMac = ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
    applications[browser].map((path) => join(folder, path)),
  );
  return [...onPath, ...onMac].find(isProgram);
};

export const findBrowsers = (): Browsers => {
  const chromium = find('chromium');
  const firefox = find('firefox');
  return { ...(chromium && { chromium }), ...(firefox && { firefox }) };
};

const isDebianRoot = () => process.getuid?.() === 0 && existsSync('/etc/debian_version');

const advice = (missing: readonly string[]) => {
  const what = missing.join(' and ');
  if (process.platform === 'darwin')
    return `${what} not found: install ${what === 'Firefox' ? 'Firefox (142 or newer)' : 'Google Chrome (140 or newer) and Firefox (142 or newer)'} in /Applications, or name the programs in E2E_CHROMIUM and E2E_FIREFOX.`;
  if (existsSync('/etc/debian_version'))
    return `${what} not found: run "sudo apt-get install chromium firefox-esr", or name the programs in E2E_CHROMIUM and E2E_FIREFOX.`;
  return `${what} not found: install Chromium or Chrome (140 or newer) and Firefox (142 or newer), or name the programs in E2E_CHROMIUM and E2E_FIREFOX.`;
};

/** Finds both browsers; on Debian as root it installs those that are missing. Throws with a sentence that says what to do. */
export const ensureBrowsers = (wanted: readonly ('chromium' | 'firefox')[]): Browsers => {
  let found = findBrowsers();
  const missing = () => wanted.filter((browser) => !found[browser]);
  if (missing().length > 0 && isDebianRoot()) {
    const packages = missing().map((browser) => (browser === 'chromium' ? 'chromium' : 'firefox-esr'));
    console.log(`Installing ${packages.join(' and ')} from Debian's packages …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
    const install = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
    const { status } = spawnSync('apt-get', install, { stdio: ['ignore', 'ignore', 'inherit'], env });
    if (status !== 0)
      throw new Error(`apt-get could not install ${packages.join(' and ')}; see its message above.`);
    found = findBrowsers();
  }
  const left = missing();
  if (left.length > 0)
    throw new Error(advice(left.map((name) => (name === 'chromium' ? 'Chromium' : 'Firefox'))));
  return found;
};

export const versionOf = (program: string): string => {
  try {
    return execFileSync(program, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return 'unknown version';
  }
};
