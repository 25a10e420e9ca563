import type { Edition } from '../../core/dataset/edition.ts';
import { packEdition } from '../../core/dataset/pack-edition.ts';
import type { FactRecord } from '../../core/dataset/record.ts';
import { event, figure, source, value } from '../unit/dataset/sample-records.ts';

/** Words that stand for names of records, each with a record of its own. */
export const names = ['alphastorm', 'betastorm', 'gammastorm', 'deltastorm', 'epsilonstorm', 'zetastorm'];

const cues: Edition['lexicon']['cues'] = {
  country: [],
  telling: [],
  matter: [],
  office: [],
  january: [],
  year: [],
  unrest: [],
  alarm: [],
  protest: [],
  harm: [],
  justice: [],
  memory: [],
  lookalike: [],
  pastime: [],
  everyday: [],
  shadow: [],
  foreign: [],
};

/** A figure has no time of its own, unlike the event that the sample is made of. */
const { when: _, ...deaths } = {
  when: undefined,
  ...figure('deaths', [value(225), value(238, { statedOn: '2022-08-18' })]),
};

const fillers = (count: number): FactRecord[] =>
  Array.from({ length: count }, (_, at) => event(`filler-${at}`));

/** A small edition with everything that a large one has; `fillers` records have no alias. */
export const sampleEdition = (number: number, change: Partial<Edition> = {}, fillerCount = 4): Edition => ({
  schema: 1,
  number,
  date: '2026-11-22',
  probes: [
    ...names.slice(0, 5).map((name) => ({ text: `Everybody spoke of the ${name} then.`, record: name })),
    { text: 'Nothing of that kind stands here.', record: null },
  ],
  records: [
    ...names.slice(0, 5).map((name) => event(name, { links: { related: ['deaths'] } })),
    deaths as FactRecord,
    ...fillers(fillerCount),
  ],
  sources: { a: source() },
  lexicon: {
    records: names.slice(0, 5),
    endings: ['', '|s'],
    words: names.slice(0, 5).map((name) => `${name}/1`),
    aliases: names.slice(0, 5).map((_, at) => [`s:${at.toString(36)}`]),
    cues,
  },
  ...change,
});

export const packedText = (edition: Edition): string => JSON.stringify(packEdition(edition));
