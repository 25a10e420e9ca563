import { expect, test } from 'vitest';
import { recordSchema } from '../../../core/dataset/record.ts';
import { explainIssue, valueAt } from '../../../scripts/explain-issue.ts';
import { event, say } from './sample-records.ts';

const explain = (content: unknown) =>
  (recordSchema.safeParse(content).error?.issues ?? []).map(
    (issue) => `${issue.path.join('.')} ${explainIssue(issue, valueAt(content, issue.path))}`,
  );

test.each<[string, object, string[]]>([
  ['a whole record', {}, []],
  ['a missing language', { title: { ru: 'Да', kk: 'Иә' } }, ['title.en is missing']],
  ['an empty language', { title: { ...say('Yes'), kk: '' } }, ['title.kk is empty']],
  ['nothing after the colon', { title: { ...say('Yes'), kk: null } }, ['title.kk is empty']],
  ['no sources', { lead: { ...say('Yes'), sources: [] } }, ['lead.sources is empty']],
  ['words for a list', { lead: { ...say('Yes'), sources: 'a' } }, ['lead.sources must be a list']],
  [
    'a long title',
    { title: say('x'.repeat(121)) },
    ['ru', 'kk', 'en'].map((l) => `title.${l} is longer than 120 characters`),
  ],
  ['a state of no name', { state: 'true' }, [expect.stringContaining('state must be one of "established",')]],
  ['a wrong spelling', { sate: 'x' }, [expect.stringContaining('knows no field "sate"')]],
  ['a day that is none', { checked: '2022-02-30' }, ['checked must be a real date']],
])('%s', (_, change, sentences) => {
  expect(explain({ ...event('storm'), ...change })).toEqual(sentences);
});

test('a record without a kind', () => {
  const { kind: _, ...rest } = event('storm');
  expect(explain(rest)).toEqual(['kind is missing or has none of the forms that are known here']);
});
