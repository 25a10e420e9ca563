// Precision and recall on the labelled texts of `tests/corpus`, and false marks on real text: `npm run -s eval -- [--failures] [FOLDER]`.
import { parseArgs } from 'node:util';
import { evalClaims } from './eval-claims.ts';
import { evalFigures } from './eval-figures.ts';
import { countFalseMarks } from './eval-real-text.ts';
import { judge, type Outcome } from './judge-sample.ts';
import { loadLexicon } from './load-lexicon.ts';
import { readCorpus } from './read-corpus.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { failures: { type: 'boolean', default: false } },
});

const percent = (part: number, whole: number) =>
  whole === 0 ? '  –  ' : ((part / whole) * 100).toFixed(1).padStart(5);

const scriptOf = (text: string) =>
  /[\u4e00-\u9fff]/.test(text)
    ? 'Han'
    : /[\u0600-\u06ff]/.test(text)
      ? 'Arabic'
      : /[\u0400-\u04ff]/.test(text)
        ? 'Cyrillic'
        : 'Latin';

const table = (title: string, outcomes: readonly Outcome[], keyOf: (outcome: Outcome) => string) => {
  const groups = Map.groupBy(outcomes, keyOf);
  console.log(`\n${title.padEnd(14)} precision  recall     F1   right  wrong missed`);
  for (const [key, group] of [...groups].sort(([one], [other]) => one.localeCompare(other))) {
    const count = (result: Outcome['result']) => group.filter((outcome) => outcome.result === result).length;
    const [right, wrong, missed] = [count('right'), count('wrong'), count('missed')];
    const f1 = percent(2 * right, 2 * right + wrong + missed);
    console.log(
      `${key.padEnd(14)}    ${percent(right, right + wrong)}   ${percent(right, right + missed)}  ${f1} ${String(right).padStart(7)}${String(wrong).padStart(7)}${String(missed).padStart(7)}`,
    );
  }
};

const loaded = loadLexicon();
for (const split of ['development', 'test'] as const) {
  const samples = readCorpus('tests/corpus', split);
  const outcomes = samples.flatMap((sample) => judge(sample, loaded));
  const silent = samples.filter(({ labels }) => labels.length === 0);
  const pages = samples.filter(({ html }) => html !== undefined).length;
  console.log(
    `\n== ${split}: ${samples.length - pages} texts and ${pages} pages, ${silent.length} of them without a mention ==`,
  );
  const isPage = ({ sample }: Outcome) => sample.html !== undefined;
  table(
    'texts',
    outcomes.filter((outcome) => !isPage(outcome)),
    ({ sample }) => sample.lang,
  );
  table('pages', outcomes.filter(isPage), ({ sample }) => sample.lang);
  table('both', outcomes, ({ sample }) => sample.lang);
  table('script', outcomes, ({ sample }) => scriptOf(sample.text));
  table('kind', outcomes, ({ record }) => loaded.kindOf.get(record) ?? 'none');
  table('trigger', outcomes, ({ trigger }) => trigger ?? 'not found');
  const marked = silent.filter((sample) => outcomes.some((outcome) => outcome.sample === sample));
  console.log(`\ntexts marked that should be silent: ${marked.length} of ${silent.length}`);
  if (values.failures && split === 'development')
    for (const { sample, result, record, text } of outcomes)
      if (result !== 'right') console.log(`${sample.id} ${result}: ${text} (${record})\n    ${sample.text}`);
}

evalFigures('tests/corpus', loaded, values.failures);
evalClaims('tests/corpus', loaded, values.failures);

const realText = positionals[0] ?? process.env.QANTAR_REAL_TEXT;
if (realText) countFalseMarks(realText, loaded);
else console.log('\nNo real text: name a folder of texts and pages, or set QANTAR_REAL_TEXT.');
