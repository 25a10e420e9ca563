import type { FigureFacts } from '../core/card/card-view-figure.ts';
import type { CardWords } from '../core/card/card-words.ts';
import { statedText, valueText } from '../core/card/figure-text.ts';
import type { Language } from '../core/dataset/language.ts';
import { fill } from '../core/text/fill.ts';
import { formatDate } from '../core/text/format-date.ts';

interface Props {
  readonly facts: FigureFacts;
  readonly words: CardWords;
  readonly language: Language;
}

/** The one value that stands today, who gave it and since when; nothing where bodies differ. */
export const LatestValue = ({ facts: { latest, unit }, words, language }: Props) => {
  if (!latest) return null;
  const { point, since } = latest;
  const stated = statedText(point, words, language);
  return (
    <p class="latest">
      <span class="unseen">{words.latestValue}: </span>
      <b>{valueText(point, words, language)}</b> {unit}
      <span class="fine">
        {point.issuer},{' '}
        {since
          ? `${fill(words.since, { date: formatDate(since, language) })}; ${fill(words.repeated, { date: stated })}`
          : stated}
      </span>
    </p>
  );
};
