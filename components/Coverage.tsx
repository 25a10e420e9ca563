import type { Language } from '../core/dataset/language.ts';
import { countStates, type FoundGroup } from '../core/report/found.ts';
import { fill } from '../core/text/fill.ts';
import { formatNumber } from '../core/text/format-number.ts';
import { StateMark } from './StateMark.tsx';
import { cardWords } from './words/card-words.ts';
import { panelWords } from './words/panel-words.ts';

interface Props {
  readonly groups: readonly FoundGroup[];
  readonly edition: number;
  readonly isCut?: boolean | undefined;
  readonly language: Language;
}

/** What was compared with what, and what was not: a page without marks is easily taken for one that was found true. */
export const Coverage = ({ groups, edition, isCut = false, language }: Props) => {
  const words = panelWords[language];
  return (
    <section class="coverage">
      <h2>{words.coverage}</h2>
      {groups.length > 0 && (
        <ul class="counts">
          {countStates(groups).map(([state, count]) => (
            <li key={state}>
              <StateMark state={state} />{' '}
              {`${cardWords[language].states[state]}:\u00a0${formatNumber(count, language)}`}
            </li>
          ))}
        </ul>
      )}
      <p>{fill(words.compared, { n: edition })}</p>
      {isCut && <p class="note">{words.cut}</p>}
      <p>{words.notChecked}</p>
      <p>
        <b>{words.noMark}</b>
      </p>
    </section>
  );
};
