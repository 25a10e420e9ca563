import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceAround } from '../../../core/text/sentence-around.ts';

test.each([
  ['Было тихо. Погибли [227] человек, из них 19 военных. Потом…', 'Погибли 227 человек, из них 19 военных.'],
  ['[227]', '227'],
  ['Қаза тапты [227]', 'Қаза тапты 227'],
  ['One. [Two. Three]! Four.', 'Two. Three!'],
])('%s', (marked, sentence) => {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  const found = sentenceAround(text, start, end);
  expect(text.slice(found.start, found.end)).toBe(sentence);
});

test('holds what it was asked about, in any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (words, one, other) => {
      const text = `${words}x`;
      const start = one % text.length;
      const end = Math.min(text.length, start + 1 + (other % 9));
      const found = sentenceAround(text, start, end);
      expect(found.start).toBeLessThanOrEqual(start);
      expect(found.end).toBeGreaterThanOrEqual(text.slice(0, end).trimEnd().length);
      expect(found.end).toBeLessThanOrEqual(text.length);
    }),
  );
});
