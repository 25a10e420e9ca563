import type { CardView } from '../core/card/card-view.ts';
import type { Language } from '../core/dataset/language.ts';
import { formatDate } from '../core/text/format-date.ts';
import type { Found } from '../core/timeline/search.ts';
import { groupByMonth, type TimelineItem } from '../core/timeline/view-timeline.ts';
import { TimelineEntry } from './TimelineEntry.tsx';

interface Props {
  readonly items: readonly TimelineItem[];
  readonly opened: CardView | undefined;
  readonly found: Found | undefined;
  /** What was known on this day only. */
  readonly day?: string | undefined;
  readonly language: Language;
  readonly onOpen: (id: string | undefined) => void;
}

/** Events under their months and days, oldest first. */
export const TimelineList = ({ items, opened, found, day: cursor, language, onOpen }: Props) => (
  <ol class="months">
    {groupByMonth(items).map(({ month, days }) => (
      <li key={month} class="month">
        <h2>{formatDate(month, language)}</h2>
        <ol class="days">
          {days.map(({ day, items: ofDay }) => (
            <li key={day} class="day">
              {day.length === 10 ? <h3>{formatDate(day, language, 'day')}</h3> : <span />}
              <ol class="entries">
                {ofDay.map((item) => (
                  <TimelineEntry
                    key={item.id}
                    item={item}
                    opened={opened?.id === item.id ? opened : undefined}
                    found={found}
                    isUnderDay={day.length === 10}
                    day={cursor}
                    language={language}
                    onOpen={onOpen}
                  />
                ))}
              </ol>
            </li>
          ))}
        </ol>
      </li>
    ))}
  </ol>
);
