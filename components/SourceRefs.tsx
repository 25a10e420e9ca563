import type { CardWords } from '../core/card/card-words.ts';
import { fill } from '../core/text/fill.ts';

/** Which of the numbered sources stand behind a statement. Not links: a jump inside a stranger's page would change its address. */
export const SourceRefs = ({ places, words }: { places: readonly number[]; words: CardWords }) => {
  if (places.length === 0) return null;
  const refs = places.map((place) => place + 1).join(', ');
  return (
    <>
      {' '}
      <sup class="refs">
        <span aria-hidden="true">{refs}</span>
        <span class="unseen">({fill(words.sourceRefs, { refs })})</span>
      </sup>
    </>
  );
};
