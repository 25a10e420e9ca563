import { groupByMonth, type TimelineItem } from './view-timeline.ts';

/** A stretch of the strip with a name of its own: a month that is drawn by its days, or the months of a year. */
export interface DensitySection {
  /** `YYYY-MM` or `YYYY`. */
  readonly period: string;
  /** How many events each bar stands for, oldest first. */
  readonly bars: readonly number[];
  readonly count: number;
}

// A month with more of all events than this would be one tall bar beside nothing.
const crowded = 1 / 4;
// Of these few each day says little.
const leastToSplit = 12;

/** How many events there were when: by days where most of them are, by months elsewhere; months without any left out. */
export const densityOf = (items: readonly TimelineItem[]): DensitySection[] => {
  const sections: { period: string; bars: number[] }[] = [];
  for (const { month, days } of groupByMonth(items)) {
    const counts = days.map((day) => day.items.length);
    const count = counts.reduce((sum, each) => sum + each, 0);
    const isSplit = count >= leastToSplit && count > items.length * crowded;
    const period = isSplit ? month : month.slice(0, 4);
    const last = sections.at(-1);
    if (isSplit) sections.push({ period, bars: counts });
    else if (last?.period === period) last.bars.push(count);
    else sections.push({ period, bars: [count] });
  }
  return sections.map((section) => ({
    ...section,
    count: section.bars.reduce((sum, each) => sum + each, 0),
  }));
};
