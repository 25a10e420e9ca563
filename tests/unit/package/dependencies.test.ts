import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

interface Locked {
  readonly hasInstallScript?: boolean;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
}

const locked: [string, Locked][] = Object.entries<Locked>(read('package-lock.json').packages).filter(
  ([path]) => path !== '',
);

test('only these packages become part of what readers install', () => {
  expect(Object.keys(read('package.json').dependencies)).toEqual([
    'fuse.js',
    'idb-keyval',
    'preact',
    'webextension-polyfill',
    'zod',
  ]);
});

test('every version is exact', () => {
  const { dependencies, devDependencies, optionalDependencies } = read('package.json');
  const versions = Object.entries<string>({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('no package runs code at installation, not even if it wished to', () => {
  expect(locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([]);
  expect(readFileSync('.npmrc', 'utf8')).toContain('ignore-scripts=true');
});

test('every package is locked by its hash, and none comes from an address of its own', () => {
  const wrong = locked.filter(
    ([, { resolved, integrity, link }]) =>
      !link && (!integrity || resolved?.startsWith('https://registry.npmjs.org/') === false),
  );
  expect(wrong.map(([path]) => path)).toEqual([]);
});
