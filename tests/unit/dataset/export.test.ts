import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { toJSONSchema } from 'zod';
import { recordSchema } from '../../../core/dataset/record.ts';
import { exportFigures, exportTimeline } from '../../../scripts/export-csv.ts';
import { exportJsonLd } from '../../../scripts/export-json-ld.ts';
import { edition, event, figure, say, source, value } from './sample-records.ts';

const base = event('x');
const sample = edition(
  [
    event('storm', {
      when: { start: '2022-01-05T16:30', end: '2022-01-06' },
      links: { actors: ['person.a', 'person.p'], places: ['place.almaty'], partOf: ['january'] },
    }),
    event('january', { title: say('One, "two"') }),
    figure('toll', [value(225, { max: 230 }), value(238, { note: say('A note') })]),
    { ...base, id: 'c-false', kind: 'claim', state: 'false', madeBy: say('Somebody'), madeOn: '2022-01-09' },
    { ...base, id: 'c-court', kind: 'claim', state: 'court', madeBy: say('Somebody'), madeOn: null },
    { ...base, id: 'person.a', kind: 'actor', actor: 'person', role: say('Mayor') },
    { ...base, id: 'person.p', kind: 'actor', actor: 'person', role: say('Witness'), isPrivate: true },
    { ...base, id: 'place.almaty', kind: 'place', at: [43.24, 76.95] },
    { ...base, id: 'term.curfew', kind: 'term' },
  ],
  { sources: { a: source({ published: '2022-01-05' }) } },
);

const offline = {
  safe: true,
  documentLoader: (url: string) => Promise.reject(new Error(`wants to load ${url}`)),
};

describe('JSON-LD', () => {
  const document = exportJsonLd(sample);
  const nodes = document['@graph'] as Record<string, unknown>[];
  const ofType = (type: string) => nodes.filter((node) => node.type === type);

  test('expands without a term or address lost and without the network', async () => {
    const expanded = await jsonld.expand(document, offline);
    expect(expanded).toHaveLength(nodes.length);
    const quads = await jsonld.toRDF(document, { ...offline, format: 'application/n-quads' });
    expect(quads).toContain(
      '<urn:x-qantar-facts:record:storm> <https://schema.org/location> <urn:x-qantar-facts:record:place.almaty> .',
    );
    expect(quads).toContain('<https://schema.org/name> "Title of storm"@kk .');
    expect(quads).toContain('<https://schema.org/license> <https://creativecommons.org/licenses/by/4.0/> .');
  });

  test('says when, in the time zone of Almaty', () => {
    expect(ofType('Event')[0]).toMatchObject({
      startDate: '2022-01-05T16:30:00+06:00',
      endDate: '2022-01-06',
    });
  });

  test('reviews only what was not found by others', () => {
    expect(ofType('ClaimReview').map(({ itemReviewed }) => itemReviewed)).toEqual([
      'urn:x-qantar-facts:record:c-false',
    ]);
    expect(ofType('Claim')).toHaveLength(2);
  });

  test('names no private person', () => {
    expect(JSON.stringify(document)).not.toContain('person.p');
  });
});

describe('CSV', () => {
  test('has a row for each value', () => {
    const [head = '', first = '', ...rest] = exportFigures(sample).trimEnd().split('\r\n');
    expect(rest).toHaveLength(1);
    expect(head.split(',').slice(0, 2)).toEqual(['figure', 'title_ru']);
    expect(first).toContain(',225,230,');
    expect(first.split(',')).toHaveLength(head.split(',').length);
  });

  test('quotes what needs it and sorts events by their start', () => {
    const lines = exportTimeline(sample).split('\r\n');
    expect(lines[1]).toMatch(/^january,2022-01-05,,"One, ""two""",/);
    expect(lines[2]).toMatch(/^storm,2022-01-05T16:30,2022-01-06,/);
  });
});

test('the schema of a record can be written as JSON Schema', () => {
  const schema = toJSONSchema(recordSchema);
  expect(schema.oneOf ?? schema.anyOf).toHaveLength(7);
});
