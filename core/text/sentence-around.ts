/** How far a sentence is followed, in UTF-16 units: longer ones are no help to whoever asks. */
const mostUnits = 600;

/** The bounds, in UTF-16 units, of the sentence or sentences that `start` and `end` stand in, by the rules of Unicode (UAX 29). */
export const sentenceAround = (text: string, start: number, end: number): { start: number; end: number } => {
  const from = Math.max(0, start - mostUnits);
  const near = text.slice(from, end + mostUnits);
  const sentences = new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(near);
  const last = sentences.containing(Math.max(start, end - 1) - from);
  return {
    start: from + (sentences.containing(start - from)?.index ?? 0),
    end: from + (last ? last.index + last.segment.trimEnd().length : near.length),
  };
};
