import type { Edition, Source } from '../../../core/dataset/edition.ts';
import type { FactRecord, RecordOf } from '../../../core/dataset/record.ts';

/** The same words in each language, for tests that do not look at them. */
export const say = (text: string) => ({ ru: text, kk: text, en: text });

export const event = (id: string, change: Partial<RecordOf<'event'>> = {}): RecordOf<'event'> => ({
  id,
  kind: 'event',
  title: say(`Title of ${id}`),
  lead: { ...say(`Lead of ${id}`), sources: ['a'] },
  state: 'documented',
  stateDate: '2022-01-05',
  checked: '2026-11-22',
  when: { start: '2022-01-05' },
  ...change,
});

export const value = (
  amount: number,
  change: Partial<RecordOf<'figure'>['values'][number]> = {},
): RecordOf<'figure'>['values'][number] => ({
  value: amount,
  issuer: say('Prosecutors'),
  statedOn: '2022-01-15',
  asOf: null,
  status: 'current',
  sources: ['a'],
  ...change,
});

export const figure = (
  id: string,
  values: RecordOf<'figure'>['values'],
  change: Partial<RecordOf<'figure'>> = {},
): RecordOf<'figure'> => ({
  ...event(id),
  kind: 'figure',
  unit: say('people'),
  scope: say('Everybody'),
  values,
  ...change,
});

export const source = (change: Partial<Source> = {}): Source => ({
  publisher: 'A newspaper',
  kind: 'newspaper',
  ownership: 'independent',
  title: 'A report',
  lang: 'en',
  url: 'https://news.example/report',
  origin: 'a-newspaper',
  ...change,
});

const emptyLexicon: Edition['lexicon'] = {
  records: [],
  endings: [],
  words: [],
  aliases: [],
  cues: {
    country: [],
    january: [],
    unrest: [],
    protest: [],
    harm: [],
    justice: [],
    lookalike: [],
    everyday: [],
  } as unknown as Edition['lexicon']['cues'],
};

export const edition = (records: readonly FactRecord[], change: Partial<Edition> = {}): Edition => ({
  schema: 1,
  number: 1,
  date: '2026-11-22',
  records,
  sources: { a: source() },
  lexicon: emptyLexicon,
  ...change,
});
