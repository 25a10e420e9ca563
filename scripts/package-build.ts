import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { readZip } from './package-zip.ts';

export const browsers = ['chrome', 'edge', 'firefox'] as const;

export interface Package {
  /** Without folder. */
  readonly name: string;
  readonly bytes: Buffer;
  readonly sha256: string;
}

/** Builds and zips the tree at `root` for every store, from nothing; the last is the archive of the sources. */
export const buildPackages = (root: string): Package[] => {
  const output = join(root, '.output');
  for (const name of readdirSync(root).includes('.output') ? readdirSync(output) : [])
    if (name.endsWith('.zip')) rmSync(join(output, name));
  const { QANTAR_OUT: _, QANTAR_CHANNEL: __, ...rest } = process.env;
  const path = [resolve(root, 'node_modules/.bin'), rest.PATH].join(delimiter);
  const env = { ...rest, PATH: path, CI: '1', NO_COLOR: '1' };
  const run = (program: string, ...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(program, args, { cwd: root, env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`"${program} ${args.join(' ')}" failed:\n${stdout}\n${stderr}`);
  };
  run('node', 'scripts/build-edition.ts');
  for (const browser of browsers) run('wxt', 'zip', '-b', browser);
  return readdirSync(output)
    .filter((name) => name.endsWith('.zip'))
    .sort()
    .map((name) => {
      const bytes = readFileSync(join(output, name));
      return { name, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
    });
};

/** Unpacks the archive of the sources elsewhere and builds from it what a reviewer would, with the packages installed here. */
export const buildFromSources = (sources: Buffer): Package[] => {
  const root = mkdtempSync(join(tmpdir(), 'qantar-sources-'));
  try {
    for (const [file, bytes] of readZip(sources)) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), bytes);
    }
    symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
    return buildPackages(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
};
