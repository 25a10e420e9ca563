import type { FigurePoint } from '../core/card/card-view-figure.ts';
import type { Language } from '../core/dataset/language.ts';
import { type DateStyle, formatDate } from '../core/text/format-date.ts';
import { formatNumber } from '../core/text/format-number.ts';
import type { CardWords } from './words/catalogue.ts';
import { fill } from './words/fill.ts';

/** A published value in words: `около 2 000–2 500`. */
export const valueText = (point: FigurePoint, words: CardWords, language: Language): string => {
  const [n, max] = [point.value, point.max].map(
    (value) => value !== undefined && formatNumber(value, language),
  );
  const range = max ? `${n}–${max}` : `${n}`;
  return point.approx ? fill(words.approx[point.approx], { n: range }) : range;
};

/** When it was published, no more exactly than is known. */
export const statedText = (
  { statedOn, precision }: FigurePoint,
  words: CardWords,
  language: Language,
  style: DateStyle = 'long',
): string => {
  if (precision === 'year') return statedOn.slice(0, 4);
  if (precision === 'month') return formatDate(statedOn.slice(0, 7), language, style);
  const date = formatDate(statedOn, language, style);
  return precision ? fill(words.precision[precision], { date }) : date;
};
