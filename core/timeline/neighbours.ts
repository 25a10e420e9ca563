import type { FactRecord } from '../dataset/record.ts';
import { compareMoments, type EventRecord } from './order-events.ts';

export interface Neighbours {
  readonly previous: EventRecord | undefined;
  readonly next: EventRecord | undefined;
}

/** When a record that is no event stands on the timeline; nothing for what has no time of its own. */
const momentOf = (record: FactRecord): string | undefined => {
  if (record.kind === 'day') return record.date;
  if (record.kind === 'claim') return record.madeOn ?? undefined;
  if (record.kind === 'figure')
    return record.values
      .map((value) => value.statedOn)
      .sort()
      .at(-1);
  return undefined;
};

/** The events before and after a record, out of `events` as `orderEvents` gives them. */
export const neighboursOf = (record: FactRecord, events: readonly EventRecord[]): Neighbours => {
  if (record.kind === 'event') {
    const at = events.findIndex((event) => event.id === record.id);
    return { previous: events[at - 1], next: at < 0 ? undefined : events[at + 1] };
  }
  const moment = momentOf(record);
  if (moment === undefined) return { previous: undefined, next: undefined };
  return {
    previous: events.findLast((event) => compareMoments(event.when.start, moment) < 0),
    // The end of the day, so that the day's own hours are neither before nor after it.
    next: events.find((event) => compareMoments(event.when.start, `${moment.slice(0, 10)}U`) > 0),
  };
};
