// Prints the changelog between two built editions, in Russian, Kazakh and English: `npm run -s data:diff -- OLD.json NEW.json`.
// With `--json` it prints one JSON object instead. Without NEW the edition that was built last is taken.
import { describeChanges } from '../core/dataset/describe-changes.ts';
import { diffEditions } from '../core/dataset/diff-editions.ts';
import { languages } from '../core/dataset/language.ts';
import { changelogWords } from './changelog-words.ts';
import { builtEdition, readEdition } from './read-edition.ts';

const words = process.argv.slice(2);
const [older, newer = builtEdition] = words.filter((word) => word !== '--json');
if (!older) {
  console.error('Name two built editions: npm run -s data:diff -- OLD.json NEW.json');
  process.exit(2);
}
const changes = diffEditions(readEdition(older), readEdition(newer));
if (words.includes('--json')) console.log(JSON.stringify(changes, null, 2));
else
  console.log(
    languages.map((language) => describeChanges(changes, changelogWords[language]).join('\n')).join('\n\n\n'),
  );
