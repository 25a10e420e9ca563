import { expect, test } from 'vitest';
import { cardWords } from '../../../components/words/card-words.ts';
import { deskWords } from '../../../components/words/desk-words.ts';
import { panelWords } from '../../../components/words/panel-words.ts';
import { viewCard } from '../../../core/card/card-view.ts';
import { indexEdition } from '../../../core/card/card-view-index.ts';
import { type Language, languages } from '../../../core/dataset/language.ts';
import { groupFound } from '../../../core/report/found.ts';
import { fragmentLink, pageReport, type ReportInput } from '../../../core/report/page-report.ts';
import { placeholders, replyTo } from '../../../core/report/reply.ts';
import { reportJsonLd } from '../../../core/report/report-json-ld.ts';
import { sampleEdition } from '../../gallery/sample-edition.ts';
import { samplePlaces } from '../../gallery/sample-panel.ts';

const index = indexEdition(sampleEdition);
const inputIn = (language: Language): ReportInput => ({
  groups: groupFound(samplePlaces, index, language),
  cardOf: (record) => viewCard(index, record, language),
  records: index.byId,
  language,
  url: 'https://news.example.org/a-b?x=1#top',
  day: '2022-02-05',
  madeOn: '2026-11-22',
  edition: sampleEdition,
});
const wordsIn = (language: Language) => ({ ...panelWords[language], ...deskWords[language] });
const report = (format: 'text' | 'markdown', language: Language) =>
  pageReport(format, inputIn(language), wordsIn(language), cardWords[language]).replaceAll('\u00a0', ' ');

test('a report says page, dates, findings, pinned records and what was not checked', () => {
  const text = report('markdown', 'en');
  expect(text).toMatch(/^# Report by Qantar Facts\n\n- Page: <https:\/\/news\.example\.org\/a-b\?x=1#top>\n/);
  expect(text).toContain('- Published on 5 February 2022\n- Checked on 22 November 2026\n- 7 records');
  expect(text).toContain('- “227 человек”: 227 was the last number known on the page’s date.');
  expect(text).toContain('deaths-total@12');
  expect(text).toContain('## What was checked');
  expect(text).toContain('- No mark does not mean true.');
});

test.each(languages)('%s: reports have no hole', (language) => {
  for (const format of ['text', 'markdown'] as const)
    expect(report(format, language)).not.toMatch(/undefined|null|NaN|\{\w+\}/);
});

test('linked data: claims with sources, and quotes that lead back to the text', () => {
  const data = JSON.parse(reportJsonLd(inputIn('en'), wordsIn('en'), cardWords.en));
  expect(data['@type']).toBe('Report');
  expect(data.isBasedOn.version).toBe('12');
  expect(data.hasPart).toHaveLength(7);
  const [deaths] = data.hasPart;
  expect(deaths).toMatchObject({ '@type': 'Claim', identifier: 'deaths-total@12' });
  expect(deaths.citation.length).toBeGreaterThan(1);
  const [target] = deaths['oa:hasTarget'];
  expect(target['oa:hasSelector']).toMatchObject({ 'oa:exact': '227 человек' });
  expect(target.additionalProperty.value).toBe('superseded');
  expect(JSON.stringify(data)).not.toContain('ClaimReview');
});

test('a link to the words drops the old fragment and keeps dashes apart', () => {
  expect(fragmentLink('https://a.example/x#y', 'Нур-Султан, 5')).toBe(
    'https://a.example/x#:~:text=%D0%9D%D1%83%D1%80%2D%D0%A1%D1%83%D0%BB%D1%82%D0%B0%D0%BD%2C%205',
  );
});

test.each([
  ['ru', '227 – последнее число, известное на дату страницы.', 'Генеральная прокуратура'],
  ['kk', '227 – бет жарияланған күні белгілі болған соңғы сан.', 'Бас прокуратура'],
  ['en', '227 was the last number known on the page’s date.', 'Prosecutor General’s Office'],
] as const)('%s: a reply says what is known in its own language', (language, finding, issuer) => {
  const input = inputIn(language);
  const [group] = input.groups;
  const text = group && replyTo(group, deskWords[language].reply, input, cardWords[language]);
  const plain = text?.replaceAll('\u00a0', ' ');
  expect(plain).toContain('227 человек');
  expect(plain).toContain(finding);
  expect(plain).toContain(issuer);
  expect(plain).toContain('deaths-total@12');
  expect(plain).toMatch(/https:\/\//);
});

test('where no number was checked, a reply says the state', () => {
  const input = inputIn('en');
  const group = input.groups.find(({ record }) => record === 'claim.false');
  const text = group && replyTo(group, '{finding}|{state}|{latest}', input, cardWords.en);
  expect(text?.replaceAll('\u00a0', ' ')).toBe(
    'Shown to be untrue as of 17 February 2022.|Shown to be untrue as of 17 February 2022.|',
  );
});

test('every placeholder is filled for every record', () => {
  const template = placeholders.map((name) => `{${name}}`).join('\n');
  for (const language of languages)
    for (const group of inputIn(language).groups)
      expect(replyTo(group, template, inputIn(language), cardWords[language])).not.toMatch(
        /\{\w+\}|undefined/,
      );
});
