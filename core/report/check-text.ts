import type { Lexicon } from '../match/lexicon.ts';
import { readPage } from '../match/page-reading.ts';
import { contextOf } from './context.ts';
import type { FoundPlace } from './found.ts';

/** A place with its UTF-16 offsets in the text as it was given. */
export interface TextPlace extends FoundPlace {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds mentions in a text that a reader pasted, by the same rules as on a page; every line counts as a paragraph.
 *
 * @example
 * checkText('После Қаңтара', lexicon); // [{ start: 6, end: 13, text: 'Қаңтара', record: 'event.january-events', … }]
 */
export const checkText = (text: string, lexicon: Lexicon): TextPlace[] => {
  const reading = readPage(lexicon, {});
  const lines = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index: start }) => ({ line, start }));
  const numbers = lines.map(({ line }) => reading.add({ text: line, role: 'text' }));
  const verdict = reading.weigh();
  return lines
    .flatMap(({ line, start: offset }, i) =>
      verdict.mentionsIn(numbers[i] ?? -1).map(({ start, end, record }) => ({
        record,
        text: line.slice(start, end),
        context: contextOf(line, start, end),
        start: offset + start,
        end: offset + end,
      })),
    )
    .map((place, id) => ({ id, ...place }));
};
