import { type Language, languages } from '../dataset/language.ts';
import type { State } from '../dataset/record.ts';
import type { EventRecord } from './order-events.ts';

/** One event as the timeline lists it; plain data. */
export interface TimelineItem {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly state: State;
  readonly stateDate: string;
  readonly start: string;
  readonly end?: string | undefined;
  /** Title and lead in every language: a search finds an event by any of them. */
  readonly texts: readonly string[];
}

export interface TimelineDay {
  /** `YYYY-MM-DD`, or `YYYY-MM` for events of which only the month is known. */
  readonly day: string;
  readonly items: readonly TimelineItem[];
}

export interface TimelineMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly days: readonly TimelineDay[];
}

/** The events, already in order, in the reader's language. */
export const viewTimeline = (events: readonly EventRecord[], language: Language): TimelineItem[] =>
  events.map(({ id, title, lead, state, stateDate, when }) => ({
    id,
    title: title[language],
    lead: lead[language],
    state,
    stateDate,
    ...when,
    texts: languages.flatMap((each) => [title[each], lead[each]]),
  }));

const groupBy = (items: readonly TimelineItem[], keyOf: (item: TimelineItem) => string) => {
  const groups = new Map<string, TimelineItem[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups];
};

/** By month and, within it, by the day on which an event began. Keeps the order. */
export const groupByMonth = (items: readonly TimelineItem[]): TimelineMonth[] =>
  groupBy(items, ({ start }) => start.slice(0, 7)).map(([month, ofMonth]) => ({
    month,
    days: groupBy(ofMonth, ({ start }) => start.slice(0, 10)).map(([day, ofDay]) => ({ day, items: ofDay })),
  }));
