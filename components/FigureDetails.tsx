import type { FigureFacts } from '../core/card/card-view-figure.ts';
import type { Language } from '../core/dataset/language.ts';
import { formatDate } from '../core/text/format-date.ts';
import { FigureChart } from './FigureChart.tsx';
import { FigureTable } from './FigureTable.tsx';
import { statedText, valueText } from './figure-text.ts';
import type { CardWords } from './words/catalogue.ts';
import { fill } from './words/fill.ts';

interface Props {
  readonly facts: FigureFacts;
  readonly words: CardWords;
  readonly language: Language;
}

// A table as short as this is read faster than it is unfolded.
const shortTable = 3;

/** The latest value and how it came about. */
export const FigureDetails = ({ facts: { latest, points, unit }, words, language }: Props) => (
  <section class="figure" aria-label={words.kinds.figure}>
    {latest && (
      <p class="latest">
        <span class="unseen">{words.latestValue}: </span>
        <b>{valueText(latest.point, words, language)}</b> {unit}
        <span class="fine">
          {latest.point.issuer},{' '}
          {latest.since
            ? `${fill(words.since, { date: formatDate(latest.since, language) })}; ${fill(words.repeated, {
                date: statedText(latest.point, words, language),
              })}`
            : statedText(latest.point, words, language)}
        </span>
      </p>
    )}
    <FigureChart points={points} words={words} language={language} />
  </section>
);

/** Exactly what is counted, and every value that was published. */
export const FigureHistory = ({ facts: { latest, points, scope }, words, language }: Props) => (
  <>
    <dl class="facts">
      <dt>{words.counted}</dt>
      <dd>{scope}</dd>
    </dl>
    <FigureTable
      points={points}
      words={words}
      language={language}
      isOpen={!latest || points.length <= shortTable}
    />
  </>
);
