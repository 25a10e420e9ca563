import { findFindings } from '../findings/find-findings.ts';
import type { FigureIndex } from '../findings/known-figures.ts';
import { placeClaims } from '../findings/place-claims.ts';
import type { Lexicon } from '../match/lexicon.ts';
import { readPage } from '../match/page-reading.ts';
import { contextOf } from './context.ts';
import type { FoundPlace } from './found.ts';

/** A place with its UTF-16 offsets in the text as it was given. */
export interface TextPlace extends FoundPlace {
  readonly start: number;
  readonly end: number;
}

export interface CheckOptions {
  /** Without it numbers are not checked. */
  readonly figures?: FigureIndex;
  /** `YYYY-MM-DD`: when the text was published. */
  readonly day?: string | undefined;
}

type Span = Omit<TextPlace, 'id' | 'text' | 'before' | 'after'>;

const overlaps = (one: Span, other: Span) => one.start < other.end && other.start < one.end;

/**
 * Finds mentions and numbers in a text that a reader pasted, by the same rules as on a page; every line counts as a
 * paragraph. As there, a number inside a mention is left to the mention.
 *
 * @example
 * checkText('После Қаңтара', lexicon); // [{ start: 6, end: 13, text: 'Қаңтара', record: 'event.january-events', … }]
 */
export const checkText = (
  text: string,
  lexicon: Lexicon,
  { figures, day }: CheckOptions = {},
): TextPlace[] => {
  const reading = readPage(lexicon, { ...(day && { published: day }) });
  const lines = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index: start }) => ({ line, start }));
  const numbers = lines.map(({ line }) => reading.add({ text: line, role: 'text' }));
  const verdict = reading.weigh();
  return lines
    .flatMap(({ line, start: offset }, i) => {
      const number = numbers[i] ?? -1;
      const mentions = verdict.mentionsIn(number);
      const block = { text: line, isAbout: verdict.isAbout(number), mentions };
      const named: Span[] = mentions.map(({ start, end, record }) => ({ start, end, record }));
      const found = figures ? findFindings(block, figures, day) : undefined;
      const checked = (found?.figures ?? []).flatMap(({ start, end, record, ...rest }): Span[] => {
        const isSilent = rest.outcome === 'cannot-tell' && rest.statedOn === undefined;
        const finding = { ...rest, text: line.slice(start, end), ...(day && { day }) };
        return record === null || isSilent ? [] : [{ start, end, record, finding }];
      });
      const numbered = checked.filter((span) => !named.some((other) => overlaps(span, other)));
      const marked = [...named, ...numbered];
      return [...marked, ...placeClaims(line, found?.claims ?? [], marked)]
        .sort((a, b) => a.start - b.start)
        .map((span) => ({
          ...span,
          ...contextOf(line, span.start, span.end),
          text: line.slice(span.start, span.end),
          start: offset + span.start,
          end: offset + span.end,
        }));
    })
    .map((place, id) => ({ id, ...place }));
};
