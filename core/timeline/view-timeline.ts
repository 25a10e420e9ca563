import type { Source } from '../dataset/edition.ts';
import { type Language, languages } from '../dataset/language.ts';
import type { FactRecord, State } from '../dataset/record.ts';
import { type KnownSince, knownSince } from './known-on.ts';
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
  /** In every language: a search finds an event by any of them. */
  readonly titles: readonly string[];
  readonly texts: readonly string[];
  /** Where it happened and who took part, by id; private persons left out. */
  readonly places: readonly NamedRecord[];
  readonly actors: readonly NamedRecord[];
  readonly since: KnownSince;
}

export interface NamedRecord {
  readonly id: string;
  readonly title: string;
}

/** What the timeline needs of an edition besides its events. */
export interface TimelineFacts {
  readonly byId: ReadonlyMap<string, FactRecord>;
  readonly sources: Readonly<Record<string, Source>>;
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
export const viewTimeline = (
  events: readonly EventRecord[],
  language: Language,
  { byId, sources }: TimelineFacts,
): TimelineItem[] => {
  const named = (ids: readonly string[] | undefined): NamedRecord[] =>
    (ids ?? []).flatMap((id) => {
      const record = byId.get(id);
      const isHidden = record?.kind === 'actor' && record.isPrivate === true;
      return record && !isHidden ? [{ id, title: record.title[language] }] : [];
    });
  return events.map((event) => {
    const { id, title, lead, state, stateDate, when, links } = event;
    return {
      id,
      title: title[language],
      lead: lead[language],
      state,
      stateDate,
      ...when,
      titles: languages.map((each) => title[each]),
      texts: languages.map((each) => lead[each]),
      places: named(links?.places),
      actors: named(links?.actors),
      since: knownSince(event, sources),
    };
  });
};

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
