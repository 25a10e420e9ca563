import { expect, test } from 'vitest';
import { cardWords } from '../../../components/words/card-words.ts';
import { viewCard } from '../../../core/card/card-view.ts';
import { indexEdition } from '../../../core/card/card-view-index.ts';
import { copyFormats, copyRecord } from '../../../core/card/copy-record.ts';
import { reportHref, reportOn, reportText } from '../../../core/card/copy-report.ts';
import { type Language, languages } from '../../../core/dataset/language.ts';
import { sampleEdition } from '../../gallery/sample-edition.ts';

const index = indexEdition(sampleEdition);
const viewOf = (id: string, language: Language) => {
  const view = viewCard(index, id, language);
  if (!view) throw new Error(id);
  return view;
};
const copied = (id: string, format: (typeof copyFormats)[number], language: Language = 'en') =>
  copyRecord(viewOf(id, language), format, language, cardWords[language]).replaceAll('\u00a0', ' ');

test('plain text: title, time, state, lead, the sources of the lead, the pin', () => {
  const text = copied('event.csto-request', 'text');
  const { publisher, title, url } = viewOf('event.csto-request', 'en').sources[0] ?? {};
  expect(text.split('\n\n')).toEqual([
    'Request to the CSTO',
    '6 January 2022',
    'According to the authorities as of 5 January 2022',
    'The president asked for help.',
    expect.stringContaining(`Sources:\n1. ${publisher}, «${title}», `),
    'Qantar Facts, edition 12, 22 November 2026: event.csto-request@12',
  ]);
  expect(text).toContain(`\n   ${url}`);
});

test('a figure says its latest value, who gave it and what it counts', () => {
  const text = copied('deaths-total', 'text', 'ru');
  expect(text).toContain('238 человек: Генеральная прокуратура, 5 января 2026');
  expect(text).toContain('Что посчитано: Все погибшие по стране');
});

test('a claim says whose it is', () => {
  expect(copied('claim.false', 'text')).toContain('Said by: A Telegram channel · 9 January 2022, 14:30');
});

test('markdown links publishers and escapes what it would take for its own signs', () => {
  const view = { ...viewOf('event.csto-request', 'en'), title: '*Not* [bold] <b>' };
  const text = copyRecord(view, 'markdown', 'en', cardWords.en);
  expect(text).toContain('### \\*Not\\* \\[bold\\] \\<b\\>');
  expect(text).toMatch(/^1\. \[[^\]]+\]\(<https:\/\/\S+>\), /m);
});

test('html escapes every text and address', () => {
  const base = viewOf('event.csto-request', 'en');
  const [first] = base.sources;
  if (!first) throw new Error('no source');
  const view = {
    ...base,
    lead: '<script>&"',
    sources: [{ ...first, url: 'https://a.example/?x="&y' }],
    leadSources: [0],
  };
  const text = copyRecord(view, 'html', 'en', cardWords.en);
  expect(text).toContain('<p>&lt;script&gt;&amp;&quot;</p>');
  expect(text).toContain('<a href="https://a.example/?x=&quot;&amp;y">');
});

test('an address that no reader may be sent to is left out', () => {
  const base = viewOf('event.csto-request', 'en');
  const [first] = base.sources;
  if (!first) throw new Error('no source');
  const view = { ...base, sources: [{ ...first, url: 'javascript:alert(1)' }], leadSources: [0] };
  for (const format of copyFormats)
    expect(copyRecord(view, format, 'en', cardWords.en)).not.toContain('javascript');
});

test.each(languages)('%s: every record is copied in every format, pinned and without a hole', (language) => {
  for (const { id } of sampleEdition.records)
    for (const format of copyFormats) {
      const text = copied(id, format, language);
      expect(text).toContain(`${format === 'markdown' ? id.replaceAll('_', '\\_') : id}@12`);
      expect(text, id).not.toMatch(/undefined|null|NaN|\{\w+\}/);
    }
});

test('a report holds the record and room for what is wrong', () => {
  const report = reportOn(viewOf('org.csto', 'en'), 'en', cardWords.en);
  expect(reportText(report)).toContain('Qantar Facts: an error in org.csto@12');
  expect(report.body).toContain('What is wrong:\n\nA source that says so:');
  expect(reportHref(report, 'https://issues.example/new?title={title}&body={body}')).toMatch(
    /^https:\/\/issues\.example\/new\?title=Qantar%20Facts%3A%20an%20error[^&]+&body=org\.csto%4012[^&]+$/,
  );
});
