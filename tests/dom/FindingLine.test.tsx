import { expect, test } from 'vitest';
import { FindingLine } from '../../components/FindingLine.tsx';
import { cardWords } from '../../components/words/card-words.ts';
import type { FindingView } from '../../core/card/finding-view.ts';
import { draw, seenText } from './draw.tsx';

const latest = { value: 238, statedOn: '2022-08-16', issuer: 'Prosecutor General’s Office' };
const old: FindingView = {
  text: '227',
  outcome: 'superseded',
  statedOn: '2022-01-18',
  issuer: 'Health Minister',
  currentThen: true,
  latest,
  day: '2022-02-05',
};

const say = async (finding: FindingView) =>
  seenText(await draw(<FindingLine finding={finding} words={cardWords.en} language="en" />));

test('says what was last then, what stands now, and who said which when', async () => {
  expect(await say(old)).toBe(
    '227 was the last number known on the page’s date. The latest is 238.Page of 5 February 2022. 227: Health Minister, 18 January 2022. 238: Prosecutor General’s Office, 16 August 2022.',
  );
});

test.each<[string, Partial<FindingView>, string]>([
  ['older even then', { currentThen: false, day: '2024-01-01' }, 'a newer one was known'],
  ['of a page before it', { currentThen: false, day: '2022-01-10' }, 'was published after the page’s date'],
  ['of a page without a date', { currentThen: null }, 'is an earlier number'],
  ['withdrawn', { outcome: 'retracted', currentThen: false }, 'was withdrawn'],
  [
    'of another quantity',
    { outcome: 'different-scope', scope: 'Deaths in Almaty' },
    'counts something else: Deaths in Almaty.',
  ],
  ['that nobody published', { outcome: 'not-on-record' }, 'We know of nobody who published 227.'],
  ['disputed', { outcome: 'cannot-tell' }, 'is a disputed number'],
  ['that stands', { outcome: 'current' }, 'is the latest published number.'],
])('a number %s', async (_, more, expected) => {
  expect(await say({ ...old, ...more })).toContain(expected);
});

test('does not repeat the number that stands', async () => {
  expect(await say({ ...old, text: '238', outcome: 'current' })).not.toContain('The latest is');
});
