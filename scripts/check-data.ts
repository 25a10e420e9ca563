// Checks the files in `data/`, or only those named on the command line: `npm run -s data:check -- data/events/x.yaml`.
import { resolve } from 'node:path';
import { readData } from './read-data.ts';

const wanted = new Set(process.argv.slice(2).map((file) => resolve(file)));
const { records, outlets, faults } = readData('data');
const shown = faults.filter((fault) => wanted.size === 0 || wanted.has(resolve(fault.file)));
for (const fault of shown) console.error(`${fault.file}: ${fault.path || '(file)'}: ${fault.message}`);
console.log(`${records.size} records, ${outlets.size} outlets, ${shown.length} faults`);
process.exitCode = shown.length > 0 ? 1 : 0;
