import type { CardView } from '../card/card-view.ts';
import { type CopyWords, copyRecord } from '../card/copy-record.ts';
import type { Language } from '../dataset/language.ts';
import type { FactRecord } from '../dataset/record.ts';
import { countOf, fill, type Plural } from '../text/fill.ts';
import { formatDate } from '../text/format-date.ts';
import type { FoundGroup } from './found.ts';
import { type FindingWords, sayFinding } from './say-finding.ts';

/** What a report is about and in which words; the caller gives the day, which core cannot know. */
export interface ReportInput {
  readonly groups: readonly FoundGroup[];
  readonly cardOf: (record: string) => CardView | undefined;
  readonly records: ReadonlyMap<string, FactRecord>;
  readonly language: Language;
  /** The page's address; absent for a pasted text. */
  readonly url?: string | undefined;
  /** When the text was published, `YYYY-MM-DD`. */
  readonly day?: string | undefined;
  /** When the report was made, `YYYY-MM-DD`. */
  readonly madeOn: string;
  readonly edition: { readonly number: number; readonly date: string };
}

export interface PageReportWords {
  readonly report: string;
  readonly reportOf: string;
  readonly madeOn: string;
  readonly publishedOn: string;
  readonly inText: string;
  readonly records: Plural;
  readonly coverage: string;
  readonly compared: string;
  readonly notChecked: string;
  readonly noMark: string;
}

export type CardWordsForReport = CopyWords & FindingWords;

/** The address that scrolls to the words, as browsers of today understand it. */
export const fragmentLink = (url: string, text: string): string =>
  // The dash has a meaning of its own in a text directive.
  `${url.replace(/#.*$/s, '')}#:~:text=${encodeURIComponent(text).replace(/-/g, '%2D')}`;

/** The words of the text about each record, with what its numbers came to. */
export const placeLines = (group: FoundGroup, input: ReportInput, card: CardWordsForReport): string[] => {
  const { records, language } = input;
  return group.places.map(({ text, finding }) => {
    const quote = language === 'en' ? `“${text}”` : `«${text}»`;
    return finding ? `${quote}: ${sayFinding(finding, records, language, card)}` : quote;
  });
};

/** A report that a moderator keeps or sends: what was found, what stands behind it, and what was not checked. */
export const pageReport = (
  format: 'text' | 'markdown',
  input: ReportInput,
  words: PageReportWords,
  card: CardWordsForReport,
): string => {
  const { groups, language, url, day, madeOn, edition } = input;
  const isMarkdown = format === 'markdown';
  const heading = (text: string) => (isMarkdown ? `## ${text}` : text.toUpperCase());
  const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');
  const facts = [
    url && fill(words.reportOf, { url: isMarkdown ? `<${url}>` : url }),
    day && fill(words.publishedOn, { date: formatDate(day, language) }),
    fill(words.madeOn, { date: formatDate(madeOn, language) }),
    countOf(words.records, groups.length, language),
  ].filter((line) => line !== undefined && line !== '');
  const parts = groups.flatMap((group) => {
    const view = input.cardOf(group.record);
    if (!view) return [];
    const quotes = `${words.inText}:\n${isMarkdown ? '\n' : ''}${list(placeLines(group, input, card))}`;
    return [`${copyRecord(view, format, language, card)}\n\n${quotes}`];
  });
  return `${[
    isMarkdown ? `# ${words.report}` : words.report.toUpperCase(),
    list(facts as string[]),
    ...parts,
    heading(words.coverage),
    list([fill(words.compared, { n: edition.number }), words.notChecked, words.noMark]),
  ].join('\n\n')}\n`;
};
