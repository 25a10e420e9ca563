import { allSteps } from '../text/all-steps.ts';
import type { Word } from '../text/split-words.ts';
import { type ClaimPattern, type ClaimPatterns, compilePatterns } from './claim-patterns.ts';
import { englishClaims } from './claim-words-en.ts';
import { kazakhClaims } from './claim-words-kk.ts';
import { russianClaims } from './claim-words-ru.ts';
import { isSentenceEnd } from './sentence-end.ts';

/** A contested claim that a sentence states. Offsets are UTF-16 units of the block's text. */
export interface FoundClaim {
  readonly start: number;
  readonly end: number;
  readonly record: string;
  /** The words that state it, as they are folded for reading. */
  readonly words: readonly string[];
}

/** What a sentence says in more words than this, it says in several statements. */
const widest = 26;

let patterns: ClaimPatterns | undefined;

/** Makes everything ready in small steps, for a page that must not be held up; without it the first look does it at once. */
export function* prepareClaims(): Generator<undefined, ClaimPatterns> {
  patterns ??= yield* compilePatterns([russianClaims, kazakhClaims, englishClaims]);
  return patterns;
}

interface Place {
  readonly first: number;
  readonly next: number;
}

interface Stretch extends Place {
  readonly places: readonly Place[];
}

/** The narrowest stretch of words with one place of each group, beginning from the places of the first. */
const stretchOf = (groups: readonly (readonly Place[])[]): Stretch | undefined => {
  let best: Stretch | undefined;
  for (const anchor of groups[0] ?? []) {
    let { first, next } = anchor;
    const chosen = [anchor];
    for (const places of groups.slice(1)) {
      const nearest = places.reduce<Place | undefined>((one, other) => {
        const reach = (place: Place) => Math.max(next, place.next) - Math.min(first, place.first);
        return one && reach(one) <= reach(other) ? one : other;
      }, undefined);
      if (!nearest) return undefined;
      first = Math.min(first, nearest.first);
      next = Math.max(next, nearest.next);
      chosen.push(nearest);
    }
    if (!best || next - first < best.next - best.first) best = { first, next, places: chosen };
  }
  return best;
};

const claimIn = (
  { record, groups, without }: ClaimPattern,
  seen: ReadonlyMap<number, readonly Place[]>,
  words: readonly Word[],
): FoundClaim | undefined => {
  if (!groups.every((group) => seen.has(group)) || without.some((group) => seen.has(group))) return undefined;
  const stretch = stretchOf(groups.map((group) => seen.get(group) ?? []));
  if (!stretch || stretch.next - stretch.first > widest) return undefined;
  const [first, last] = [words[stretch.first], words[stretch.next - 1]];
  const said = stretch.places.map((place) =>
    words
      .slice(place.first, place.next)
      .map(({ text }) => text)
      .join(' '),
  );
  return first && last && { start: first.start, end: last.end, record, words: said };
};

/** The contested claims that the sentences of a block state; at most one of a record in a sentence. */
export const findClaims = (words: readonly Word[]): FoundClaim[] => {
  const { byFirst, groupsAt } = patterns ?? allSteps(prepareClaims());
  const found: FoundClaim[] = [];
  let seen = new Map<number, Place[]>();
  const finishSentence = () => {
    if (seen.size === 0) return;
    const here = new Map<string, FoundClaim>();
    for (const first of seen.keys())
      for (const pattern of byFirst.get(first) ?? []) {
        if (here.has(pattern.record)) continue;
        const claim = claimIn(pattern, seen, words);
        if (claim) here.set(pattern.record, claim);
      }
    found.push(...here.values());
  };
  for (let at = 0; at < words.length; at += 1) {
    if (at > 0 && isSentenceEnd(words, at)) {
      finishSentence();
      if (seen.size > 0) seen = new Map();
    }
    groupsAt(words, at, (group, next) => {
      const places = seen.get(group);
      if (places) places.push({ first: at, next });
      else seen.set(group, [{ first: at, next }]);
    });
  }
  finishSentence();
  return found.sort((one, other) => one.start - other.start);
};
