/** Where a page may say when it appeared, the surest first. */
export const dateClues = ['json-ld', 'meta', 'time', 'url'] as const;
export type DateClue = (typeof dateClues)[number];

export interface DatedClue {
  readonly clue: DateClue;
  /** `YYYY-MM-DD`, as it is written there: no time zone is worked out. */
  readonly day: string;
}

export interface PageDate {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** `option`: somebody who knows better gave the day. */
  readonly clue: DateClue | 'option';
  /** The page's own clues that say another day, the surest first. */
  readonly others: readonly DatedClue[];
}

/** Names under which pages give the time of publication, in `property`, `name` or `itemprop`. */
const metaNames = new Set([
  'article:published_time',
  'og:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'pubdate',
  'publishdate',
  'publication_date',
  'mediator_published_time',
  'sailthru.date',
]);

/** The first whole date in a text. The web is no older than 1990: `1970-01-01` is a field that was left empty. */
const dayIn = (text: string | undefined): string | undefined =>
  /(?<!\d)(?:199|20\d)\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)/.exec(text ?? '')?.[0];

const year = '((?:199|20\\d)\\d)';
const addresses = [
  new RegExp(`[/_-]${year}[/_-](0?[1-9]|1[0-2])[/_-](0?[1-9]|[12]\\d|3[01])(?=[/_.-]|$)`),
  new RegExp(`[/_-]${year}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?=[/_.-]|$)`),
];

/** The day in an address such as `/2022/01/05/` or `/20220105-title`; an address with a month alone says no day. */
export const dayInAddress = (address: string): string | undefined => {
  const found = addresses.map((form) => form.exec(address)).find((match) => match !== null);
  return found
    ?.slice(1)
    .map((part) => part.padStart(2, '0'))
    .join('-');
};

/** Hears what a page says about its date, in the page's order, and judges at the end. */
export interface DateJudge {
  /** The text of a JSON-LD script. */
  jsonLd(script: string): void;
  /** A `meta` element, or another one with a date for machines. */
  meta(name: string, content: string): void;
  /** A `time` element; those outside an article may belong to a list of other news. */
  time(datetime: string, isOfArticle: boolean): void;
  address(address: string): void;
  /** `given`, from somebody who knows better, counts before all clues. */
  judge(given?: string): PageDate | undefined;
}

/** Judges when a page was published: the first date of the surest clue, and which other clues contradict it. */
export const createDateJudge = (): DateJudge => {
  const days = new Map<DateClue, string>();
  const loose = new Set<string>();
  const note = (clue: DateClue, day: string | undefined) => {
    if (day !== undefined && !days.has(clue)) days.set(clue, day);
  };
  return {
    // Searched as text: half of the JSON-LD on real pages does not parse.
    jsonLd: (script) => note('json-ld', dayIn(/"datePublished"\s*:\s*"([^"]*)"/.exec(script)?.[1])),
    meta: (name, content) => {
      if (metaNames.has(name.toLowerCase())) note('meta', dayIn(content));
    },
    time: (datetime, isOfArticle) => {
      const day = dayIn(datetime);
      if (isOfArticle) note('time', day);
      else if (day !== undefined) loose.add(day);
    },
    address: (address) => note('url', dayInAddress(address)),
    judge: (given) => {
      // Of several days outside any article nobody can say which is the page's own.
      if (loose.size === 1) note('time', [...loose][0]);
      const clues = dateClues.flatMap((clue): DatedClue[] => {
        const day = days.get(clue);
        return day === undefined ? [] : [{ clue, day }];
      });
      const [surest] = clues;
      const day = given ?? surest?.day;
      if (day === undefined) return undefined;
      return {
        day,
        clue: given === undefined && surest ? surest.clue : 'option',
        others: clues.filter((other) => other.day !== day),
      };
    },
  };
};
