import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { kinds, recordSchema } from '../../../core/dataset/record.ts';
import { recordTemplate } from '../../../scripts/record-template.ts';

test.each(kinds)('the empty %s lacks nothing but words and sources', (kind) => {
  const filled = recordTemplate(kind, 'some-id', '2026-11-22')
    .replaceAll('""', '"words"')
    .replaceAll(/sources: \[\]/g, 'sources: [a]');
  const document = parseDocument(filled, { uniqueKeys: true });
  expect(document.errors).toEqual([]);
  expect(recordSchema.safeParse(document.toJS()).error?.issues ?? []).toEqual([]);
  expect(document.toJS().kind).toBe(kind);
});
