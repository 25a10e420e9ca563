import { type FigureWords, statedText, valueText } from '../card/figure-text.ts';
import type { Language } from '../dataset/language.ts';
import type { FactRecord, FigureValue } from '../dataset/record.ts';
import type { FigureOutcome, Stated } from '../findings/check-figure.ts';
import { fill } from '../text/fill.ts';
import { formatAsOf } from '../text/format-date.ts';
import { formatNumber } from '../text/format-number.ts';
import type { PlaceFinding } from './found.ts';

/** Sentences about a number; `{asOf}` is the text's own date in words. */
export interface FindingWords extends FigureWords {
  readonly outcomes: Readonly<Record<FigureOutcome, string>>;
  readonly knownThen: string;
  readonly notThen: string;
  readonly latestNow: string;
}

type Records = ReadonlyMap<string, FactRecord>;

const sameValue = (
  one: Pick<FigureValue, 'value' | 'statedOn'>,
  value: number,
  statedOn: string | undefined,
) => one.statedOn === statedOn && value % one.value === 0;

/** Who stated it, in the language wanted: the finding itself may be in another one. */
const issuerIn = (records: Records, record: string | null, stated: Stated, language: Language): string => {
  const figure = record === null ? undefined : records.get(record);
  const values = figure?.kind === 'figure' ? figure.values : [];
  return (
    values.find((each) => sameValue(each, stated.value, stated.statedOn))?.issuer[language] ?? stated.issuer
  );
};

/** A part or a title in the language wanted. */
const scopeIn = (records: Records, scope: string, language: Language): string => {
  for (const record of records.values()) {
    if (record.kind !== 'figure') continue;
    const labels = [record.title, ...record.values.flatMap(({ label }) => label ?? [])];
    const found = labels.find((texts) => Object.values(texts).includes(scope));
    if (found) return found[language];
  }
  return scope;
};

/** What the record says of a number, in a sentence or two; never that somebody was wrong to write it. */
export const sayFinding = (
  finding: PlaceFinding,
  records: Records,
  language: Language,
  words: FindingWords,
  day?: string,
): string => {
  const { outcome, record, value, valueMax, statedOn, issuer, precision, latest, scope, currentThen } =
    finding;
  const shown = [value, valueMax].flatMap((each) => (each === undefined ? [] : formatNumber(each, language)));
  const own = statedOn !== undefined && issuer !== undefined ? { value, statedOn, issuer } : undefined;
  const name = (stated: Stated) => ({
    issuer: issuerIn(records, record, stated, language),
    date: statedText(
      { statedOn: stated.statedOn, ...(stated.precision && { precision: stated.precision }) },
      words,
      language,
    ),
  });
  const values = {
    value: shown.join('–'),
    scope:
      scope === undefined
        ? (records.get(record ?? '')?.title[language] ?? '')
        : scopeIn(records, scope, language),
    ...(own && name({ ...own, ...(precision && { precision }) })),
    ...(day && { asOf: formatAsOf(day, language) }),
  };
  const then =
    outcome !== 'superseded' || !day || currentThen === null || currentThen === undefined
      ? words.outcomes[outcome]
      : currentThen
        ? words.knownThen
        : words.notThen;
  const now =
    latest && outcome !== 'current'
      ? fill(words.latestNow, { latest: valueText({ ...latest }, words, language), ...name(latest) })
      : '';
  return [fill(then, values), now].filter(Boolean).join(' ');
};
