// Checks the files in `data/` against schema and rules, or shows only what concerns those named on the command line:
// `npm run -s data:check -- data/events/x.yaml`. Warnings are for an editor to look at and fail nothing.
import { resolve } from 'node:path';
import { readCheckedData } from './check-rules.ts';
import type { Fault } from './read-data.ts';

const wanted = new Set(process.argv.slice(2).map((file) => resolve(file)));
const isWanted = ({ file }: Fault) => wanted.size === 0 || wanted.has(resolve(file));
const { records, outlets, faults, warnings } = readCheckedData('data');
const shownFaults = faults.filter(isWanted);
const shownWarnings = warnings.filter(isWanted);
for (const { file, path, message } of shownFaults) console.error(`${file}: ${path || '(file)'}: ${message}`);
for (const { file, path, message } of shownWarnings)
  console.error(`${file}: ${path || '(file)'}: warning: ${message}`);
console.log(
  `${records.size} records, ${outlets.size} outlets, ${shownFaults.length} faults, ${shownWarnings.length} warnings`,
);
process.exitCode = shownFaults.length > 0 ? 1 : 0;
