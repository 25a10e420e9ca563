import { basename, join } from 'node:path';
import * as z from 'zod/mini';
import { type CheckedFigure, checkPage } from './check-page.ts';
import type { LoadedLexicon } from './load-lexicon.ts';
import { readLabels } from './read-corpus.ts';
import { readYaml, yamlFilesIn } from './read-data.ts';

const fileSchema = z.strictObject({ title: z.string(), samples: z.array(z.string()) });

export interface FigureVerdict {
  readonly language: string;
  readonly sample: string;
  readonly text: string;
  readonly isRight: boolean;
  /** The number was put down as never published or withdrawn, and it is not. */
  readonly isAccusation: boolean;
  readonly expected: string;
  readonly got: string;
}

const thenWords = new Map([
  ['yes', true],
  ['no', false],
  ['unknown', null],
]);

/** "outcome record then": only what is written must fit. Saying nothing is one way not to tell. */
const fits = (expected: string, figure: CheckedFigure | undefined): boolean => {
  const [outcome, record, then] = expected.split(' ');
  if (!figure) return outcome === 'cannot-tell';
  if (figure.outcome !== outcome) return false;
  if (record !== undefined && figure.record !== record) return false;
  return then === undefined || figure.currentThen === thenWords.get(then);
};

const show = (figure: CheckedFigure | undefined) =>
  figure ? `${figure.outcome} ${figure.record} ${String(figure.currentThen)}` : 'nothing';

const isHarsh = (figure: CheckedFigure | undefined) =>
  figure?.outcome === 'not-on-record' || figure?.outcome === 'retracted';

/** Compares the findings of every labelled sentence of one split with its labels. */
export const judgeFigures = (
  root: string,
  split: 'development' | 'test',
  loaded: LoadedLexicon,
): FigureVerdict[] =>
  yamlFilesIn(join(root, 'figures', split)).flatMap((file) => {
    const { value, faults } = readYaml(file, fileSchema);
    if (!value) throw new Error(`${file}: ${faults[0]?.path}: ${faults[0]?.message}`);
    const language = basename(file).slice(0, 2);
    return value.samples.flatMap((sample): FigureVerdict[] => {
      const [date = '-', marked = ''] = sample.split(' | ');
      const { text, labels } = readLabels(marked);
      const { figures } = checkPage({ text, title: value.title, ...(date !== '-' && { date }) }, loaded);
      const at = ({ start, end }: { start: number; end: number }) =>
        figures.find((figure) => figure.start < end && start < figure.end);
      const named = labels.map((label): FigureVerdict => {
        const figure = at(label);
        const isRight = label.records.some((expected) => fits(expected, figure));
        const isAccusation =
          !isRight &&
          isHarsh(figure) &&
          !label.records.some((one) => one.startsWith(String(figure?.outcome)));
        const expected = label.records.join(' / ');
        return { language, sample, text, isRight, isAccusation, expected, got: show(figure) };
      });
      const unnamed = figures
        .filter((figure) => !labels.some(({ start, end }) => figure.start < end && start < figure.end))
        .map((figure): FigureVerdict => {
          const isRight = figure.outcome === 'cannot-tell';
          const isAccusation = isHarsh(figure);
          return {
            language,
            sample,
            text,
            isRight,
            isAccusation,
            expected: 'nothing',
            got: `${figure.text}: ${show(figure)}`,
          };
        });
      return [...named, ...unnamed];
    });
  });

/** Prints the share of right outcomes and the wrong accusations per language; with `showsFailures` what went wrong in development. */
export const evalFigures = (root: string, loaded: LoadedLexicon, showsFailures: boolean): void => {
  for (const split of ['development', 'test'] as const) {
    const verdicts = judgeFigures(root, split, loaded);
    const sentences = new Set(verdicts.map(({ sample }) => sample)).size;
    console.log(`\n== figures, ${split}: ${verdicts.length} findings in ${sentences} sentences ==`);
    console.log('language       right     of  share  wrong accusations');
    for (const [language, group] of [
      ...Map.groupBy(verdicts, (verdict) => verdict.language),
      ['all', verdicts] as const,
    ]) {
      const right = group.filter(({ isRight }) => isRight).length;
      const harsh = group.filter(({ isAccusation }) => isAccusation).length;
      const share = ((right / group.length) * 100).toFixed(1);
      console.log(
        `${language.padEnd(14)} ${String(right).padStart(5)} ${String(group.length).padStart(6)} ${share.padStart(6)} ${String(harsh).padStart(6)}`,
      );
    }
    if (!showsFailures || split === 'test') continue;
    for (const { sample, isRight, expected, got } of verdicts)
      if (!isRight) console.log(`- ${sample}\n    expected ${expected}, got ${got}`);
  }
};
