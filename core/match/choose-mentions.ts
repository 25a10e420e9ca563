import type { BlockSigns, Sighting } from './block-signs.ts';
import { isLookalikeSentence } from './weigh-context.ts';

/** A stretch of a block's text that refers to a record. Offsets are UTF-16 units of the block's text. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly record: string;
  readonly trigger: 'strong' | 'contextual';
  readonly alias: number;
}

const eventYear = 2022;
/** A year belongs to a date if at most this many words stand between: «2022 жылғы қаңтардың 5-і», "January 5th, 2022". */
const yearBefore = 3;
const yearAfter = 2;

/** «5 января 2021» is not 5 January 2022. A date that carries its year in the alias has been checked by the alias. */
const hasOtherYear = (sighting: Sighting, { years }: BlockSigns): boolean => {
  const beside = years.filter(
    ({ word }) => word >= sighting.firstWord - yearBefore && word <= sighting.lastWord + yearAfter,
  );
  return beside.length > 0 && !beside.some(({ year }) => sighting.phrase.record?.includes(String(year)));
};

const isEarlierEvent = ({ sentence }: Sighting, { years, cues }: BlockSigns): boolean => {
  const here = years.filter((year) => year.sentence === sentence);
  return (
    here.some(({ year }) => year < eventYear) &&
    !here.some(({ year }) => year === eventYear) &&
    cues.some((cue) => cue.sentence === sentence && ['unrest', 'alarm', 'protest', 'harm'].includes(cue.kind))
  );
};

const isVetoed = (sighting: Sighting, signs: BlockSigns): boolean => {
  if (isLookalikeSentence(sighting, signs)) return true;
  if (sighting.phrase.strong) return false;
  if (sighting.phrase.day) return hasOtherYear(sighting, signs);
  return isEarlierEvent(sighting, signs);
};

/** «Январские протесты» before «протесты в Казахстане», «Қанды Қаңтар» before «Қаңтар құрбандары»: the surer name. */
const sureness = ({ phrase }: Sighting) => (phrase.strong ? 2 : Number(phrase.telling));

/** The better of two sightings that overlap comes first: without a gap, a name, longer, earlier. */
const byWorth = (one: Sighting, other: Sighting): number =>
  Number(one.hasGap) - Number(other.hasGap) ||
  sureness(other) - sureness(one) ||
  other.end - other.start - (one.end - one.start) ||
  one.start - other.start ||
  one.alias - other.alias;

/** The mentions of a block that is about the events: no overlaps, no look-alikes, in the order of the text. */
export const chooseMentions = (signs: BlockSigns): Mention[] => {
  const sightings = signs.sightings.filter((sighting) => !isVetoed(sighting, signs));
  const taken: Sighting[] = [];
  const isFree = new Uint8Array(signs.length).fill(1);
  for (const sighting of [...sightings].sort(byWorth)) {
    if (isFree[sighting.start] === 0 || isFree[sighting.end - 1] === 0) continue;
    if (isFree.subarray(sighting.start, sighting.end).includes(0)) continue;
    isFree.fill(0, sighting.start, sighting.end);
    taken.push(sighting);
  }
  return taken
    .sort((one, other) => one.start - other.start)
    .map(({ start, end, phrase, alias }) => ({
      start,
      end,
      record: phrase.record ?? '',
      trigger: phrase.strong ? 'strong' : 'contextual',
      alias,
    }));
};
