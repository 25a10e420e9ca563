import type { Edition } from '../dataset/edition.ts';
import type { Language } from '../dataset/language.ts';
import type { FactRecord, Kind } from '../dataset/record.ts';
import { type EventRecord, orderEvents } from '../timeline/order-events.ts';

/** Another record as a card names it. */
export interface RecordLink {
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
  /** When it began; events only. */
  readonly start?: string;
  readonly end?: string | undefined;
}

/** An edition as cards need it: our own pages get it without the lexicon. */
export type Dataset = Omit<Edition, 'lexicon'>;

/** An edition with what every card asks of it, worked out once. */
export interface EditionIndex {
  readonly edition: Dataset;
  readonly byId: ReadonlyMap<string, FactRecord>;
  /** In the order of the timeline. */
  readonly events: readonly EventRecord[];
  /** The records named, less those that are not in the edition and private persons, whom no card may bring up by itself. */
  readonly linksTo: (ids: readonly string[], language: Language) => RecordLink[];
}

export const linkTo = (record: FactRecord, language: Language): RecordLink => ({
  id: record.id,
  kind: record.kind,
  title: record.title[language],
  ...(record.kind === 'event' && record.when),
});

const isPrivate = (record: FactRecord): boolean => record.kind === 'actor' && record.isPrivate === true;

export const indexEdition = (edition: Dataset): EditionIndex => {
  const byId = new Map(edition.records.map((record) => [record.id, record]));
  return {
    edition,
    byId,
    events: orderEvents(edition.records),
    linksTo: (ids, language) =>
      ids.flatMap((id) => {
        const record = byId.get(id);
        return record && !isPrivate(record) ? [linkTo(record, language)] : [];
      }),
  };
};
