/** How far a sentence is followed, in UTF-16 units: longer ones are no help to whoever asks. */
const mostUnits = 600;

/** Rough, since only the place of a card hangs on it; `Intl.Segmenter` takes longer to make than a card to draw. */
const sentenceEnd = /[.!?…][»”"')\]]*(?=\s)/g;

/** The bounds, in UTF-16 units, of the sentence or sentences that `start` and `end` stand in. */
export const sentenceAround = (text: string, start: number, end: number): { start: number; end: number } => {
  const from = Math.max(0, start - mostUnits);
  const near = text.slice(from, end + mostUnits);
  let first = from;
  for (const { 0: mark, index } of near.matchAll(sentenceEnd)) {
    const after = from + index + mark.length;
    if (after >= end) return { start: first, end: after };
    if (after < start) first = after + 1;
  }
  return { start: first, end: from + near.trimEnd().length };
};
