import { expect, test } from 'vitest';
import { cardWords } from '../../../components/words/card-words.ts';
import { indexEdition } from '../../../core/card/card-view-index.ts';
import { type Language, languages } from '../../../core/dataset/language.ts';
import type { FigureOutcome } from '../../../core/findings/check-figure.ts';
import type { PlaceFinding } from '../../../core/report/found.ts';
import { sayFinding } from '../../../core/report/say-finding.ts';
import { sampleEdition } from '../../gallery/sample-edition.ts';

const { byId } = indexEdition(sampleEdition);
const latest = { value: 238, statedOn: '2022-08-16', issuer: 'Генеральная прокуратура' };
const of = (outcome: FigureOutcome, more: Partial<PlaceFinding> = {}): PlaceFinding => ({
  record: 'deaths-total',
  outcome,
  value: 227,
  ...more,
});
const published = { statedOn: '2022-01-18', issuer: 'Генеральная прокуратура' };
const say = (finding: PlaceFinding, language: Language, day?: string) =>
  sayFinding(finding, byId, language, cardWords[language], day).replaceAll('\u00a0', ' ');

test.each([
  [
    of('superseded', { ...published, latest, currentThen: true }),
    '2022-02-05',
    '227 was the latest figure known as of 5 February 2022. Now: 238 (Prosecutor General’s Office, 16 August 2022).',
  ],
  [
    of('superseded', { ...published, latest, currentThen: false }),
    '2022-06-01',
    'This number was published on 18 January 2022 (Prosecutor General’s Office); as of 1 June 2022 it was not the latest. Now: 238 (Prosecutor General’s Office, 16 August 2022).',
  ],
  [
    of('superseded', { ...published, latest, currentThen: null }),
    undefined,
    '227 was published earlier: Prosecutor General’s Office, 18 January 2022. Now: 238 (Prosecutor General’s Office, 16 August 2022).',
  ],
  [
    of('current', { value: 238, statedOn: '2022-08-16', issuer: 'Бас прокуратура' }),
    undefined,
    '238 is the latest published figure: Prosecutor General’s Office, 16 August 2022.',
  ],
  [
    of('different-scope', { scope: 'Армения', record: 'csto-contingents' }),
    undefined,
    'This number belongs to another count: “Armenia”.',
  ],
  [of('not-on-record'), undefined, 'No publication known to us has this number.'],
])('%j', (finding, day, sentence) => {
  expect(say(finding, 'en', day)).toBe(sentence);
});

test.each(languages)('%s: every outcome is said without a hole', (language) => {
  const outcomes = Object.keys(cardWords.en.outcomes) as FigureOutcome[];
  for (const outcome of outcomes)
    for (const currentThen of [true, false, null])
      for (const day of ['2022-02-05', undefined])
        expect(
          say(of(outcome, { ...published, latest, currentThen, scope: 'Армения' }), language, day),
        ).not.toMatch(/undefined|null|NaN|\{\w+\}/);
});
