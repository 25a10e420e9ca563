import type { CardWords } from '../core/card/card-words.ts';
import { type FindingView, sentenceOf } from '../core/card/finding-view.ts';
import type { Language } from '../core/dataset/language.ts';
import { fill } from '../core/text/fill.ts';
import { formatDate } from '../core/text/format-date.ts';
import { formatNumber } from '../core/text/format-number.ts';

interface Props {
  readonly finding: FindingView;
  readonly words: CardWords;
  readonly language: Language;
}

/** What the record says of the number under the card: then, now, and who said it when. */
export const FindingLine = ({ finding, words, language }: Props) => {
  const { text, outcome, scope, statedOn, issuer, latest, day } = finding;
  const sentence = words.finding[sentenceOf(finding)];
  const stated = statedOn && issuer ? `${text}: ${issuer}, ${formatDate(statedOn, language)}.` : undefined;
  const isNews = outcome !== 'current' && latest !== undefined;
  return (
    <p class="finding">
      <strong>{fill(sentence, { n: text, what: scope ?? '' })}</strong>
      {isNews && ` ${fill(words.findingNow, { n: formatNumber(latest.value, language) })}`}
      <span class="fine">
        {[
          day && fill(words.pageDate, { date: formatDate(day, language) }),
          stated,
          isNews &&
            `${formatNumber(latest.value, language)}: ${latest.issuer}, ${formatDate(latest.statedOn, language)}.`,
        ]
          .filter(Boolean)
          .join(' ')}
      </span>
    </p>
  );
};
