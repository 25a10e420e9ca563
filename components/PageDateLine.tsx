import type { Language } from '../core/dataset/language.ts';
import { fill } from '../core/text/fill.ts';
import { formatDate } from '../core/text/format-date.ts';
import type { PageDate } from '../core/text/page-date.ts';
import { dateWords } from './words/date-words.ts';

interface Props {
  readonly date: PageDate | undefined;
  readonly language: Language;
  /** Judges by another day (`YYYY-MM-DD`); without one by the page's own again. */
  readonly onDay: (day: string | undefined) => void;
}

/** By which day the page is judged, how that is known, what on the page says otherwise, and the reader's own word about it. */
export const PageDateLine = ({ date, language, onDay }: Props) => {
  const words = dateWords[language];
  const isGiven = date?.clue === 'option';
  return (
    <div class="page-date">
      <p role="status">
        {date ? (
          <>
            {fill(words.published, { date: formatDate(date.day, language) })}
            <span class="fine"> · {words.from[date.clue]}</span>
          </>
        ) : (
          words.noDate
        )}
      </p>
      {date && date.others.length > 0 && (
        <ul class="note">
          {date.others.map(({ clue, day }) => (
            <li key={clue}>
              {fill(words.contradicts[clue], { date: formatDate(day, language) })}{' '}
              <button type="button" class="link" onClick={() => onDay(day)}>
                {words.takeDay}
              </button>
            </li>
          ))}
        </ul>
      )}
      {isGiven && (
        <button type="button" class="link" onClick={() => onDay(undefined)}>
          {words.ownDay}
        </button>
      )}
      <details class="fold">
        <summary>{words.otherDay}</summary>
        <label class="field">
          {words.dayLabel}
          <input
            type="date"
            min="1990-01-01"
            value={date?.day ?? ''}
            onChange={({ currentTarget: { value } }) => onDay(value || undefined)}
          />
        </label>
      </details>
    </div>
  );
};
