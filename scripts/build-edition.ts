// Builds `data/` into one packed edition, `data/built/edition.json`. Any fault is named with its file and path, and nothing is written.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packEdition } from '../core/dataset/pack-edition.ts';
import { makeEdition } from './make-edition.ts';
import { builtEdition } from './read-edition.ts';

const { edition, faults } = makeEdition('data');
for (const { file, path, message } of faults) console.error(`${file}: ${path || '(file)'}: ${message}`);
if (!edition) {
  console.error(`No edition was built: ${faults.length} faults in data/.`);
  process.exit(1);
}
const bytes = Buffer.from(JSON.stringify(packEdition(edition)));
mkdirSync(dirname(builtEdition), { recursive: true });
writeFileSync(builtEdition, bytes);
const gzipped = gzipSync(bytes, { level: 9 }).length;
console.log(
  `Edition ${edition.number} of ${edition.date}: ${edition.records.length} records, ` +
    `${Object.keys(edition.sources).length} sources, ${bytes.length} bytes, ${gzipped} gzipped.`,
);
