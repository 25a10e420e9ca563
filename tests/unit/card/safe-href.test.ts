import { expect, test } from 'vitest';
import { safeHref } from '../../../core/card/safe-href.ts';

test.each([
  'https://example.org',
  'https://example.org/a?b=c#d',
  'https://xn--80a.example.org/путь',
  'HTTPS://EXAMPLE.ORG/',
])('%s may be opened', (url) => {
  expect(safeHref(url)).toBe(url);
});

test.each([
  undefined,
  '',
  'http://example.org/',
  'javascript:alert(1)',
  ' https://example.org',
  'https://user@example.org/',
  'https://user:word@example.org/',
  'https://example.org\\@evil.example/',
  'https://localhost/',
  'https:/example.org',
  'https://exa mple.org/',
  'data:text/html,https://example.org',
  'https://example.org/\njavascript:alert(1)',
])('%j may not', (url) => {
  expect(safeHref(url)).toBeUndefined();
});
