// Makes a record file to fill in: `npm run -s data:new -- event some-id`. Every comment in it may stay or go.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Kind, kinds } from '../core/dataset/record.ts';
import { folders } from './read-data.ts';
import { recordTemplate } from './record-template.ts';

const [kind, id] = process.argv.slice(2);
const isKind = (word: string | undefined): word is Kind => kinds.some((known) => known === word);
if (!isKind(kind) || !id || !/^[a-z0-9][a-z0-9.-]{0,63}$/.test(id)) {
  console.error(`Say what kind of record and its id: npm run -s data:new -- event some-id`);
  console.error(`Kinds: ${kinds.join(', ')}. An id has small Latin letters, digits, dots and hyphens.`);
  process.exit(2);
}
const file = join('data', folders[kind], `${id}.yaml`);
if (existsSync(file)) {
  console.error(`${file} exists already.`);
  process.exit(1);
}
const today = new Date().toISOString().slice(0, 10);
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, recordTemplate(kind, id, today));
console.log(`${file} is there. Fill it in, then run: npm run -s data:check -- ${file}`);
