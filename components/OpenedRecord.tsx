import type { CardView } from '../core/card/card-view.ts';
import type { Language } from '../core/dataset/language.ts';
import { RecordContent } from './RecordContent.tsx';
import { RecordMeta } from './RecordMeta.tsx';
import { StateLine } from './StateLine.tsx';
import { cardWords } from './words/card-words.ts';

interface Props {
  readonly view: CardView;
  readonly language: Language;
  readonly onOpen: (id: string | undefined) => void;
}

/** A record that has no place of its own in the list of events, shown whole. */
export const OpenedRecord = ({ view, language, onOpen }: Props) => {
  const words = cardWords[language];
  return (
    <article class="opened-record" id={view.id} aria-labelledby="opened-title">
      <button type="button" class="link close" onClick={() => onOpen(undefined)}>
        {words.close}
      </button>
      <p class="fine">{words.kinds[view.kind]}</p>
      <h2 id="opened-title">{view.title}</h2>
      <RecordMeta facts={view.facts} words={words} language={language} />
      <StateLine state={view.state} date={view.stateDate} words={cardWords[language]} language={language} />
      <RecordContent
        view={view}
        words={cardWords[language]}
        language={language}
        isWhole
        onOpenRecord={onOpen}
      />
    </article>
  );
};
