// Builds `data/` into one edition, `data/built/edition.json`. Any fault is named with its file and path, and nothing is written.
import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { makeEdition } from './make-edition.ts';

const { edition, faults } = makeEdition('data');
for (const { file, path, message } of faults) console.error(`${file}: ${path || '(file)'}: ${message}`);
if (!edition) {
  console.error(`No edition was built: ${faults.length} faults in data/.`);
  process.exit(1);
}
const bytes = Buffer.from(JSON.stringify(edition));
mkdirSync('data/built', { recursive: true });
writeFileSync('data/built/edition.json', bytes);
const gzipped = gzipSync(bytes, { level: 9 }).length;
console.log(
  `Edition ${edition.number} of ${edition.date}: ${edition.records.length} records, ` +
    `${Object.keys(edition.sources).length} sources, ${bytes.length} bytes, ${gzipped} gzipped.`,
);
