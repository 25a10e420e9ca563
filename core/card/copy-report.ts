import type { Language } from '../dataset/language.ts';
import { fill } from '../text/fill.ts';
import type { CardView } from './card-view.ts';

/**
 * Where readers' reports are taken: an https address with `{title}` and `{body}`, such as that of a form for new issues.
 * None until the project has a public tracker; until then a report is text that the reader sends where he likes.
 */
export const reportAddress: string | undefined = undefined;

export interface ReportWords {
  readonly reportTitle: string;
  readonly reportWrong: string;
  readonly reportSource: string;
}

export interface Report {
  readonly title: string;
  readonly body: string;
}

/** A report about a record, to be filled in by its reader. It holds the record's own public words and nothing of any page. */
export const reportOn = (view: CardView, language: Language, words: ReportWords): Report => ({
  title: fill(words.reportTitle, { citation: view.citation }),
  body: [
    `${view.citation} (${language})`,
    view.title,
    view.lead,
    '',
    words.reportWrong,
    '',
    words.reportSource,
    '',
  ].join('\n'),
});

/** The report as plain text, to be copied. */
export const reportText = ({ title, body }: Report): string => `${title}\n\n${body}`;

/** The address that opens the report ready to be sent. */
export const reportHref = ({ title, body }: Report, address: string): string =>
  address.replace('{title}', encodeURIComponent(title)).replace('{body}', encodeURIComponent(body));
