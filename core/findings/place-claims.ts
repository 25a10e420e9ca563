interface Span {
  readonly start: number;
  readonly end: number;
}

interface Claim extends Span {
  readonly record: string;
}

const padding = /^[\s\p{P}]+|[\s\p{P}]+$/gu;

/**
 * The longest part of a statement that no mention covers, without the spaces and signs around it: a claim runs over the names
 * in it, which keep their own marks. Undefined where nothing is left.
 */
const freePart = (text: string, { start, end }: Span, taken: readonly Span[]): Span | undefined => {
  let best: Span | undefined;
  const offer = (from: number, to: number) => {
    if (to - from > (best ? best.end - best.start : 0)) best = { start: from, end: to };
  };
  let from = start;
  for (const span of [...taken].sort((one, other) => one.start - other.start)) {
    if (span.end <= start || span.start >= end) continue;
    offer(from, span.start);
    from = Math.max(from, span.end);
  }
  offer(from, end);
  if (!best) return undefined;
  const part = text.slice(best.start, best.end);
  const bare = part.replace(padding, '');
  if (bare === '') return undefined;
  const offset = best.start + part.indexOf(bare);
  return { start: offset, end: offset + bare.length };
};

const overlaps = (one: Span, other: Span) => one.start < other.end && other.start < one.end;

/**
 * Where claims are marked beside `taken` places: one mark for one stretch of text, and none for a claim that a mention in it
 * names already.
 */
export const placeClaims = (
  text: string,
  claims: readonly Claim[],
  taken: readonly (Span & { readonly record?: string | null })[],
): Claim[] => {
  const placed: Claim[] = [];
  for (const claim of claims) {
    if (taken.some((other) => other.record === claim.record && overlaps(other, claim))) continue;
    const part = freePart(text, claim, [...taken, ...placed]);
    if (part) placed.push({ ...part, record: claim.record });
  }
  return placed;
};
