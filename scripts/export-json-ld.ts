import type { Edition, Source } from '../core/dataset/edition.ts';
import type { FactRecord, RecordOf, State } from '../core/dataset/record.ts';

type Node = Readonly<Record<string, unknown>>;

const xsd = 'http://www.w3.org/2001/XMLSchema#';
const text = { '@container': '@language' };
const link = { '@type': '@id' };

/** Written out, so that no reader of the file has to ask another host for it. */
const context = {
  '@vocab': 'https://schema.org/',
  id: '@id',
  type: '@type',
  ...Object.fromEntries(
    ['name', 'description', 'text', 'reviewBody', 'creditText', 'unitText'].map((key) => [key, text]),
  ),
  ...Object.fromEntries(
    [
      ...['license', 'url', 'subjectOf', 'superEvent', 'location', 'about', 'hasPart', 'itemReviewed'],
      ...['author', 'creator', 'appearance'],
    ].map((key) => [key, link]),
  ),
  latitude: { '@type': `${xsd}double` },
  longitude: { '@type': `${xsd}double` },
};

const urn = 'urn:x-qantar-facts:';
const recordUrn = (id: string) => `${urn}record:${id}`;
const publisher = `${urn}publisher`;

/** Almaty time: UTC+6 until the end of February 2024, UTC+5 after it. */
const withZone = (moment: string) =>
  moment.includes('T') ? `${moment}:00${moment < '2024-03-01' ? '+06:00' : '+05:00'}` : moment;

const sourceId = (id: string, { url }: Source) => url ?? `${urn}source:${id}`;

/** States at which the editors arrived by comparing sources; a court's finding or an issuer's own retraction is no review of ours. */
const reviewed: Partial<Record<State, string>> = {
  established: 'Confirmed by independent sources',
  documented: 'Independently documented',
  disputed: 'Disputed',
  unproven: 'Not proven',
  false: 'Shown to be untrue',
};

const exportSource = (id: string, source: Source): Node => ({
  id: sourceId(id, source),
  type: 'CreativeWork',
  headline: source.title,
  inLanguage: source.lang,
  ...(source.published && { datePublished: source.published }),
  ...(source.url && { url: source.url }),
  publisher: { type: 'Organization', name: { '@none': source.publisher } },
});

const createExporter = ({ records, sources }: Edition) => {
  const byId = new Map(records.map((record) => [record.id, record]));
  const isPublic = (id: string) => {
    const record = byId.get(id);
    return record !== undefined && !(record.kind === 'actor' && record.isPrivate);
  };
  const recordIds = (ids: readonly string[] | undefined) => (ids ?? []).filter(isPublic).map(recordUrn);
  const cited = (record: FactRecord) => {
    const ids = [record.lead, ...(record.body ?? [])].flatMap((statement) => statement.sources);
    return [...new Set(ids)].flatMap((id) => (sources[id] ? [sourceId(id, sources[id])] : []));
  };
  const words = ({ lead: { sources: _, ...lead } }: FactRecord) => lead;

  const base = (record: FactRecord, type: string): Node => ({
    id: recordUrn(record.id),
    type,
    name: record.title,
    description: words(record),
    subjectOf: cited(record),
  });
  const exportEvent = (event: RecordOf<'event'>): Node[] => [
    {
      ...base(event, 'Event'),
      startDate: withZone(event.when.start),
      ...(event.when.end && { endDate: withZone(event.when.end) }),
      superEvent: recordIds(event.links?.partOf),
      location: recordIds(event.links?.places),
      about: recordIds(event.links?.actors),
    },
  ];
  const exportClaim = (claim: RecordOf<'claim'>): Node[] => {
    const { id, title, madeBy, madeOn, state, checked } = claim;
    const node = {
      ...base(claim, 'Claim'),
      text: title,
      creditText: madeBy,
      ...(madeOn && { datePublished: withZone(madeOn) }),
      appearance: cited(claim),
    };
    const rating = reviewed[state];
    if (!rating) return [node];
    const review = {
      id: `${urn}review:${id}`,
      type: 'ClaimReview',
      itemReviewed: recordUrn(id),
      author: publisher,
      datePublished: checked,
      reviewBody: words(claim),
      reviewRating: { type: 'Rating', alternateName: rating },
    };
    return [node, review];
  };
  const exportRecord = (record: FactRecord): Node[] => {
    switch (record.kind) {
      case 'event':
        return exportEvent(record);
      case 'claim':
        return exportClaim(record);
      case 'actor':
        return isPublic(record.id)
          ? [base(record, record.actor === 'person' ? 'Person' : 'Organization')]
          : [];
      case 'place': {
        const [latitude, longitude] = record.at;
        return [{ ...base(record, 'Place'), geo: { type: 'GeoCoordinates', latitude, longitude } }];
      }
      case 'term':
        return [base(record, 'DefinedTerm')];
      // Its values are rows of figures.csv.
      case 'figure':
        return [{ ...base(record, 'PropertyValue'), unitText: record.unit }];
      case 'day':
        return [];
    }
  };
  return { exportRecord };
};

/** The edition as JSON-LD in the vocabulary of schema.org; private persons are left out. */
export const exportJsonLd = (edition: Edition): Node => {
  const { exportRecord } = createExporter(edition);
  const records = edition.records.flatMap(exportRecord);
  const ids = (isWanted: (type: unknown) => boolean) =>
    records.filter(({ type }) => isWanted(type)).map(({ id }) => id);
  const dataset: Node = {
    id: `${urn}edition:${edition.number}`,
    type: 'Dataset',
    name: {
      ru: 'Qantar Facts: январские события 2022 года в Казахстане',
      kk: 'Qantar Facts: Қазақстандағы 2022 жылғы Қаңтар оқиғасы',
      en: 'Qantar Facts: the January 2022 events in Kazakhstan',
    },
    description: {
      ru: 'События, числа, утверждения, лица и места с источниками, датами и статусом каждого сведения.',
      kk: 'Оқиғалар, сандар, мәлімдемелер, тұлғалар мен орындар: әр мәліметтің дереккөзі, күні және мәртебесі көрсетілген.',
      en: 'Events, figures, claims, actors and places with the sources, dates and state of every statement.',
    },
    license: 'https://creativecommons.org/licenses/by/4.0/',
    version: String(edition.number),
    dateModified: edition.date,
    inLanguage: ['ru', 'kk', 'en'],
    temporalCoverage: `2022-01-01/${edition.date}`,
    creator: publisher,
    variableMeasured: ids((type) => type === 'PropertyValue').map((id) => ({ id })),
    hasPart: ids((type) => type !== 'PropertyValue'),
  };
  const sources = Object.entries(edition.sources).map(([id, source]) => exportSource(id, source));
  const organization = { id: publisher, type: 'Organization', name: { '@none': 'Qantar Facts' } };
  return { '@context': context, '@graph': [dataset, organization, ...records, ...sources] };
};
