import type { Language } from '../dataset/language.ts';
import type { State } from '../dataset/record.ts';
import { fill } from '../text/fill.ts';
import { formatAsOf, formatDate, formatPeriod } from '../text/format-date.ts';
import type { CardView } from './card-view.ts';
import type { SourceView } from './card-view-sources.ts';
import { type FigureWords, statedText, valueText } from './figure-text.ts';
import { safeHref } from './safe-href.ts';

export const copyFormats = ['text', 'markdown', 'html'] as const;
export type CopyFormat = (typeof copyFormats)[number];

export interface CopyWords extends FigureWords {
  readonly states: Readonly<Record<State, string>>;
  readonly sources: string;
  readonly saidBy: string;
  readonly counted: string;
  readonly undated: string;
  readonly edition: string;
}

/** How a format writes each part; every text is given raw and escaped here. */
interface Writer {
  title(text: string): string;
  line(text: string): string;
  strong(text: string): string;
  source(publisher: string, rest: string, url: string | undefined): string;
  list(title: string, items: readonly string[]): string;
  readonly between: string;
}

const escapeMarkdown = (text: string) => text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
const escapeHtml = (text: string) =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );

const numbered = (items: readonly string[]) => items.map((item, i) => `${i + 1}. ${item}`).join('\n');

const writers: Readonly<Record<CopyFormat, Writer>> = {
  text: {
    title: (text) => text,
    line: (text) => text,
    strong: (text) => text,
    source: (publisher, rest, url) => `${publisher}${rest}${url ? `\n   ${url}` : ''}`,
    list: (title, items) => `${title}:\n${numbered(items)}`,
    between: '\n\n',
  },
  markdown: {
    title: (text) => `### ${escapeMarkdown(text)}`,
    line: escapeMarkdown,
    strong: (text) => `**${escapeMarkdown(text)}**`,
    source: (publisher, rest, url) =>
      (url ? `[${escapeMarkdown(publisher)}](<${url.replace(/>/g, '%3E')}>)` : escapeMarkdown(publisher)) +
      escapeMarkdown(rest),
    list: (title, items) => `${escapeMarkdown(title)}:\n\n${numbered(items)}`,
    between: '\n\n',
  },
  html: {
    title: (text) => `<h3>${escapeHtml(text)}</h3>`,
    line: (text) => `<p>${escapeHtml(text)}</p>`,
    strong: (text) => `<p><strong>${escapeHtml(text)}</strong></p>`,
    source: (publisher, rest, url) =>
      (url ? `<a href="${escapeHtml(url)}">${escapeHtml(publisher)}</a>` : escapeHtml(publisher)) +
      escapeHtml(rest),
    list: (title, items) =>
      `<p>${escapeHtml(title)}:</p>\n<ol>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ol>`,
    between: '\n',
  },
};

/** When, where there is a when, in words. */
const momentOf = ({ facts }: CardView, language: Language): string | undefined => {
  if (facts.kind === 'event') return formatPeriod(facts.start, facts.end, language);
  return facts.kind === 'claim' && facts.madeOn ? formatDate(facts.madeOn, language) : undefined;
};

const restOf = ({ title, published }: SourceView, language: Language, words: CopyWords): string =>
  `, «${title}», ${published ? formatDate(published, language, 'short') : words.undated}`;

/** `Qantar Facts, edition 12, 22 November 2026: record@12`: what pins a copied text to the words that were copied. */
export const pinOf = ({ edition, citation }: CardView, language: Language, words: CopyWords): string => {
  const named = fill(words.edition, { n: edition.number, date: formatDate(edition.date, language) });
  return `Qantar Facts, ${named.charAt(0).toLowerCase()}${named.slice(1)}: ${citation}`;
};

/** The latest value of a figure in a line: number, what is counted, who said so and when. */
export const latestLine = ({ facts }: CardView, language: Language, words: CopyWords): string | undefined => {
  if (facts.kind !== 'figure' || !facts.latest) return undefined;
  const { point } = facts.latest;
  return `${valueText(point, words, language)} ${facts.unit}: ${point.issuer}, ${statedText(point, words, language)}`;
};

/** A record with the sources that stand behind the words copied, pinned as `record@edition`. */
export const copyRecord = (
  view: CardView,
  format: CopyFormat,
  language: Language,
  words: CopyWords,
): string => {
  const writer = writers[format];
  const { facts } = view;
  const latest = latestLine(view, language, words);
  const shown = new Set([
    ...view.leadSources,
    ...(latest && facts.kind === 'figure' ? (facts.latest?.point.sources ?? []) : []),
  ]);
  const sources = view.sources.filter((_, place) => shown.has(place));
  const items = sources.map((source) =>
    writer.source(source.publisher, restOf(source, language, words), safeHref(source.url)),
  );
  const moment = momentOf(view, language);
  const speaker = facts.kind === 'claim' ? `${words.saidBy}: ${facts.madeBy}` : undefined;
  return [
    writer.title(view.title),
    (moment || speaker) && writer.line([speaker, moment].filter(Boolean).join(' · ')),
    writer.strong(`${words.states[view.state]} ${formatAsOf(view.stateDate, language)}`),
    writer.line(view.lead),
    latest && writer.line(latest),
    facts.kind === 'figure' && writer.line(`${words.counted}: ${facts.scope}`),
    items.length > 0 && writer.list(words.sources, items),
    writer.line(pinOf(view, language, words)),
  ]
    .filter(Boolean)
    .join(writer.between);
};
