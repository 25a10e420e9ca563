import type { BlockSigns, Cue } from './block-signs.ts';

/** How many sentences may hold the sides of one matter: it is told in one or two. */
const together = 2;

const eventYear = 2022;

/** «Условные террористы захватили акимат», «в 2017 году Мамая судили»: an exercise, another event, an earlier year. */
const isOfOther = ({ sentence }: Cue, { cues, years }: BlockSigns): boolean => {
  if (cues.some((cue) => cue.kind === 'lookalike' && cue.sentence === sentence)) return true;
  const here = years.filter((year) => Math.abs(year.sentence - sentence) < together);
  return here.some(({ year }) => year < eventYear) && !here.some(({ year }) => year === eventYear);
};

const near = (one: Cue, other: Cue) => Math.abs(one.sentence - other.sentence) < together;

/**
 * The matters of which every side is told: «акимат» and «сожгли», a person of the trials and a verdict. Each is given by the
 * words that told it.
 */
export const findMatters = (signs: BlockSigns): string[] => {
  const told = new Map<number, { sides: number; seen: Map<number, Cue[]> }>();
  for (const cue of signs.cues)
    for (const { matter, side, sides } of cue.places ?? []) {
      const one = told.get(matter) ?? { sides, seen: new Map<number, Cue[]>() };
      told.set(matter, one);
      one.seen.set(side, [...(one.seen.get(side) ?? []), cue]);
    }
  const matters: string[] = [];
  for (const { sides, seen } of told.values()) {
    if (seen.size < sides) continue;
    const [first = [], ...others] = [...seen.values()];
    const start = first.find(
      (cue) => others.every((side) => side.some((other) => near(cue, other))) && !isOfOther(cue, signs),
    );
    if (!start) continue;
    const words = others.map((side) => side.find((other) => near(start, other))?.text ?? '');
    matters.push([start.text, ...words].join(' + '));
  }
  return matters;
};
