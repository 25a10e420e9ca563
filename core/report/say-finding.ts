import { type FindingSentence, type FindingView, sentenceOf } from '../card/finding-view.ts';
import type { Language } from '../dataset/language.ts';
import type { FactRecord } from '../dataset/record.ts';
import { fill } from '../text/fill.ts';
import { formatDate } from '../text/format-date.ts';
import { formatNumber } from '../text/format-number.ts';

/** The card's own sentences about a number. */
export interface FindingWords {
  readonly finding: Readonly<Record<FindingSentence, string>>;
  readonly findingNow: string;
  readonly pageDate: string;
}

type Records = ReadonlyMap<string, FactRecord>;

/** An issuer, a part or a title in the language wanted: the finding itself may be in another one. */
const translated = (text: string, records: Records, language: Language): string => {
  for (const record of records.values()) {
    if (record.kind !== 'figure') continue;
    const named = record.values.flatMap(({ issuer, label }) => (label ? [issuer, label] : [issuer]));
    const found = [record.title, ...named].find((texts) => Object.values(texts).includes(text));
    if (found) return found[language];
  }
  return text;
};

/** A finding in words, in parts that a list may set apart. */
export interface SaidFinding {
  /** What was found, and the latest number. */
  readonly said: string;
  /** Which day the page was judged by. */
  readonly judgedBy: string;
  /** Who published the numbers, and when. */
  readonly publishedBy: string;
}

/** What the record says of a number; never that somebody was wrong to write it. */
export const partsOfFinding = (
  { outcome, scope, statedOn, issuer, latest, day, text, currentThen }: FindingView,
  records: Records,
  language: Language,
  words: FindingWords,
): SaidFinding => {
  const sentence =
    words.finding[
      sentenceOf({
        text,
        outcome,
        ...(currentThen !== undefined && { currentThen }),
        ...(statedOn && { statedOn }),
        ...(day && { day }),
      })
    ];
  const by = (n: string, who: string, date: string) =>
    `${n}: ${translated(who, records, language)}, ${formatDate(date, language)}.`;
  const now = outcome === 'current' ? undefined : latest;
  const shown = now && formatNumber(now.value, language);
  const joined = (...parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(' ');
  return {
    said: joined(
      fill(sentence, { n: text, what: scope === undefined ? '' : translated(scope, records, language) }),
      shown && fill(words.findingNow, { n: shown }),
    ),
    judgedBy: day ? fill(words.pageDate, { date: formatDate(day, language) }) : '',
    publishedBy: joined(
      statedOn && issuer ? by(text, issuer, statedOn) : undefined,
      now && shown ? by(shown, now.issuer, now.statedOn) : undefined,
    ),
  };
};

/** The same in a few sentences, as reports and replies hold it. */
export const sayFinding = (...finding: Parameters<typeof partsOfFinding>): string => {
  const { said, judgedBy, publishedBy } = partsOfFinding(...finding);
  return [said, judgedBy, publishedBy].filter(Boolean).join(' ');
};
