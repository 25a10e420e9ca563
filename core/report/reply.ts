import type { CardView } from '../card/card-view.ts';
import { latestLine, pinOf } from '../card/copy-record.ts';
import { safeHref } from '../card/safe-href.ts';
import { fill } from '../text/fill.ts';
import { formatAsOf, formatDate } from '../text/format-date.ts';
import type { FoundGroup } from './found.ts';
import type { CardWordsForReport, ReportInput } from './page-report.ts';
import { sayFinding } from './say-finding.ts';

/** What a reply template may name in braces. */
export const placeholders = [
  'quote',
  'finding',
  'title',
  'lead',
  'state',
  'latest',
  'sources',
  'citation',
] as const;

// A reply under a post is short; the citation leads to the rest.
const mostSources = 2;

const sourcesOf = (
  { sources, leadSources }: CardView,
  { language }: ReportInput,
  { undated }: CardWordsForReport,
) =>
  leadSources
    .slice(0, mostSources)
    .flatMap((place) => sources[place] ?? [])
    .map(({ publisher, published, url }) =>
      [publisher, published ? formatDate(published, language, 'short') : undated, safeHref(url)]
        .filter(Boolean)
        .join(', '),
    )
    .join('\n');

/** A reply about one record, in the language of `input`, whose cards and words must be of that language. */
export const replyTo = (
  { places, record }: FoundGroup,
  template: string,
  input: ReportInput,
  card: CardWordsForReport,
): string | undefined => {
  const view = input.cardOf(record);
  if (!view) return undefined;
  const place = places.find(({ finding }) => finding) ?? places[0];
  const state = `${card.states[view.state]} ${formatAsOf(view.stateDate, input.language)}.`;
  return fill(template, {
    quote: place?.text ?? view.title,
    // Where no number was checked, the state says how sure the thing is.
    finding: place?.finding ? sayFinding(place.finding, input.records, input.language, card) : state,
    title: view.title,
    lead: view.lead,
    state,
    latest: latestLine(view, input.language, card) ?? '',
    sources: sourcesOf(view, input, card),
    citation: pinOf(view, input.language, card),
  });
};
