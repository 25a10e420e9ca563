import { expect, test } from 'vitest';
import { cardWords } from '../../../components/words/card-words.ts';
import { indexEdition } from '../../../core/card/card-view-index.ts';
import type { FindingView } from '../../../core/card/finding-view.ts';
import { type Language, languages } from '../../../core/dataset/language.ts';
import { sayFinding } from '../../../core/report/say-finding.ts';
import { sampleEdition } from '../../gallery/sample-edition.ts';

const { byId } = indexEdition(sampleEdition);
const latest = { value: 238, statedOn: '2022-08-16', issuer: 'Генеральная прокуратура' };
const of = (outcome: FindingView['outcome'], more: Partial<FindingView> = {}): FindingView => ({
  text: '227',
  outcome,
  ...more,
});
const published = { statedOn: '2022-01-18', issuer: 'Бас прокуратура' };
const say = (finding: FindingView, language: Language) =>
  sayFinding(finding, byId, language, cardWords[language]).replaceAll('\u00a0', ' ');

test.each([
  [
    of('superseded', { ...published, latest, currentThen: true, day: '2022-02-05' }),
    '227 was the last number known on the page’s date. The latest is 238. Page of 5 February 2022. 227: Prosecutor General’s Office, 18 January 2022. 238: Prosecutor General’s Office, 16 August 2022.',
  ],
  [
    of('current', { text: '238', statedOn: '2022-08-16', issuer: 'Бас прокуратура', latest }),
    '238 is the latest published number. 238: Prosecutor General’s Office, 16 August 2022.',
  ],
  [of('different-scope', { scope: 'Армения' }), '227 counts something else: Armenia.'],
  [of('not-on-record'), 'We know of nobody who published 227.'],
])('%j', (finding, sentence) => {
  expect(say(finding, 'en')).toBe(sentence);
});

test.each(languages)('%s: every outcome is said without a hole', (language) => {
  const outcomes = [
    'current',
    'superseded',
    'retracted',
    'different-scope',
    'not-on-record',
    'cannot-tell',
  ] as const;
  for (const outcome of outcomes)
    for (const currentThen of [true, false, null])
      for (const day of [{ day: '2022-02-05' }, {}])
        expect(
          say(of(outcome, { ...published, ...day, latest, currentThen, scope: 'Армения' }), language),
        ).not.toMatch(/undefined|null|NaN|\{\w+\}/);
});
