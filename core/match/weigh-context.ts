import type { BlockSigns, Cue, Sighting } from './block-signs.ts';
import { findMatters } from './find-matters.ts';
import type { CueKind } from './lexicon-data.ts';
import { undatedViolence, weights } from './weights.ts';

/** One reason for or against, readable by a person. */
export interface Evidence {
  readonly sign: string;
  readonly weight: number;
  /** The words that gave it, in dictionary form; absent for signs that no single word gives. */
  readonly words?: readonly string[];
}

/** The classes of evidence, added up apart, because help from the page replaces some of them. */
export interface Weighed {
  readonly strong: number;
  readonly telling: number;
  readonly country: number;
  readonly time: number;
  readonly violence: number;
  readonly against: number;
  readonly evidence: readonly Evidence[];
}

const eventYear = 2022;
/** How many words may stand between a month and its year: «қаңтар айында, 2022 жылы». */
const besideWords = 4;

const isBeside = (word: number, yearWord: number) => Math.abs(word - yearWord) <= besideWords;

/** When the page appeared: before the events, on their days, while they were news, around another January, or whenever. */
export type Published = 'before' | 'those days' | 'then' | 'other January' | 'unknown';

interface Tally {
  readonly evidence: Evidence[];
  add(sign: string, weight: number, words?: readonly string[]): number;
}

const createTally = (): Tally => {
  const evidence: Evidence[] = [];
  return {
    evidence,
    add: (sign, weight, words) => {
      if (weight !== 0) evidence.push({ sign, weight, ...(words && { words }) });
      return weight;
    },
  };
};

const distinct = (cues: readonly Cue[], kind: CueKind): string[] => {
  const texts: string[] = [];
  for (const cue of cues) if (cue.kind === kind && !texts.includes(cue.text)) texts.push(cue.text);
  return texts;
};

const stepsFor = (count: number, steps: readonly number[]): number =>
  steps.slice(0, count).reduce((sum, step) => sum + step, 0);

const weighWords = (tally: Tally, cues: readonly Cue[], kind: CueKind, steps: readonly number[]): number => {
  const words = distinct(cues, kind);
  const weight = stepsFor(words.length, steps);
  return tally.add(kind, weight, words);
};

const notEvents = /^(?:date|place)\./;

const weighRecords = (tally: Tally, sightings: readonly Sighting[]): number => {
  const records = [...new Set(sightings.map(({ phrase }) => phrase.record ?? 'date.'))];
  const others = records.filter((record) => !notEvents.test(record));
  const weight = stepsFor(others.length, weights.records);
  return tally.add('records together', weight, others);
};

/** Words at which January stands: cues and day aliases. */
const januaries = (signs: BlockSigns): number[] => [
  ...signs.cues.filter((cue) => cue.kind === 'january').map((cue) => cue.word),
  ...signs.sightings.filter(({ phrase }) => phrase.day).map((sighting) => sighting.lastWord),
];

/** The days on which it happened. */
const firstDay = 2;
const lastDay = 11;
/** With its year, a day counts until the emergency and the mission of the troops ended. */
const lastDatedDay = 19;

const dayOf = ({ phrase }: Sighting): number => {
  const day = phrase.day ? /^date\.2022-01-(\d\d)$/.exec(phrase.record ?? '')?.[1] : undefined;
  return day === undefined ? 0 : Number(day);
};

const isCoreDay = (sighting: Sighting, last = lastDay) =>
  dayOf(sighting) >= firstDay && dayOf(sighting) <= last;

const isNews = (published: Published) => published === 'then' || published === 'those days';

const weighTime = (tally: Tally, signs: BlockSigns, published: Published): number => {
  const { years, sightings } = signs;
  const months = januaries(signs);
  const right = years.filter(({ year }) => year === eventYear);
  const foreign = years.filter(({ year }) => year !== eventYear);
  const has2022 = right.length > 0;
  const isOwn = (word: number) =>
    has2022 || (published !== 'other January' && !foreign.some((year) => isBeside(word, year.word)));
  const ownMonths = months.filter(isOwn);
  const days = sightings.filter((sighting) => isCoreDay(sighting) && isOwn(sighting.lastWord));
  const datedDay = sightings.find(
    (sighting) =>
      isCoreDay(sighting, lastDatedDay) && right.some((year) => isBeside(sighting.lastWord, year.word)),
  );
  const isThen = isNews(published);
  let time = 0;
  if (datedDay) time = tally.add('day of January 2022', weights.dayOf2022, [datedDay.phrase.text]);
  else if (months.some((word) => right.some((year) => isBeside(word, year.word))))
    time = tally.add('January 2022', weights.januaryOf2022);
  else if (ownMonths.length > 0 && isThen) time = tally.add('January, published then', weights.januaryOf2022);
  else if (new Set(days.map(dayOf)).size > 1) time = tally.add('days of January', weights.days);
  else if (ownMonths.length > 0 && has2022) time = tally.add('January and 2022', weights.januaryAnd2022);
  else if (has2022) time = tally.add('2022', weights.year2022);
  else if (days[0]) time = tally.add('day of January', weights.day, [days[0].phrase.text]);
  else if (ownMonths.length > 0) time = tally.add('January', weights.january);
  if (isThen)
    time += tally.add('published then', weights[published === 'then' ? 'publishedThen' : 'thoseDays']);
  return time;
};

const weighOtherYears = (tally: Tally, signs: BlockSigns, isNamed: boolean): number => {
  // «В декабре 2021-го» is how the story of the named events begins; «январь 2021» is another January.
  const isProlog = ({ year, word }: { year: number; word: number }) =>
    isNamed && year === eventYear - 1 && !januaries(signs).some((month) => isBeside(word, month));
  const years = signs.years.filter((year) => !isProlog(year));
  if (years.length === 0 || years.some(({ year }) => year === eventYear)) return 0;
  const earlier = years.filter(({ year }) => year < eventYear);
  if (earlier.length > 0)
    return tally.add('earlier year', weights.earlierYear, [
      ...new Set(earlier.map(({ year }) => String(year))),
    ]);
  const months = januaries(signs);
  const later = years.find((year) => months.some((word) => isBeside(word, year.word)));
  return later ? tally.add('January of a later year', weights.laterJanuary, [String(later.year)]) : 0;
};

/** Slogans and places are older than the events, but not the names of the events: a date before them is then a wrong one. */
const countsAsStrong = (sighting: Sighting, signs: BlockSigns, published: Published) =>
  sighting.phrase.strong &&
  !isLookalikeSentence(sighting, signs) &&
  (published !== 'before' || sighting.phrase.record?.startsWith('event.'));

const isBesideLookalike = (sentence: number, { cues, years }: BlockSigns): boolean =>
  cues.some((cue) => cue.sentence === sentence && cue.kind === 'lookalike') &&
  !years.some((year) => year.sentence === sentence && year.year === eventYear);

/** The sentence names a look-alike event and nothing that speaks for 2022 or Kazakhstan. */
export const isLookalikeSentence = ({ sentence }: Sighting, signs: BlockSigns): boolean =>
  isBesideLookalike(sentence, signs) &&
  !signs.cues.some((cue) => cue.sentence === sentence && cue.kind === 'country');

/** «On 2 January 2022 oil workers in Zhanaozen …»: the day and the country outweigh the look-alike in their sentence. */
const isOfThatDay = ({ sentence }: Cue, { sightings, years, cues }: BlockSigns): boolean =>
  cues.some((cue) => cue.sentence === sentence && cue.kind === 'country') &&
  sightings.some(
    (sighting) =>
      sighting.sentence === sentence &&
      isCoreDay(sighting) &&
      years.some(({ year, word }) => year === eventYear && isBeside(sighting.lastWord, word)),
  );

const asUnrest = (cues: readonly Cue[]): Cue[] =>
  cues.map((cue) => (cue.kind === 'alarm' ? { ...cue, kind: 'unrest' } : cue));

/** More than a crime, an accident or a rally, of which there are some on 5 January of every year. */
const isRiot = ({ cues, sightings }: BlockSigns, time: number, published: Published): boolean => {
  const riots = distinct(cues, 'unrest').length;
  if ((riots > 1 && published !== 'other January') || (riots > 0 && time >= weights.day)) return true;
  const protest = distinct(cues, 'protest').length;
  const alarm = riots + distinct(cues, 'alarm').length;
  const days = new Set(sightings.filter((sighting) => isCoreDay(sighting)).map(dayOf)).size;
  return time > 0 && (alarm > 1 || (alarm > 0 && protest > 0) || (days > 2 && alarm + protest > 0));
};

const violent: ReadonlySet<CueKind> = new Set(['unrest', 'alarm', 'protest', 'harm']);

export const isViolent = (kind: CueKind): boolean => violent.has(kind);

const aftermath: ReadonlySet<CueKind> = new Set(['memory', 'justice', 'office', 'matter']);

const isInside = (inner: Sighting, outer: Sighting): boolean =>
  inner.start >= outer.start && inner.end <= outer.end && inner.end - inner.start < outer.end - outer.start;

/** Adds up what a block says by itself. */
export const weighSigns = (signs: BlockSigns, published: Published): Weighed => {
  const tally = createTally();
  const { cues, sightings } = signs;
  const strongNames = sightings.filter((sighting) => countsAsStrong(sighting, signs, published));
  // «Қаңтар» with a capital may also be a boy or a café, of whom nothing is told that the events had.
  const tellsMore = cues.some(({ kind }) => isViolent(kind) || aftermath.has(kind));
  const telling = sightings.filter(
    (sighting) =>
      sighting.phrase.telling &&
      (!sighting.phrase.inner || tellsMore) &&
      !isBesideLookalike(sighting.sentence, signs),
  );
  // «2022 unrest» inside «January 2022 unrest» is no second name.
  const tellingNames = new Set([
    ...telling
      .filter((one) => !telling.some((other) => isInside(one, other)))
      .map(({ phrase }) => phrase.text),
    ...distinct(cues, 'telling'),
    ...findMatters(signs),
  ]);
  const strong = strongNames[0] ? tally.add('strong name', weights.strong, [strongNames[0].phrase.text]) : 0;
  const names =
    tellingNames.size > 0
      ? tally.add('name of the events', weights.telling + (tellingNames.size - 1) * weights.tellingAgain, [
          ...tellingNames,
        ])
      : 0;
  const places = distinct(cues, 'country');
  let country = 0;
  if (places.length > 0) country = tally.add('Kazakhstan', weights.country, places);
  else if (cues.some(({ kind }) => kind === 'office'))
    country = tally.add('an office of the country', weights.office, distinct(cues, 'office'));
  else if (signs.isKazakh) country = tally.add('text in Kazakh', weights.kazakhText);
  const time = weighTime(tally, signs, published);
  let violence =
    weighWords(tally, asUnrest(cues), 'unrest', weights.unrest) +
    weighWords(tally, cues, 'protest', weights.protest) +
    weighWords(tally, cues, 'harm', weights.harm) +
    weighWords(tally, cues, 'justice', weights.justice) +
    (time < weights.januaryAnd2022 && !isNews(published)
      ? 0
      : weighWords(tally, cues, 'memory', weights.memory)) +
    (time < weights.dayOf2022 ? 0 : weighRecords(tally, sightings));
  const isYearKnown = isNews(published) || signs.years.some(({ year }) => year === eventYear);
  const most = undatedViolence - time;
  if (names === 0 && !isYearKnown && !isRiot(signs, time, published) && violence > most)
    violence += tally.add('no sign of the year', most - violence);
  const against =
    weighWords(
      tally,
      cues.filter((cue) => !isOfThatDay(cue, signs)),
      'lookalike',
      weights.lookalike,
    ) +
    weighWords(tally, cues, 'pastime', weights.pastime) +
    // Flights and banks stood still on those days.
    (published === 'those days' && violence > 0 ? 0 : weighWords(tally, cues, 'everyday', weights.everyday)) +
    weighOtherYears(tally, signs, names > 0) +
    (published === 'before' ? tally.add('published before', weights.publishedBefore) : 0);
  return { strong, telling: names, country, time, violence, against, evidence: tally.evidence };
};
