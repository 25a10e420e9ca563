import { type BlockSigns, readSigns } from './block-signs.ts';
import type { Lexicon } from './lexicon.ts';
import type { CueKind } from './lexicon-data.ts';
import { type Published, type Weighed, weighSigns } from './weigh-context.ts';
import { enough, weights } from './weights.ts';

/** A block after reading: what it says, and how much that is by itself. */
export interface ReadBlock {
  /** Undefined where the block holds nothing that the lexicon knows. */
  readonly signs: BlockSigns | undefined;
  readonly weighed: Weighed | undefined;
  readonly score: number;
  /** Where the block as a whole is not about the events, the sentences that are: «Напомним, в январе 2022 года …». */
  readonly sentences: ReadonlySet<number>;
}

const noSentences: ReadonlySet<number> = new Set();

const total = ({ strong, telling, country, time, violence, against }: Weighed) =>
  strong + telling + country + time + violence + against;

/**
 * What the block's own words are worth, with what its title lends; `enough` or more means that it is about the events.
 */
export const scoreOf = (weighed: Weighed): number => {
  // A strong name among words about weather or films is still the name.
  if (weighed.strong > 0) return Math.max(enough, total(weighed));
  // Neither the country alone nor the words of violence alone can be the events. A name with violence or 2022 can,
  // and so can two names, if nothing speaks against them: the press of the country does not name the country.
  const { country, telling, violence, time, against } = weighed;
  const hasSupport = violence >= weights.unrest[0] || time >= weights.year2022;
  const isNamed = telling > weights.telling || (telling > 0 && hasSupport && against === 0);
  const isOneSided = (country === 0 && !isNamed) || telling + violence === 0;
  return isOneSided ? Math.min(enough - 1, total(weighed)) : total(weighed);
};

/** One sentence alone; what looks alike elsewhere counts unless it names the country, a year just before it if it has none. */
const onlySentence = (signs: BlockSigns, sentence: number): BlockSigns => {
  const own = signs.years.filter((year) => year.sentence === sentence);
  const isLocal = signs.cues.some((cue) => cue.sentence === sentence && cue.kind === 'country');
  return {
    ...signs,
    sightings: signs.sightings.filter((sighting) => sighting.sentence === sentence),
    cues: signs.cues.filter((cue) => cue.sentence === sentence || (!isLocal && cue.kind === 'lookalike')),
    years: own.length > 0 ? own : signs.years.filter((year) => year.sentence === sentence - 1),
  };
};

const decisive: ReadonlySet<CueKind> = new Set([
  'telling',
  'matter',
  'unrest',
  'alarm',
  'protest',
  'harm',
  'justice',
  'memory',
]);

/** Without any of these no part of the block can be about the events either: see `isOneSided`. */
const canBeAbout = ({ cues, sightings }: BlockSigns): boolean =>
  cues.some(({ kind }) => decisive.has(kind)) ||
  sightings.some(({ phrase }) => phrase.strong || phrase.telling);

const sentencesAbout = (signs: BlockSigns, published: Published): ReadonlySet<number> => {
  if (!canBeAbout(signs)) return noSentences;
  const sentences = new Set(signs.sightings.map(({ sentence }) => sentence));
  if (sentences.size < 2 && new Set(signs.cues.map(({ sentence }) => sentence)).size < 2) return noSentences;
  return new Set(
    [...sentences].filter(
      (sentence) => scoreOf(weighSigns(onlySentence(signs, sentence), published)) >= enough,
    ),
  );
};

/** Reads a block once: everything that does not depend on the rest of the page. */
export const readBlock = (text: string, lexicon: Lexicon, published: Published): ReadBlock => {
  const signs = readSigns(text, lexicon);
  if (!signs) return { signs, weighed: undefined, score: 0, sentences: noSentences };
  const weighed = weighSigns(signs, published);
  const score = scoreOf(weighed);
  const sentences = score < enough && weighed.against < 0 ? sentencesAbout(signs, published) : noSentences;
  return { signs, weighed, score, sentences };
};

/** The signs of some sentences alone. */
export const keepSentences = (signs: BlockSigns, sentences: ReadonlySet<number>): BlockSigns => ({
  ...signs,
  sightings: signs.sightings.filter(({ sentence }) => sentences.has(sentence)),
});
