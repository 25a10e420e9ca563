import type { ComponentChildren } from 'preact';
import type { Facts } from '../core/card/card-view-facts.ts';
import type { CardWords } from '../core/card/card-words.ts';
import type { Language } from '../core/dataset/language.ts';
import { formatDate, formatPeriod } from '../core/text/format-date.ts';

interface Props {
  readonly facts: Facts;
  readonly words: CardWords;
  readonly language: Language;
}

/** The line under a title that places the record: when and where, whose words, in what office. */
export const RecordMeta = ({ facts, words, language }: Props): ComponentChildren => {
  switch (facts.kind) {
    case 'event':
      return (
        <p class="meta">
          <span class="unseen">{words.when}: </span>
          <time dateTime={facts.start}>{formatPeriod(facts.start, facts.end, language)}</time>
          {facts.places.length > 0 && (
            <>
              {' · '}
              <span class="unseen">{words.where}: </span>
              {facts.places.map(({ title }) => title).join(', ')}
            </>
          )}
        </p>
      );
    case 'claim':
      return (
        <p class="meta">
          {words.saidBy}: {facts.madeBy}
          {facts.madeOn && (
            <>
              {' · '}
              <span class="unseen">{words.saidOn}: </span>
              <time dateTime={facts.madeOn}>{formatDate(facts.madeOn, language)}</time>
            </>
          )}
        </p>
      );
    case 'actor':
      return <p class="meta">{facts.role}</p>;
    case 'figure':
    case 'place':
    case 'term':
    case 'day':
      return null;
  }
};
