/** The day a page says it appeared, `YYYY-MM-DD`, and where it says so. */
export interface PageDate {
  readonly day: string;
  readonly clue: 'json-ld' | 'meta' | 'time' | 'url' | 'option';
}

const order = ['json-ld', 'meta', 'time'] as const;

/** Names under which pages give the time of publication. */
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

const dayIn = (text: string | undefined): string | undefined => {
  const match = /(?<!\d)((?:19|20)\d\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?!\d)/.exec(text ?? '');
  return match?.[0];
};

/** The date in an address such as `/2022/01/05/` or `/20220105-title`; an address with a month alone says no day. */
export const dateInUrl = (url: string): PageDate | undefined => {
  const match =
    /[/_-]((?:19|20)\d\d)[/_-](0?[1-9]|1[0-2])[/_-](0?[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(url) ??
    /[/_-]((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(url);
  if (!match) return undefined;
  const [, year = '', month = '', day = ''] = match;
  return { day: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, clue: 'url' };
};

export interface DateFinder {
  element(name: string, attributes: Readonly<Record<string, string>>): void;
  text(element: string, data: string): void;
  found(): PageDate | undefined;
}

/** Listens to a page as it is parsed and keeps the first date of each kind: JSON-LD, then meta, then `<time>`. */
export const createDateFinder = (): DateFinder => {
  const days = new Map<PageDate['clue'], string>();
  let isJsonLd = false;
  let json = '';
  const note = (clue: PageDate['clue'], day: string | undefined) => {
    if (day !== undefined && !days.has(clue)) days.set(clue, day);
  };
  const closeJson = () => {
    // The script is searched as text: half of the JSON-LD on real pages does not parse.
    note('json-ld', dayIn(/"datePublished"\s*:\s*"([^"]*)"/.exec(json)?.[1]));
    json = '';
  };
  return {
    element: (name, attributes) => {
      if (isJsonLd) closeJson();
      isJsonLd = name === 'script' && (attributes.type ?? '').toLowerCase().includes('ld+json');
      if (name === 'meta') {
        const key = attributes.property ?? attributes.name ?? attributes.itemprop ?? '';
        if (metaNames.has(key.toLowerCase())) note('meta', dayIn(attributes.content));
      }
      if (name === 'time') note('time', dayIn(attributes.datetime));
    },
    text: (element, data) => {
      if (isJsonLd && element === 'script') json += data;
    },
    found: () => {
      closeJson();
      for (const clue of order) {
        const day = days.get(clue);
        if (day !== undefined) return { day, clue };
      }
      return undefined;
    },
  };
};
