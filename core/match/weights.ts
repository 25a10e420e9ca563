/**
 * How much each sign adds to the belief that a block of text is about January 2022. The scale is set by `enough`; the
 * numbers were fixed on the development half of the corpus.
 */
export const weights = {
  /** Nothing else is called so: it decides alone. */
  strong: 6,
  /** «Январские события», "Bloody January": with the country it is enough, alone it may be Vilnius or Baku. */
  telling: 3,
  /** Each further name of the events. */
  tellingAgain: 1,
  /** «Январские события» without the country, beside deaths or trials, and no other January on the page. */
  usual: 2,
  /** Kazakhstan, one of its cities or offices is named. */
  country: 2,
  /** An office or a name that other countries have, too: «генпрокурор», «Мамин». */
  office: 1.5,
  /** The text is in Kazakh: such pages seldom name the country, but they also write about the whole world. */
  kazakhText: 2,
  /** A day from 2 to 19 January 2022 with its year. */
  dayOf2022: 3,
  /** «Январь 2022», "January 20, 2022": month and year side by side. */
  januaryOf2022: 2,
  /** Two days or more of 2–11 January in a row, without a year: a chronicle. */
  days: 2,
  /** Both stand in the block, but apart. */
  januaryAnd2022: 1.75,
  year2022: 1,
  /** One of those days without its year. */
  day: 1.5,
  january: 0.5,
  /** Published while the events were the news: January to March 2022. */
  publishedThen: 1,
  /** Published from 2 to 19 January 2022, when the country had hardly any other news. */
  thoseDays: 2.75,
  /** Dates of pages may lie, so that a strong name is still enough; what else the page says is not. */
  publishedBefore: -5,
  /** Riots, storming, curfew, peacekeepers: the first, the second and each further word. */
  unrest: [1.5, 1, 0.5],
  protest: [1, 0.5],
  harm: [1, 0.25],
  justice: [0.5, 0.5, 0.25],
  /** Remembering, asking what happened: beside January 2022 alone. */
  memory: [1, 0.25],
  /** Two records or more, besides places and days, on a dated day: «Токаев предложил Смаилова». */
  records: [0, 0.5, 0.25],
  /** Baku, Vilnius, the Capitol … are named. */
  lookalike: [-3.5, -2],
  /** Weather, sport, culture. */
  pastime: [-1, -1.5, -1],
  everyday: [-0.75, -0.75, -0.75],
  /** A year before 2022 is given and 2022 is not: it is probably that year's event. */
  earlierYear: -2,
  /** January of a later year, and 2022 is not named. */
  laterJanuary: -1,
  /** The page as a whole is about the events, so its paragraphs are, unless they say otherwise. */
  page: 5.75,
  /** A paragraph close by is about the events. */
  neighbour: 2.5,
  /** The part that what the title says counts in blocks that do not say it. */
  borrowed: { telling: 1, country: 0.75, time: 1 },
} as const;

/** A block with this score is about the events. */
export const enough = 5;

/**
 * Without a sign of the year, words of violence and a day must not be enough together: there are crimes on every 5 January.
 */
export const undatedViolence = 2.5;

/** The share of a page's text that must be about the events on its own before the rest gets help from it. */
export const pageShare = 0.3;

/** How many blocks away a neighbour may be. */
export const reach = 2;
