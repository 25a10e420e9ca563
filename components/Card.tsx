import type { RefObject } from 'preact';
import type { CardView } from '../core/card/card-view.ts';
import type { CardWords } from '../core/card/card-words.ts';
import type { FindingView } from '../core/card/finding-view.ts';
import type { Language } from '../core/dataset/language.ts';
import { fill } from '../core/text/fill.ts';
import { CardActions, type CardActionsProps, type Copy } from './CardActions.tsx';
import { FindingLine } from './FindingLine.tsx';
import { IconButton, icons } from './IconButton.tsx';
import { RecordContent } from './RecordContent.tsx';
import type { OpenRecord } from './RecordLinks.tsx';
import { RecordMeta } from './RecordMeta.tsx';
import { StateLine } from './StateLine.tsx';

export interface CardProps {
  readonly view: CardView;
  readonly words: CardWords;
  readonly language: Language;
  /** What the record says of the number that the card was opened on. */
  readonly finding?: FindingView;
  readonly theme?: 'light' | 'dark';
  /** `sheet` lies along the bottom of a small screen. */
  readonly layout?: 'card' | 'sheet';
  readonly isPinned?: boolean;
  /** The card itself, which takes the focus when it is opened by keyboard. */
  readonly cardRef?: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
  readonly onPin?: (isPinned: boolean) => void;
  readonly onOpenRecord?: OpenRecord;
  readonly onOpenTimeline?: (id: string) => void;
  /** Without it the card has no menu. */
  readonly onCopy?: Copy;
  readonly onHide?: CardActionsProps['onHide'];
  readonly onOpenSettings?: CardActionsProps['onOpenSettings'];
}

// More than this of title and lead (UTF-16 units) is set tighter, so that two sources still stand on the first screen.
const roomyText = 270;

const titleId = 'card-title';

/** What opens beside a mention. It listens for Escape only inside itself; closing from elsewhere is the page's work. */
export const Card = (props: CardProps) => {
  const { view, words, language, theme = 'light', layout = 'card', isPinned = false } = props;
  const { cardRef = null, onClose, onPin, onOpenRecord, onOpenTimeline } = props;
  const { onCopy, onHide, onOpenSettings } = props;
  const { facts } = view;
  const kind =
    facts.kind === 'actor' && facts.actor === 'organisation' ? words.organisation : words.kinds[view.kind];
  const isDense = view.title.length + view.lead.length > roomyText;
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <section
      class="card"
      ref={cardRef}
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
      lang={language}
      data-theme={theme}
      data-layout={layout}
      onKeyDown={closeOnEscape}
    >
      <div class="head">
        <span class="kind">{kind}</span>
        {onCopy && (
          <CardActions
            key={view.id}
            view={view}
            words={words}
            language={language}
            onCopy={onCopy}
            onHide={onHide}
            onOpenSettings={onOpenSettings}
          />
        )}
        {onPin && (
          <IconButton d={icons.pin} label={words.pin} isPressed={isPinned} onClick={() => onPin(!isPinned)} />
        )}
        <IconButton d={icons.close} label={words.close} onClick={onClose} />
      </div>
      <div key={view.id} class={isDense ? 'scroll dense' : 'scroll'}>
        <h2 id={titleId}>{view.title}</h2>
        <RecordMeta facts={facts} words={words} language={language} />
        {view.changed && <p class="note changed">{fill(words.changed, view.changed)}</p>}
        <StateLine state={view.state} date={view.stateDate} words={words} language={language} />
        {props.finding && <FindingLine finding={props.finding} words={words} language={language} />}
        <RecordContent
          view={view}
          words={words}
          language={language}
          hasFinding={props.finding !== undefined}
          onOpenRecord={onOpenRecord}
        />
        {onOpenTimeline && (
          <button type="button" class="link" onClick={() => onOpenTimeline(view.id)}>
            {words.openTimeline}
          </button>
        )}
      </div>
    </section>
  );
};
