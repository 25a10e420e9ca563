import { useMemo } from 'preact/hooks';
import type { CardView } from '../core/card/card-view.ts';
import type { Language } from '../core/dataset/language.ts';
import type { Found } from '../core/timeline/search.ts';
import { groupByMonth, type TimelineItem, type TimelineMonth } from '../core/timeline/view-timeline.ts';
import { TimelineMonthGroup } from './TimelineMonthGroup.tsx';

interface Props {
  readonly items: readonly TimelineItem[];
  readonly opened: CardView | undefined;
  readonly found: Found | undefined;
  /** What was known on this day only. */
  readonly day?: string | undefined;
  readonly language: Language;
  readonly onOpen: (id: string | undefined) => void;
}

const holds = ({ days }: TimelineMonth, id: string) =>
  days.some(({ items }) => items.some((item) => item.id === id));

/** Events under their months and days, oldest first. */
export const TimelineList = ({ items, opened, found, day, language, onOpen }: Props) => {
  const months = useMemo(() => groupByMonth(items), [items]);
  return (
    <ol class="months">
      {months.map((group) => (
        <TimelineMonthGroup
          key={group.month}
          group={group}
          opened={opened && holds(group, opened.id) ? opened : undefined}
          found={found}
          day={day}
          language={language}
          onOpen={onOpen}
        />
      ))}
    </ol>
  );
};
