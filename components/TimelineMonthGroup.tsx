import { useMemo, useRef } from 'preact/hooks';
import type { CardView } from '../core/card/card-view.ts';
import type { Language } from '../core/dataset/language.ts';
import { formatDate } from '../core/text/format-date.ts';
import type { Found } from '../core/timeline/search.ts';
import type { TimelineMonth } from '../core/timeline/view-timeline.ts';
import { TimelineEntry } from './TimelineEntry.tsx';

interface Props {
  readonly group: TimelineMonth;
  /** Only where it is an event of this month. */
  readonly opened: CardView | undefined;
  readonly found: Found | undefined;
  readonly day: string | undefined;
  readonly language: Language;
  readonly onOpen: (id: string | undefined) => void;
}

/**
 * A month of the timeline, drawn anew only where something in it changed: opening one event of a thousand would otherwise
 * compare them all.
 */
export const TimelineMonthGroup = ({ group, opened, found, day: cursor, language, onOpen }: Props) => {
  const latest = useRef(onOpen);
  latest.current = onOpen;
  return useMemo(
    () => (
      <li class="month">
        <h2>{formatDate(group.month, language)}</h2>
        <ol class="days">
          {group.days.map(({ day, items }) => (
            <li key={day} class="day">
              {day.length === 10 ? <h3>{formatDate(day, language, 'day')}</h3> : <span />}
              <ol class="entries">
                {items.map((item) => (
                  <TimelineEntry
                    key={item.id}
                    item={item}
                    opened={opened?.id === item.id ? opened : undefined}
                    found={found}
                    isUnderDay={day.length === 10}
                    day={cursor}
                    language={language}
                    onOpen={(id) => latest.current(id)}
                  />
                ))}
              </ol>
            </li>
          ))}
        </ol>
      </li>
    ),
    [group, opened, found, cursor, language],
  );
};
