import { useEffect, useRef } from 'preact/hooks';
import type { CardView } from '../core/card/card-view.ts';
import type { Language } from '../core/dataset/language.ts';
import { formatPeriod, formatTime } from '../core/text/format-date.ts';
import type { Found } from '../core/timeline/search.ts';
import type { TimelineItem } from '../core/timeline/view-timeline.ts';
import { MarkedText } from './MarkedText.tsx';
import { RecordContent } from './RecordContent.tsx';
import { RecordMeta } from './RecordMeta.tsx';
import { StateLine } from './StateLine.tsx';
import { cardWords } from './words/card-words.ts';
import { timelineWords } from './words/timeline-words.ts';

interface Props {
  readonly item: TimelineItem;
  /** The whole record, where it is open. */
  readonly opened: CardView | undefined;
  readonly found: Found | undefined;
  /** It stands under the heading of a day, not straight under that of its month. */
  readonly isUnderDay: boolean;
  /** What was known on this day only: later words and states are left out. */
  readonly day?: string | undefined;
  readonly language: Language;
  readonly onOpen: (id: string | undefined) => void;
}

/** One event of the timeline: its title opens and closes the rest. */
export const TimelineEntry = ({ item, opened, found, isUnderDay, day, language, onOpen }: Props) => {
  const Heading = isUnderDay ? 'h4' : 'h3';
  const { id, start, end, title } = item;
  const time = end === undefined || end.slice(0, 10) === start.slice(0, 10) ? formatTime(start) : undefined;
  const contentId = `${id}--content`;
  const titleRef = useRef<HTMLButtonElement>(null);
  const isOpen = opened !== undefined;
  // Opened by an address, or from another record whose button is gone: the focus belongs here and nowhere else.
  useEffect(() => {
    const focused = titleRef.current?.ownerDocument.activeElement;
    if (isOpen && (!focused || focused.localName === 'body'))
      titleRef.current?.focus({ preventScroll: true });
  }, [isOpen]);
  return (
    <li id={id} class={opened ? 'entry opened' : 'entry'}>
      <Heading class="heading">
        {time && (
          <time class="time" dateTime={start}>
            {time}
          </time>
        )}
        <button
          type="button"
          class="title"
          aria-expanded={isOpen}
          ref={titleRef}
          aria-controls={opened && contentId}
          onClick={() => onOpen(opened ? undefined : id)}
        >
          <MarkedText text={title} found={found} />
        </button>
      </Heading>
      {!opened && end?.startsWith(start.slice(0, 10)) === false && (
        <p class="meta">{formatPeriod(start, end, language)}</p>
      )}
      {opened && <RecordMeta facts={opened.facts} words={cardWords[language]} language={language} />}
      {(opened || !day || item.stateDate <= day) && (
        <StateLine state={item.state} date={item.stateDate} words={cardWords[language]} language={language} />
      )}
      {opened ? (
        <div id={contentId}>
          <RecordContent
            view={opened}
            words={cardWords[language]}
            language={language}
            isWhole
            onOpenRecord={onOpen}
          />
        </div>
      ) : day && item.since.lead > day ? (
        <p class="fine">{timelineWords[language].later}</p>
      ) : (
        <p class="lead">
          <MarkedText text={item.lead} found={found} />
        </p>
      )}
    </li>
  );
};
