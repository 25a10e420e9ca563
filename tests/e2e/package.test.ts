import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { browsers } from '../../scripts/package-build.ts';
import { lintFirefox } from '../../scripts/package-lint.ts';
import { scanPackage } from '../../scripts/package-scan.ts';
import { readChannel } from '../../scripts/read-channel.ts';

const filesIn = (folder: string): Map<string, Buffer> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path))]),
  );

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

for (const browser of browsers) {
  const folder = `.output/${browser}-mv3`;
  // A single build, as `npm run demo` makes it, leaves the others out; the test command makes all three.
  describe.skipIf(!existsSync(folder))(`the build for ${browser}`, () => {
    test('has the approved manifest, and nothing else in it', () => {
      const approved = JSON.parse(readFileSync(`tests/unit/manifest/approved/${browser}.json`, 'utf8'));
      expect(JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'))).toEqual({ ...approved, version });
    });

    test('holds nothing that a store would ask about', async () => {
      const addresses = (await readChannel('data/channel.yaml'))?.addresses ?? [];
      const hosts = addresses.map((address) => new URL(address).host);
      expect(scanPackage(filesIn(folder), hosts)).toEqual([]);
    });
  });
}

test.skipIf(!existsSync('.output/firefox-mv3'))('the store’s linter finds only what was approved', () => {
  expect(lintFirefox('.output/firefox-mv3')).toEqual([]);
});
