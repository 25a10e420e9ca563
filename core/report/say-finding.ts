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

/** What the record says of a number, in a few sentences; never that somebody was wrong to write it. */
export const sayFinding = (
  { outcome, scope, statedOn, issuer, latest, day, text, currentThen }: FindingView,
  records: Records,
  language: Language,
  words: FindingWords,
): string => {
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
  return [
    fill(sentence, { n: text, what: scope === undefined ? '' : translated(scope, records, language) }),
    shown && fill(words.findingNow, { n: shown }),
    day && fill(words.pageDate, { date: formatDate(day, language) }),
    statedOn && issuer && by(text, issuer, statedOn),
    now && shown && by(shown, now.issuer, now.statedOn),
  ]
    .filter(Boolean)
    .join(' ');
};
