import type { Language } from '../core/dataset/language.ts';
import type { State } from '../core/dataset/record.ts';
import { StateMark } from './StateMark.tsx';
import { cardWords } from './words/card-words.ts';
import { pageWords } from './words/page-words.ts';

/** What the label of each state means, for those who ask. */
export const StateLegend = ({ language }: { language: Language }) => {
  const { meanings, stateMeanings } = pageWords[language];
  return (
    <details class="fold legend">
      <summary>{meanings}</summary>
      <dl>
        {(Object.keys(stateMeanings) as State[]).map((state) => (
          <div key={state}>
            <dt>
              <StateMark state={state} /> {cardWords[language].states[state]}
            </dt>
            <dd>{stateMeanings[state]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
};
