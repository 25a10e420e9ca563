import type { LegalView } from '../core/card/card-view-legal.ts';
import type { CardWords } from '../core/card/card-words.ts';
import type { Language } from '../core/dataset/language.ts';
import { formatDate } from '../core/text/format-date.ts';

interface Props {
  readonly legal: LegalView;
  readonly words: CardWords;
  readonly language: Language;
}

/** The judgment: which court and when, under what, to what, and whether it stands. */
export const LegalFacts = ({ legal, words, language }: Props) => (
  <dl class="facts">
    <dt>{words.court}</dt>
    <dd>
      {legal.court}, <time dateTime={legal.date}>{formatDate(legal.date, language)}</time>
    </dd>
    {legal.articles.length > 0 && (
      <>
        <dt>{words.articles}</dt>
        <dd>{legal.articles.join('; ')}</dd>
      </>
    )}
    {legal.sentence && (
      <>
        <dt>{words.sentence}</dt>
        <dd>{legal.sentence}</dd>
      </>
    )}
    <dt>{words.appeal}</dt>
    <dd>
      {words.appeals[legal.appeal]}
      {legal.appealNote && <span class="fine">{legal.appealNote}</span>}
    </dd>
  </dl>
);
