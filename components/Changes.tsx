import type { EditionChanges, RecordChange } from '../core/dataset/diff-editions.ts';
import type { Language } from '../core/dataset/language.ts';
import { fill } from '../core/text/fill.ts';
import { cardWords } from './words/card-words.ts';
import { panelWords } from './words/panel-words.ts';

const order: readonly RecordChange['change'][] = ['state-changed', 'changed', 'new', 'withdrawn'];

/** What an edition says otherwise than the one before, the weightiest first. */
export const Changes = ({ changes, language }: { changes: EditionChanges; language: Language }) => {
  const words = panelWords[language];
  const { states } = cardWords[language];
  return (
    <details class="fold">
      <summary>
        {fill(words.changesSince, { n: changes.from.number })} ({changes.changes.length})
      </summary>
      {order.map((kind) => {
        const some = changes.changes.filter(({ change }) => change === kind);
        return (
          some.length > 0 && (
            <section key={kind}>
              <h3>{words.changeKinds[kind]}</h3>
              <ul class="links">
                {some.map(({ id, title, states: pair }) => (
                  <li key={id}>
                    {title[language]}
                    {pair && (
                      <span class="fine">
                        {' '}
                        {states[pair[0]]} → {states[pair[1]]}
                      </span>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </details>
  );
};
