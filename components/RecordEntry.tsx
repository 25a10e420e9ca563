import type { ComponentChildren } from 'preact';
import type { CardView } from '../core/card/card-view.ts';
import type { Language } from '../core/dataset/language.ts';
import type { State } from '../core/dataset/record.ts';
import { RecordContent } from './RecordContent.tsx';
import { RecordMeta } from './RecordMeta.tsx';
import { StateLine } from './StateLine.tsx';
import { cardWords } from './words/card-words.ts';

interface Props {
  readonly id: string;
  readonly title: ComponentChildren;
  readonly state: State;
  readonly stateDate: string;
  /** The whole record, where it is open. */
  readonly opened: CardView | undefined;
  readonly language: Language;
  readonly onOpen: (id: string | undefined) => void;
  /** Stands between the state and the record itself. */
  readonly children?: ComponentChildren;
}

/** A record in a list: its title opens and closes the rest. */
export const RecordEntry = ({ id, title, state, stateDate, opened, language, onOpen, children }: Props) => (
  <li id={`found-${id}`} class={opened ? 'record-entry opened' : 'record-entry'}>
    <h3>
      <button
        type="button"
        class="title"
        aria-expanded={opened !== undefined}
        onClick={() => onOpen(opened ? undefined : id)}
      >
        {title}
      </button>
    </h3>
    {opened && <RecordMeta facts={opened.facts} words={cardWords[language]} language={language} />}
    <StateLine state={state} date={stateDate} words={cardWords[language]} language={language} />
    {children}
    {opened && (
      <RecordContent
        view={opened}
        words={cardWords[language]}
        language={language}
        isWhole
        onOpenRecord={onOpen}
      />
    )}
  </li>
);
