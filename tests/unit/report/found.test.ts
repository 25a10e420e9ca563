import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexEdition } from '../../../core/card/card-view-index.ts';
import { contextOf } from '../../../core/report/context.ts';
import { countStates, type FoundPlace, groupFound } from '../../../core/report/found.ts';
import { sampleEdition } from '../../gallery/sample-edition.ts';

const index = indexEdition(sampleEdition);
const place = (id: number, record: string): FoundPlace => ({
  id,
  record,
  text: `t${id}`,
  before: '',
  after: '',
});

test('groups by record, what can be checked first, in the order of the text', () => {
  const groups = groupFound(
    [place(1, 'place.almaty'), place(2, 'claim.false'), place(3, 'place.almaty'), place(4, 'deaths-total')],
    index,
    'en',
  );
  expect(groups.map(({ record, places }) => [record, places.map(({ id }) => id)])).toEqual([
    ['claim.false', [2]],
    ['deaths-total', [4]],
    ['place.almaty', [1, 3]],
  ]);
  expect(groups[2]?.title).toBe('Almaty in January 2022');
});

test('leaves out what the edition does not know', () => {
  expect(groupFound([place(1, 'gone')], index, 'ru')).toEqual([]);
});

test('counts states in their order', () => {
  expect(countStates([{ state: 'disputed' }, { state: 'established' }, { state: 'disputed' }])).toEqual([
    ['established', 1],
    ['disputed', 2],
  ]);
});

test('a short paragraph is its own context', () => {
  expect(contextOf('Акимат Алматы горел.', 7, 13)).toEqual({ before: 'Акимат ', after: ' горел.' });
});

test('a long one is cut at spaces', () => {
  const { before, after } = contextOf('слово '.repeat(60).trim(), 180, 185);
  expect(before).toMatch(/^(слово )+$/);
  expect(after).toMatch(/^( слово)+$/);
  expect(before.length + after.length).toBeLessThan(200);
});

test('always stands in the text beside the words', () => {
  const word = fc.stringMatching(/^[a-z]{1,40}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), fc.nat(), (words, n) => {
      const at = n % words.length;
      const start = words.slice(0, at).join(' ').length + (at > 0 ? 1 : 0);
      const found = words[at] ?? '';
      const { before, after } = contextOf(words.join(' '), start, start + found.length);
      expect(words.join(' ')).toContain(before + found + after);
    }),
  );
});
