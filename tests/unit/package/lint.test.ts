import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { approvedWarningsFile, judgeLint, readApproved } from '../../../scripts/package-lint.ts';

const approved = ['UNSAFE_VAR_ASSIGNMENT in chunks/own-port-*.js'];
const warning = { code: 'UNSAFE_VAR_ASSIGNMENT', message: 'm', file: 'chunks/own-port-CgTQm_-y.js' };

test('an approved warning passes whatever the hash of its chunk', () => {
  expect(judgeLint({ errors: [], warnings: [warning] }, approved)).toEqual([]);
});

test('errors, new warnings, a second of the same and approvals without use are told', () => {
  const other = { code: 'DANGEROUS_EVAL', message: 'm', file: 'reader.js' };
  expect(judgeLint({ errors: [other], warnings: [warning] }, approved)).toHaveLength(1);
  expect(judgeLint({ errors: [], warnings: [warning, other] }, approved)).toHaveLength(1);
  expect(judgeLint({ errors: [], warnings: [warning, warning] }, approved)).toHaveLength(1);
  expect(judgeLint({ errors: [], warnings: [] }, approved)).toHaveLength(1);
});

test('every entry of the list has a reason', () => {
  const text = readFileSync(approvedWarningsFile, 'utf8');
  const rows = text.split('\n').filter((line) => line.startsWith('| `'));
  expect(readApproved(text)).toHaveLength(rows.length);
});
