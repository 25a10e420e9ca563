import { safeHref } from '../card/safe-href.ts';
import type { FoundPlace } from './found.ts';
import {
  type CardWordsForReport,
  fragmentLink,
  type PageReportWords,
  type ReportInput,
} from './page-report.ts';
import { sayFinding } from './say-finding.ts';

const appearance = (
  { before, text, after, finding }: FoundPlace,
  input: ReportInput,
  card: CardWordsForReport,
) => ({
  '@type': 'oa:SpecificResource',
  ...(input.url && { 'oa:hasSource': { '@id': input.url }, url: fragmentLink(input.url, text) }),
  'oa:hasSelector': {
    '@type': 'oa:TextQuoteSelector',
    'oa:exact': text,
    'oa:prefix': before,
    'oa:suffix': after,
  },
  ...(finding && {
    description: sayFinding(finding, input.records, input.language, card),
    additionalProperty: { '@type': 'PropertyValue', name: 'outcome', value: finding.outcome },
  }),
});

/**
 * The report as linked data: each record as a claim with its sources, and where it appears as a W3C text quote. Claims, not
 * reviews: whose judgment it is, is for the author of a review to say.
 */
export const reportJsonLd = (
  input: ReportInput,
  words: PageReportWords,
  card: CardWordsForReport,
): string => {
  const { groups, language, url, day, madeOn, edition } = input;
  const claims = groups.flatMap(({ record, places }) => {
    const view = input.cardOf(record);
    if (!view) return [];
    return [
      {
        '@type': 'Claim',
        identifier: view.citation,
        name: view.title,
        text: view.lead,
        inLanguage: language,
        creativeWorkStatus: view.state,
        dateModified: view.stateDate,
        citation: view.leadSources.flatMap((place) => {
          const source = view.sources[place];
          if (!source) return [];
          const href = safeHref(source.url);
          return [
            {
              '@type': 'CreativeWork',
              name: source.title,
              publisher: { '@type': 'Organization', name: source.publisher },
              ...(source.published && { datePublished: source.published }),
              inLanguage: source.lang,
              ...(href && { url: href }),
            },
          ];
        }),
        'oa:hasTarget': places.map((place) => appearance(place, input, card)),
      },
    ];
  });
  return `${JSON.stringify(
    {
      // Written out, so that no reader of the file has to ask another host for it.
      '@context': { '@vocab': 'https://schema.org/', oa: 'http://www.w3.org/ns/oa#' },
      '@type': 'Report',
      name: words.report,
      dateCreated: madeOn,
      inLanguage: language,
      ...(url && { about: { '@type': 'WebPage', '@id': url, ...(day && { datePublished: day }) } }),
      isBasedOn: {
        '@type': 'Dataset',
        name: 'Qantar Facts',
        version: String(edition.number),
        datePublished: edition.date,
      },
      description: [words.notChecked, words.noMark].join(' '),
      hasPart: claims,
    },
    undefined,
    2,
  )}\n`;
};
