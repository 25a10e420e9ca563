import { expect, test } from 'vitest';
import { formatNumber } from '../../../core/text/format-number.ts';

test.each([
  [0, 'ru', '0'],
  [238, 'en', '238'],
  [4353, 'ru', '4\u00a0353'],
  [4353, 'kk', '4\u00a0353'],
  [4353, 'en', '4,353'],
  [1234567, 'ru', '1\u00a0234\u00a0567'],
  [87.2, 'kk', '87,2'],
  [1410.75, 'en', '1,410.75'],
  [-5, 'en', '−5'],
] as const)('%d in %s', (value, language, text) => {
  expect(formatNumber(value, language)).toBe(text);
});
