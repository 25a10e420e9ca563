import { expect, test } from 'vitest';
import { type ChangeWords, describeChanges } from '../../../core/dataset/describe-changes.ts';
import { diffEditions } from '../../../core/dataset/diff-editions.ts';
import type { State } from '../../../core/dataset/record.ts';
import { edition, event, figure, say, value } from './sample-records.ts';

const older = edition([
  event('same'),
  event('checked-again'),
  event('retold'),
  event('doubted'),
  event('gone'),
  figure('toll', [value(225)]),
]);
const { links: _, ...plain } = event('same');
const newer = edition(
  [
    // The order of fields has no meaning.
    { checked: plain.checked, ...Object.fromEntries(Object.entries(plain).reverse()) } as typeof plain,
    event('checked-again', { checked: '2026-12-01' }),
    event('retold', { title: say('Retold'), links: { next: ['same'] } }),
    event('doubted', { state: 'disputed' }),
    figure('toll', [value(225), value(238)]),
    event('added'),
  ],
  { number: 2, date: '2026-12-01' },
);
const changes = diffEditions(older, newer);

test('says of each record what became of it', () => {
  expect(changes.changes.map(({ id, change, fields, states }) => [id, change, fields, states])).toEqual([
    ['retold', 'changed', ['title', 'links'], undefined],
    ['doubted', 'state-changed', ['state'], ['documented', 'disputed']],
    ['toll', 'changed', ['values'], undefined],
    ['added', 'new', [], undefined],
    ['gone', 'withdrawn', [], undefined],
  ]);
});

test('finds nothing between an edition and itself', () => {
  expect(diffEditions(newer, newer).changes).toEqual([]);
});

const words: ChangeWords = {
  language: 'en',
  heading: (from, to) => `${from.number} to ${to.number}`,
  nothing: 'Nothing.',
  groups: { new: 'New', changed: 'Changed', 'state-changed': 'State', withdrawn: 'Withdrawn' },
  fields: { title: 'title', values: 'numbers' },
  states: { documented: 'documented', disputed: 'disputed' } as Record<State, string>,
};

test('is told in words, with what changed its state first', () => {
  expect(describeChanges(changes, words)).toEqual([
    '1 to 2',
    '',
    'State (1)',
    '- Title of doubted [doubted]: documented → disputed',
    '',
    'Changed (2)',
    '- Retold [retold]: title',
    '- Title of toll [toll]: numbers',
    '',
    'New (1)',
    '- Title of added [added]',
    '',
    'Withdrawn (1)',
    '- Title of gone [gone]',
  ]);
  expect(describeChanges(diffEditions(newer, newer), words)).toEqual(['2 to 2', 'Nothing.']);
});
