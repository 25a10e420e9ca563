import type { FigureFacts } from '../core/card/card-view-figure.ts';
import type { CardWords } from '../core/card/card-words.ts';
import type { Language } from '../core/dataset/language.ts';
import { FigureChart } from './FigureChart.tsx';
import { FigureTable } from './FigureTable.tsx';

interface Props {
  readonly facts: FigureFacts;
  readonly words: CardWords;
  readonly language: Language;
}

// A table as short as this is read faster than it is unfolded.
const shortTable = 3;

/** How the value came about, exactly what it counts, and every value that was published. */
export const FigureHistory = ({ facts: { latest, points, scope }, words, language }: Props) => (
  <section aria-label={words.kinds.figure}>
    <FigureChart points={points} words={words} language={language} />
    <p class="scope">
      <span>{words.counted}:</span> {scope}
    </p>
    <FigureTable
      points={points}
      words={words}
      language={language}
      isOpen={!latest || points.length <= shortTable}
    />
  </section>
);
