import type { Language } from '../dataset/language.ts';
import type { FactRecord, Kind, State } from '../dataset/record.ts';
import { neighboursOf } from '../timeline/neighbours.ts';
import { type Facts, viewFacts } from './card-view-facts.ts';
import { type Dataset, type EditionIndex, indexEdition, linkTo, type RecordLink } from './card-view-index.ts';
import { type LegalView, viewLegal } from './card-view-legal.ts';
import { isSingleOrigin, listSources, type SourceView } from './card-view-sources.ts';

/** A sentence of the long text, and the places of its sources in `CardView.sources`. */
export interface Sentence {
  readonly text: string;
  readonly sources: readonly number[];
}

/** Everything that a card shows of one record, in one language; plain data that can cross a message port. */
export interface CardView {
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
  readonly lead: string;
  readonly body: readonly Sentence[];
  readonly state: State;
  /** Since when, or as of when, the state holds. */
  readonly stateDate: string;
  /** The day on which an editor last compared the record with its sources. */
  readonly checked: string;
  readonly facts: Facts;
  readonly legal?: LegalView;
  /** The events before and after it on the timeline. */
  readonly previous?: RecordLink;
  readonly next?: RecordLink;
  readonly related: readonly RecordLink[];
  /** Those of the lead first; the first two do not copy one another if the record has any such pair. */
  readonly sources: readonly SourceView[];
  /** Places in `sources` of those that the lead rests on. */
  readonly leadSources: readonly number[];
  /** Only where this reader saw the record before and it has changed since: numbers of editions. */
  readonly changed?: { readonly since: number; readonly seen: number };
  /** True where there are several sources and all of them have one origin: one body's own words, or copies of one text. */
  readonly singleOrigin: boolean;
  readonly edition: { readonly number: number; readonly date: string };
  /** `record@edition`: names these very words for good. */
  readonly citation: string;
}

/** The card of a record, or nothing where the edition has no such record. Index the edition once to make many cards. */
export const viewCard = (
  from: Dataset | EditionIndex,
  id: string,
  language: Language,
): CardView | undefined => {
  const index = 'byId' in from ? from : indexEdition(from);
  const record = index.byId.get(id);
  if (!record) return undefined;
  const { sources, placesOf } = listSources(record, index.edition);
  const { previous, next } = neighboursOf(record, index.events);
  const { number, date } = index.edition;
  return {
    id,
    kind: record.kind,
    title: record.title[language],
    lead: record.lead[language],
    body: (record.body ?? []).map((part) => ({ text: part[language], sources: placesOf(part.sources) })),
    state: record.state,
    stateDate: record.stateDate,
    checked: record.checked,
    facts: viewFacts(record, index, language, placesOf),
    ...(record.legal && { legal: viewLegal(record.legal, language) }),
    ...(previous && { previous: linkTo(previous, language) }),
    ...(next && { next: linkTo(next, language) }),
    related: relatedTo(record, index, language),
    sources,
    leadSources: placesOf(record.lead.sources),
    singleOrigin: isSingleOrigin(sources),
    edition: { number, date },
    citation: `${id}@${number}`,
  };
};

const relatedTo = ({ id, links }: FactRecord, index: EditionIndex, language: Language): RecordLink[] => {
  const ids = [links?.partOf, links?.figures, links?.claims, links?.related, links?.actors].flatMap(
    (list) => list ?? [],
  );
  return index.linksTo(
    [...new Set(ids)].filter((other) => other !== id),
    language,
  );
};
