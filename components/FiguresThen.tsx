import { valueText } from '../core/card/figure-text.ts';
import type { Language } from '../core/dataset/language.ts';
import { formatDate } from '../core/text/format-date.ts';
import type { FigureThen } from '../core/timeline/known-on.ts';
import { cardWords } from './words/card-words.ts';
import { timelineWords } from './words/timeline-words.ts';

interface Props {
  readonly figures: readonly FigureThen[];
  readonly language: Language;
  readonly onOpen: (id: string) => void;
}

/** The figures as they stood on a day, each with who had given it. */
export const FiguresThen = ({ figures, language, onOpen }: Props) => {
  const words = timelineWords[language];
  return (
    <section class="figures-then">
      <h2>{words.figuresThen}</h2>
      {figures.length === 0 && <p class="fine">{words.noFigures}</p>}
      <dl>
        {figures.map(({ record: { id, title, unit }, values }) => (
          <div key={id}>
            <dt>
              <button type="button" class="link" onClick={() => onOpen(id)}>
                {title[language]}
              </button>
            </dt>
            {values.map(({ value, max, approx, label, issuer, statedOn }) => (
              <dd key={`${value} ${statedOn} ${label?.en}`}>
                {label && `${label[language]}: `}
                <b>
                  {valueText(
                    { value, ...(max !== undefined && { max }), ...(approx && { approx }) },
                    cardWords[language],
                    language,
                  )}
                </b>{' '}
                {unit[language]}{' '}
                <span class="fine">
                  {issuer[language]}, {formatDate(statedOn, language)}
                </span>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
};
