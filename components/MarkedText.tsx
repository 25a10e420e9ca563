import { type Found, markFound } from '../core/timeline/search.ts';

/** A text with the words that answered a search marked. */
export const MarkedText = ({ text, found }: { text: string; found: Found | undefined }) => (
  <>
    {markFound(text, found).map((piece, i) =>
      piece.isFound ? <mark key={i}>{piece.text}</mark> : piece.text,
    )}
  </>
);
