import type { FactRecord, RecordOf } from '../dataset/record.ts';

export type EventRecord = RecordOf<'event'>;

/**
 * Earlier first; of two that begin together the vaguer first ("January" before "5 January" before "5 January, 11:30"),
 * since a moment's form is its precision and a shorter form is the beginning of the longer one.
 */
export const compareMoments = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

const compareEvents = (a: EventRecord, b: EventRecord): number =>
  compareMoments(a.when.start, b.when.start) ||
  // What lasts longer holds what is shorter, so it comes first.
  compareMoments(b.when.end ?? b.when.start, a.when.end ?? a.when.start) ||
  compareMoments(a.id, b.id);

/** The events of a dataset in the order of the timeline. */
export const orderEvents = (records: Iterable<FactRecord>): readonly EventRecord[] =>
  [...records].filter((record): record is EventRecord => record.kind === 'event').sort(compareEvents);

/** True where the event touches the day (`YYYY-MM-DD`); an event known only to the month touches none of its days. */
export const isOnDay = (event: EventRecord, day: string): boolean => {
  const start = event.when.start.slice(0, 10);
  const end = (event.when.end ?? event.when.start).slice(0, 10);
  return start.length === 10 && start <= day && (end.length === 10 ? end : start) >= day;
};
