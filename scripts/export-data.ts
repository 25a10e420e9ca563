// Writes the built edition in forms that other programs read: `npm run data:export -- FOLDER`. Run `npm run data:build` first.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJSONSchema } from 'zod';
import { recordSchema } from '../core/dataset/record.ts';
import { exportFigures, exportTimeline } from './export-csv.ts';
import { exportJsonLd } from './export-json-ld.ts';
import { readEdition } from './read-edition.ts';

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Name the folder to write into: npm run data:export -- FOLDER');
  process.exit(2);
}
const edition = readEdition();
mkdirSync(folder, { recursive: true });
const write = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  console.log(`${join(folder, name)}: ${Buffer.byteLength(content)} bytes`);
};
write('dataset.jsonld', `${JSON.stringify(exportJsonLd(edition), null, 1)}\n`);
write('figures.csv', exportFigures(edition));
write('timeline.csv', exportTimeline(edition));
write('record.schema.json', `${JSON.stringify(toJSONSchema(recordSchema), null, 2)}\n`);
