import type { RecordLink } from '../core/card/card-view-index.ts';
import type { CardWords } from '../core/card/card-words.ts';
import type { Language } from '../core/dataset/language.ts';
import { formatDate } from '../core/text/format-date.ts';
import { type OpenRecord, RecordTitle } from './RecordLinks.tsx';

interface Props {
  readonly previous: RecordLink | undefined;
  readonly next: RecordLink | undefined;
  readonly words: CardWords;
  readonly language: Language;
  readonly onOpenRecord: OpenRecord;
}

/** The events before and after, on a line with this record's place between them. */
export const MiniTimeline = ({ previous, next, words, language, onOpenRecord }: Props) => {
  if (!previous && !next) return null;
  const side = (link: RecordLink | undefined, name: string, word: string) => (
    <div class={name}>
      {link && (
        <>
          <span class="fine">
            {name === 'before' && '← '}
            <span class="unseen">{word}: </span>
            {link.start && (
              <time dateTime={link.start}>{formatDate(link.start.slice(0, 10), language, 'short')}</time>
            )}
            {name === 'after' && ' →'}
          </span>
          <RecordTitle link={link} onOpenRecord={onOpenRecord} />
        </>
      )}
    </div>
  );
  return (
    <section class="near" aria-label={words.nearby}>
      {side(previous, 'before', words.earlier)}
      {side(next, 'after', words.later)}
    </section>
  );
};
