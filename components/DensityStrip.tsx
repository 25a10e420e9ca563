import type { Language } from '../core/dataset/language.ts';
import { fill } from '../core/text/fill.ts';
import { formatDate } from '../core/text/format-date.ts';
import { densityOf } from '../core/timeline/density.ts';
import type { TimelineItem } from '../core/timeline/view-timeline.ts';
import { timelineWords } from './words/timeline-words.ts';

const height = 34;
// Of the strip's width; a shorter stretch has no room for its name.
const leastForName = 0.09;

/** How many events there were when, at a glance; heights by square root, or the worst days would leave nothing of the rest. */
export const DensityStrip = ({ items, language }: { items: readonly TimelineItem[]; language: Language }) => {
  const sections = densityOf(items);
  const bars = sections.flatMap((section) => section.bars);
  if (bars.length < 2) return null;
  const most = Math.max(...bars);
  const named = sections.map((section) => ({ ...section, name: formatDate(section.period, language) }));
  return (
    <figure
      class="density"
      role="img"
      aria-label={fill(timelineWords[language].density, {
        list: named.map(({ name, count }) => `${name}: ${count}`).join('; '),
      })}
    >
      {named.map(({ period, name, bars: ofSection }, i) => (
        <div key={`${period} ${i}`} style={{ flexGrow: ofSection.length }}>
          <svg viewBox={`0 0 ${ofSection.length} ${height}`} preserveAspectRatio="none" aria-hidden="true">
            {ofSection.map((count, at) => {
              const tall = Math.max(2, Math.sqrt(count / most) * height);
              return <rect key={at} x={at + 0.1} y={height - tall} width={0.8} height={tall} />;
            })}
          </svg>
          <span>{ofSection.length / bars.length >= leastForName && name}</span>
        </div>
      ))}
    </figure>
  );
};
