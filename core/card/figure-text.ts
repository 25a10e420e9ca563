import type { Language } from '../dataset/language.ts';
import { fill } from '../text/fill.ts';
import { type DateStyle, formatDate } from '../text/format-date.ts';
import { formatNumber } from '../text/format-number.ts';
import type { FigurePoint } from './card-view-figure.ts';

/** The words that a value needs around its digits. */
export interface FigureWords {
  readonly approx: Readonly<Record<NonNullable<FigurePoint['approx']>, string>>;
  readonly precision: Readonly<Record<'inferred' | 'not-later-than' | 'not-earlier-than', string>>;
}

/** A published value in words: `около 2 000–2 500`. */
export const valueText = (
  point: Pick<FigurePoint, 'value' | 'max' | 'approx'>,
  words: FigureWords,
  language: Language,
): string => {
  const [n, max] = [point.value, point.max].map(
    (value) => value !== undefined && formatNumber(value, language),
  );
  const range = max ? `${n}–${max}` : `${n}`;
  return point.approx ? fill(words.approx[point.approx], { n: range }) : range;
};

/** When it was published, no more exactly than is known. */
export const statedText = (
  { statedOn, precision }: Pick<FigurePoint, 'statedOn' | 'precision'>,
  words: FigureWords,
  language: Language,
  style: DateStyle = 'long',
): string => {
  if (precision === 'year') return statedOn.slice(0, 4);
  if (precision === 'month') return formatDate(statedOn.slice(0, 7), language, style);
  const date = formatDate(statedOn, language, style);
  return precision ? fill(words.precision[precision], { date }) : date;
};
