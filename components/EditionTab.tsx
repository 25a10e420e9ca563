import type { Dataset } from '../core/card/card-view-index.ts';
import type { EditionChanges } from '../core/dataset/diff-editions.ts';
import type { Language } from '../core/dataset/language.ts';
import type { Kind } from '../core/dataset/record.ts';
import { countStates } from '../core/report/found.ts';
import { countOf, fill } from '../core/text/fill.ts';
import { formatDate } from '../core/text/format-date.ts';
import { formatNumber } from '../core/text/format-number.ts';
import { Changes } from './Changes.tsx';
import { StateMark } from './StateMark.tsx';
import { type UpdateShown, UpdateState } from './UpdateState.tsx';
import { cardWords } from './words/card-words.ts';
import { panelWords } from './words/panel-words.ts';

export interface EditionProps {
  readonly edition: Dataset;
  readonly language: Language;
  readonly update?: UpdateShown | undefined;
  /** Against the edition before, where that one is at hand. */
  readonly changes?: EditionChanges | undefined;
  readonly onCheckNow: () => void;
}

/** Which data stand behind the cards: number, date, how they came here, what changed, and how much of what there is. */
export const EditionTab = ({ edition, language, update, changes, onCheckNow }: EditionProps) => {
  const words = panelWords[language];
  const card = cardWords[language];
  const { number, date, records, sources } = edition;
  const ofKind = (kind: Kind) => records.filter((record) => record.kind === kind).length;
  return (
    <div class="edition-tab">
      <h2>{fill(card.edition, { n: number, date: formatDate(date, language) })}</h2>
      <p>
        {countOf(words.records, records.length, language)},{' '}
        {countOf(words.sources, Object.keys(sources).length, language)}
      </p>
      <p class="fine">{words.editionNote}</p>
      {update && <UpdateState update={update} language={language} onCheckNow={onCheckNow} />}
      {changes && changes.changes.length > 0 && <Changes changes={changes} language={language} />}
      <h3>{words.byKind}</h3>
      <dl class="facts">
        {(Object.keys(words.kinds) as Kind[]).map((kind) => (
          <div key={kind}>
            <dt>{words.kinds[kind]}</dt>
            <dd>{formatNumber(ofKind(kind), language)}</dd>
          </div>
        ))}
      </dl>
      <h3>{words.byState}</h3>
      <dl class="facts">
        {countStates(records).map(([state, count]) => (
          <div key={state}>
            <dt>
              <StateMark state={state} /> {card.states[state]}
            </dt>
            <dd>{formatNumber(count, language)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
};
