import type { Language } from '../dataset/language.ts';
import type { FactRecord, RecordOf } from '../dataset/record.ts';
import { type EventRecord, isOnDay } from '../timeline/order-events.ts';
import { type FigureFacts, viewFigure } from './card-view-figure.ts';
import { type EditionIndex, linkTo, type RecordLink } from './card-view-index.ts';

export interface EventFacts {
  readonly kind: 'event';
  readonly start: string;
  readonly end?: string | undefined;
  readonly places: readonly RecordLink[];
}
export interface ClaimFacts {
  readonly kind: 'claim';
  readonly madeBy: string;
  readonly madeOn: string | null;
}
export interface ActorFacts {
  readonly kind: 'actor';
  readonly actor: RecordOf<'actor'>['actor'];
  readonly role: string;
  readonly events: readonly RecordLink[];
}
export interface PlaceFacts {
  readonly kind: 'place';
  readonly events: readonly RecordLink[];
}
export interface DayFacts {
  readonly kind: 'day';
  readonly date: string;
  readonly events: readonly RecordLink[];
}
export interface TermFacts {
  readonly kind: 'term';
}

/** What is particular to each kind of record. */
export type Facts = EventFacts | FigureFacts | ClaimFacts | ActorFacts | PlaceFacts | DayFacts | TermFacts;

/** `placesOf` gives the places of sources in the card's list. */
export const viewFacts = (
  record: FactRecord,
  index: EditionIndex,
  language: Language,
  placesOf: (ids: readonly string[]) => number[],
): Facts => {
  const eventsThat = (isWanted: (event: EventRecord) => boolean) =>
    index.events.filter(isWanted).map((event) => linkTo(event, language));
  switch (record.kind) {
    case 'event':
      return { kind: 'event', ...record.when, places: index.linksTo(record.links?.places ?? [], language) };
    case 'figure':
      return viewFigure(record, language, placesOf);
    case 'claim':
      return { kind: 'claim', madeBy: record.madeBy[language], madeOn: record.madeOn };
    case 'actor':
      return {
        kind: 'actor',
        actor: record.actor,
        role: record.role[language],
        events: eventsThat((event) => event.links?.actors?.includes(record.id) === true),
      };
    case 'place':
      return {
        kind: 'place',
        events: eventsThat((event) => event.links?.places?.includes(record.id) === true),
      };
    case 'day':
      return {
        kind: 'day',
        date: record.date,
        events: eventsThat(
          (event) => event.when.start.startsWith(record.date) || isOnDay(event, record.date),
        ),
      };
    case 'term':
      return { kind: 'term' };
  }
};
