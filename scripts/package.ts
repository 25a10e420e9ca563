// Builds what the stores get: three zips and the archive of the sources in `.output/`, with their hashes in SHA256SUMS.
// `npm run package [-- --twice]`; ends with 1 where a store would have something to ask. With --twice it builds a second time, in
// another folder and from the archive of the sources alone, and compares byte for byte.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { browsers, buildFromSources, buildPackages, type Package } from './package-build.ts';
import { lintFirefox } from './package-lint.ts';
import { type Fault, scanPackage, scanSources } from './package-scan.ts';
import { readZip } from './package-zip.ts';
import { readChannel } from './read-channel.ts';
import { runAsCommand } from './run-as-command.ts';

const named = (packages: readonly Package[], end: string): Package => {
  const found = packages.find(({ name }) => name.endsWith(`-${end}.zip`));
  if (!found) throw new Error(`There is no package that ends in -${end}.zip.`);
  return found;
};

/** A package with an older edition than the data's would take readers back. */
const editionFaults = (files: ReadonlyMap<string, Buffer>): Fault[] => {
  const { number } = parse(readFileSync('data/edition.yaml', 'utf8'));
  const packed = JSON.parse(files.get('edition.json')?.toString('utf8') ?? '{}');
  return packed.number === number
    ? []
    : [{ file: 'edition.json', message: `is edition ${packed.number}, data/ is ${number}` }];
};

await runAsCommand(async () => {
  const { values } = parseArgs({ options: { twice: { type: 'boolean', default: false } } });
  const hosts = ((await readChannel('data/channel.yaml'))?.addresses ?? []).map(
    (address) => new URL(address).host,
  );
  const packages = buildPackages('.');
  const faults: string[] = [];
  const complain = (name: string, found: readonly Fault[]) =>
    faults.push(...found.map(({ file, message }) => `${name}: ${file} ${message}`));
  for (const browser of browsers) {
    const { name, bytes } = named(packages, browser);
    const files = readZip(bytes);
    complain(name, [...scanPackage(files, hosts), ...editionFaults(files)]);
  }
  const sources = named(packages, 'sources');
  complain(sources.name, scanSources(readZip(sources.bytes)));
  faults.push(...lintFirefox(`.output/${named(packages, 'firefox').name}`));

  const sums = packages.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
  writeFileSync('.output/SHA256SUMS', sums);
  for (const { name, bytes, sha256 } of packages)
    console.log(`${sha256}  ${String(bytes.length).padStart(9)} bytes  .output/${name}`);
  if (hosts.length === 0) console.log('No channel is set: this build never asks for newer facts.');

  if (values.twice) {
    const again = new Map(buildFromSources(sources.bytes).map(({ name, sha256 }) => [name, sha256]));
    const differing = packages.filter(({ name, sha256 }) => again.get(name) !== sha256);
    faults.push(...differing.map(({ name }) => `${name}: another one when built from the sources`));
    if (differing.length === 0) console.log('Built again from the archive of the sources: the same bytes.');
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
  console.log('Nothing that a store would ask about.');
});
