import { describe, expect, test } from 'vitest';
import type { Source } from '../../../core/dataset/edition.ts';
import type { FactRecord } from '../../../core/dataset/record.ts';
import type { RuleFault, RuleInput } from '../../../core/dataset/rule-fault.ts';
import { checkDates } from '../../../core/dataset/rules-dates.ts';
import { checkSources, unsafeHost } from '../../../core/dataset/rules-sources.ts';
import { checkSupport } from '../../../core/dataset/rules-support.ts';
import { event, say, source } from './sample-records.ts';

const input = (
  records: readonly FactRecord[],
  sources: Record<string, Source> = { a: source() },
): RuleInput => ({
  date: '2026-11-22',
  records: new Map(records.map((record) => [record.id, record])),
  sources: new Map(Object.entries(sources)),
});

const short = ({ path, message, isWarning }: RuleFault) =>
  `${isWarning ? 'warning ' : ''}${path}: ${message}`;

const lead = { ...say('Lead'), sources: ['a', 'b'] };
const agency = source({ kind: 'agency', ownership: 'state', origin: 'agency' });
const paper = source({ origin: 'paper' });

describe('"established"', () => {
  test.each<[string, Source, Source, string | undefined]>([
    ['a state agency and an independent newspaper', agency, paper, undefined],
    ['an independent agency and newspaper', { ...agency, ownership: 'independent' }, paper, undefined],
    ['an independent and an exile newspaper', source({ ownership: 'exile', origin: 'x' }), paper, undefined],
    ['a newspaper that copies the agency', agency, { ...paper, origin: 'agency' }, 'have one origin'],
    ['two independent newspapers', source({ origin: 'x' }), paper, 'of one kind and ownership'],
    [
      'a ministry and a state agency',
      { ...agency, kind: 'official', origin: 'ministry' },
      agency,
      'state bodies or state media',
    ],
  ])('on %s', (_, a, b, complaint) => {
    const faults = checkSupport(input([event('storm', { state: 'established', lead })], { a, b }));
    expect(faults.map(short)).toEqual(complaint ? [expect.stringContaining(complaint)] : []);
  });
});

test('"court" needs a court', () => {
  expect(checkSupport(input([event('trial', { state: 'court' })])).map(({ path }) => path)).toEqual([
    'legal',
  ]);
});

describe('"official-account"', () => {
  test('on state sources alone is worth a look', () => {
    const record = event('call', { state: 'official-account' });
    expect(checkSupport(input([record], { a: agency })).map(short)).toEqual([
      expect.stringMatching(/^warning state: /),
    ]);
    expect(checkSupport(input([{ ...record, lead }], { a: agency, b: paper }))).toEqual([]);
  });
});

test('what is named must exist', () => {
  const record = event('storm', { lead, links: { next: ['nowhere', 'storm'] } });
  expect(checkSupport(input([record])).map(short)).toEqual([
    'links.next: there is no record "nowhere"',
    'lead.sources: there is no source "b"',
  ]);
});

describe('addresses', () => {
  test.each([
    ['https://d1abc.cloudfront.net/x', true],
    ['https://staging.rferl.org/a/1.html', true],
    ['https://test.tengrinews.kz/', true],
    ['https://rus-azattyk-org.translate.goog/a', true],
    ['https://s96211.cdn.ngenix.net/p/1', true],
    ['https://thebellmirror10.com/', true],
    ['https://web.archive.org/web/2022/https://x.kz', true],
    ['https://www-x-kz.cdn.ampproject.org/c/s/x.kz', true],
    ['https://www.latestly.com/', false],
    ['https://www.devdiscourse.com/', false],
    ['https://www.mirror.co.uk/', true],
    ['https://archive.president.kz/ru', false],
    ['https://ria.ru/amp/20220111/x.html', false],
    ['https://m.prokuror.kz/', false],
    ['https://pagesix.com/', false],
  ])('%s is somebody’s copy: %s', (url, isUnsafe) => {
    expect(unsafeHost(url) !== undefined).toBe(isUnsafe);
  });

  test('stand once, however they are written', () => {
    const faults = checkSources(
      input([], {
        a: source({ url: 'https://www.x.kz/News/?utm_source=rss' }),
        b: source({ url: 'https://x.kz/news#top' }),
        c: source({ url: 'https://x.kz/news?id=2' }),
      }),
    );
    expect(faults.map(short)).toEqual(['url: the source "a" has this address, too: cite that one']);
  });
});

test.each([
  ['a soft hyphen', 'Kazakh\u00adstan'],
  ['a decomposed letter', 'и\u0306'],
  ['a control character', 'a\u007fb'],
])('the title of a source has no %s', (_, title) => {
  expect(checkSources(input([], { a: source({ title }) })).map(({ path }) => path)).toEqual(['title']);
});

describe('dates', () => {
  test.each<[string, Partial<FactRecord>, string[]]>([
    ['an end on the day of the start', { when: { start: '2022-01-05T16:30', end: '2022-01-05' } }, []],
    ['an end in the month of the start', { when: { start: '2022-01-05', end: '2022-01' } }, []],
    ['an end before the start', { when: { start: '2022-01-05', end: '2022-01-04' } }, ['when.end']],
    ['a day to come', { stateDate: '2026-12' }, ['stateDate']],
    ['the day of the edition', { checked: '2026-11-22' }, []],
  ] as [string, Partial<FactRecord>, string[]][])('%s', (_, change, paths) => {
    const record = { ...event('storm'), ...change } as FactRecord;
    expect(checkDates(input([record])).map(({ path }) => path)).toEqual(paths);
  });
});
