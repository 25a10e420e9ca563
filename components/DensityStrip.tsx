import type { Language } from '../core/dataset/language.ts';
import { fill } from '../core/text/fill.ts';
import { formatDate } from '../core/text/format-date.ts';
import { groupByMonth, type TimelineItem } from '../core/timeline/view-timeline.ts';
import { timelineWords } from './words/timeline-words.ts';

const size = { width: 600, height: 34, gap: 1 } as const;

/** How many events each month has, at a glance; heights by square root, or January 2022 would leave nothing of the rest. */
export const DensityStrip = ({ items, language }: { items: readonly TimelineItem[]; language: Language }) => {
  const months = groupByMonth(items).map(({ month, days }) => ({
    month,
    count: days.reduce((sum, day) => sum + day.items.length, 0),
  }));
  if (months.length < 2) return null;
  const most = Math.max(...months.map(({ count }) => count));
  const step = size.width / months.length;
  const list = months.map(({ month, count }) => `${formatDate(month, language)}: ${count}`).join('; ');
  return (
    <svg
      class="density"
      viewBox={`0 0 ${size.width} ${size.height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={fill(timelineWords[language].density, { list })}
    >
      {months.map(({ month, count }, i) => {
        const height = Math.max(2, Math.sqrt(count / most) * size.height);
        return (
          <rect
            key={month}
            x={i * step}
            y={size.height - height}
            width={Math.max(1, step - size.gap)}
            height={height}
          >
            <title>{`${formatDate(month, language)}: ${count}`}</title>
          </rect>
        );
      })}
    </svg>
  );
};
