import type { CardWords } from '../core/card/card-words.ts';
import type { Language } from '../core/dataset/language.ts';
import type { State } from '../core/dataset/record.ts';
import { formatAsOf } from '../core/text/format-date.ts';
import { StateMark } from './StateMark.tsx';

interface Props {
  readonly state: State;
  readonly date: string;
  readonly words: CardWords;
  readonly language: Language;
}

// What a reader should not take as settled.
const open: ReadonlySet<State> = new Set(['disputed', 'unproven', 'retracted', 'false', 'superseded']);

/** What stands behind a record, and as of when: by sign, words and date. */
export const StateLine = ({ state, date, words, language }: Props) => (
  <p class={open.has(state) ? 'state open' : 'state'}>
    <StateMark state={state} />
    <span>
      <b>{words.states[state]}</b> <span class="as-of">{formatAsOf(date, language)}</span>
    </span>
  </p>
);
