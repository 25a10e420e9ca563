// Writes down in `data/history.json` what the edition says that is being published, so that later editions can tell what has
// changed since. Run it once for each edition, when it is published: `npm run data:release`.
import { writeFileSync } from 'node:fs';
import { advanceHistory, type History } from '../core/dataset/history.ts';
import { makeEdition } from './make-edition.ts';
import { digestsOf, historyFile, readHistory } from './read-history.ts';

/** One record a line, so that a change shows in a comparison of files. */
const format = ({ edition, records, withdrawn }: History): string => {
  const lines = Object.entries(records)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, entry]) => `    ${JSON.stringify(id)}: ${JSON.stringify(entry)}`);
  return `{\n  "edition": ${edition},\n  "records": {\n${lines.join(',\n')}\n  },\n  "withdrawn": ${JSON.stringify(withdrawn)}\n}\n`;
};

const { edition, faults } = makeEdition('data');
if (!edition) {
  console.error(`There are ${faults.length} faults in data/: see npm run -s data:check.`);
  process.exit(1);
}
const history = advanceHistory(readHistory('data'), edition.number, digestsOf(edition.records));
writeFileSync(historyFile('data'), format(history));
const fresh = Object.values(history.records).filter(([since]) => since === edition.number).length;
console.log(`Edition ${edition.number}: ${fresh} of ${edition.records.length} records say something new.`);
