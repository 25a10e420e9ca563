import type { Language } from '../core/dataset/language.ts';
import { fill } from '../core/text/fill.ts';
import { formatDate } from '../core/text/format-date.ts';
import type { ReaderState } from '../core/update/reader-state.ts';
import { updateWords } from './words/update-words.ts';

export interface UpdateLineProps {
  readonly language: Language;
  readonly state: ReaderState;
  /** The reader's own day, `YYYY-MM-DD`. */
  readonly checkedOn?: string | undefined;
}

/** One quiet line about how new the edition is; nothing that asks for anything. */
export const UpdateLine = ({ language, state, checkedOn }: UpdateLineProps) => {
  const words = updateWords[language];
  return (
    <span class="update">
      {words.states[state]}
      {checkedOn !== undefined && state !== 'unavailable' && (
        <> {fill(words.checked, { date: formatDate(checkedOn, language) })}</>
      )}
    </span>
  );
};
