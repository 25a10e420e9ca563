import type { BlockSigns } from './block-signs.ts';
import { chooseMentions, type Mention } from './choose-mentions.ts';
import type { Lexicon } from './lexicon.ts';
import { keepSentences, type ReadBlock, readBlock, scoreOf as worthOf } from './read-block.ts';
import { type Evidence, isViolent, type Published, type Weighed } from './weigh-context.ts';
import { enough, pageShare, reach, weights } from './weights.ts';

export type { Mention } from './choose-mentions.ts';
export type { Evidence } from './weigh-context.ts';

/** A stretch of text that a reader sees as one: a paragraph, a heading, a cell. */
export interface Block {
  readonly text: string;
  /** `furniture` is what every page of a site repeats: menus, footers, lists of links. It gets no help from the page. */
  readonly role: 'text' | 'heading' | 'furniture';
}

export interface PageHints {
  readonly title?: string;
  readonly url?: string;
  /** `YYYY-MM-DD`. */
  readonly published?: string;
}

export interface PageVerdict {
  /** Something on the page is about the events. */
  readonly about: boolean;
  /** 0 to 1; 0.5 is just enough. */
  readonly score: number;
  /** Whether a block as a whole is about the events: its numbers count what the events did. */
  isAbout(index: number): boolean;
  /** In the order of the block's text, without overlaps. */
  mentionsIn(index: number): readonly Mention[];
  /** What spoke for and against the block. */
  explain(index: number): readonly Evidence[];
}

export interface PageReading {
  /** Reads a block, the expensive part; gives its index. May be called in time slices and at any time. */
  add(block: Block): number;
  /** Reads the block again, or forgets it; its index stays. */
  replace(index: number, block: Block | null): void;
  /** Decides about all blocks read so far: half a microsecond a block. */
  weigh(): PageVerdict;
  /** The same in small steps, for a page that must not be held up; the verdict is what it returns at the end. */
  weighInSteps(): Generator<undefined, PageVerdict>;
}

interface Placed extends ReadBlock {
  readonly role: Block['role'];
  readonly length: number;
}

const none: readonly never[] = [];

/** On a page of January 2025 «5 января» is a day of 2025. */
const publishedWhen = (date: string | undefined): Published => {
  if (date === undefined) return 'unknown';
  if (date < '2022-01-01') return 'before';
  if (date >= '2022-01-02' && date < '2022-01-20') return 'those days';
  if (date >= '2022-01-02' && date < '2022-04-01') return 'then';
  return /^\d{4}-(?:12|01|02)/.test(date) ? 'other January' : 'unknown';
};

const dateInUrl = (url: string | undefined): string | undefined => {
  const match = /[/-](20\d\d)[/-](0[1-9]|1[0-2])(?:[/-]([0-3]\d))?(?=[/-]|$)/.exec(url ?? '');
  return match ? `${match[1]}-${match[2]}-${match[3] ?? '15'}` : undefined;
};

/** Per block, the nearest heading above it that says where and when; else the title. */
const titlesOf = (
  blocks: readonly (Placed | null)[],
  title: Weighed | undefined,
): (Weighed | undefined)[] => {
  let latest = title;
  return blocks.map((block) => {
    const above = latest;
    if (block?.role === 'heading') {
      const { weighed } = block;
      latest = weighed && weighed.country > 0 && weighed.time > 0 ? weighed : title;
    }
    return above;
  });
};

/** What the title lends to a block that does not say it itself. */
const borrow = (block: Weighed, title: Weighed | undefined): Weighed => {
  if (!title || title.against < 0) return block;
  const lend = (sign: 'country' | 'time' | 'telling') =>
    block[sign] === 0 ? title[sign] * weights.borrowed[sign] : 0;
  // Under «Январь 2022 года: хроника», «5 января» is a day of that year.
  const isDated = block.time === weights.day && title.time >= weights.januaryOf2022;
  const lent = {
    telling: lend('telling'),
    country: lend('country'),
    time: isDated ? weights.dayOf2022 - weights.day : lend('time'),
  };
  const evidence = (['telling', 'country', 'time'] as const)
    .filter((sign) => lent[sign] > 0)
    .map((sign) => ({ sign: `${sign} in the title`, weight: lent[sign] }));
  return {
    ...block,
    telling: block.telling + lent.telling,
    country: block.country + lent.country,
    time: block.time + lent.time,
    evidence: [...block.evidence, ...evidence],
  };
};

/** On a page about the events the country is no news, so that «погода в Алматы» has nothing to live on. */
const helpOfPage = ({ country }: Weighed): Evidence[] => [
  { sign: 'the page is about the events', weight: weights.page },
  ...(country > 0 ? [{ sign: 'country counted with the page', weight: -country }] : []),
];

/**
 * A paragraph with the date and the violence, and beside it one with the country, complete each other: a headline and its
 * first sentence seldom say the same twice.
 */
const borrowBeside = (block: Weighed, beside: () => readonly (Placed | null)[]): Weighed => {
  const isDated = block.time >= weights.dayOf2022 && block.violence > 0;
  if (block.country > 0 || !isDated || block.against < 0) return block;
  const names = (one: Placed | null) =>
    one?.weighed !== undefined && one.weighed.country > 0 && one.weighed.against === 0;
  if (!beside().some(names)) return block;
  const country = weights.country * weights.borrowed.country;
  return {
    ...block,
    country,
    evidence: [...block.evidence, { sign: 'country in a block beside it', weight: country }],
  };
};

const namesLookalike = (block: ReadBlock | null | undefined) =>
  block?.signs?.cues.some(({ kind }) => kind === 'lookalike') ?? false;

/** «Январские события», and «Кантар» beside deaths or trials, need no country, in Russian: unless the page names another January. */
const readAsUsual = (block: Weighed, signs: BlockSigns | undefined): Weighed => {
  const isUsual =
    block.country < weights.usual &&
    block.against === 0 &&
    signs?.sightings.some(({ phrase }) => phrase.usual && (block.violence > 0 || phrase.text.includes(' ')));
  if (!isUsual) return block;
  const weight = weights.usual - block.country;
  const evidence = [...block.evidence, { sign: 'no other January on the page', weight }];
  return { ...block, country: weights.usual, evidence };
};

const neighbour: Evidence = { sign: 'a block beside it is about the events', weight: weights.neighbour };

const sum = (evidence: readonly Evidence[]) => evidence.reduce((total, { weight }) => total + weight, 0);

/** Whether so much of the page is about the events that the rest is taken to be, too. */
const isMostlyAbout = (blocks: readonly (Placed | null)[]): boolean => {
  let textLength = 0;
  let aboutLength = 0;
  for (const block of blocks) {
    if (!block || block.role === 'furniture') continue;
    textLength += block.length;
    if (block.score >= enough) aboutLength += block.length;
  }
  return aboutLength > 0 && aboutLength >= textLength * pageShare;
};

/** «Редакция · 5 января» on a page of 5 January 2025: without a year or violence, the day is that of the page. */
const withoutOwnDay = (signs: BlockSigns, ownDay: string | undefined): BlockSigns =>
  ownDay === undefined || signs.cues.some(({ kind }) => isViolent(kind))
    ? signs
    : { ...signs, sightings: signs.sightings.filter(({ phrase }) => phrase.record !== ownDay) };

/** How many blocks are weighed before the caller may rest. */
const perStep = 1_000;

function* judgePage(
  blocks: readonly (Placed | null)[],
  title: ReadBlock | undefined,
  ownDay: string | undefined,
): Generator<undefined, PageVerdict> {
  const isPageAbout = (title?.score ?? 0) >= enough || isMostlyAbout(blocks);
  const titles = titlesOf(blocks, title?.weighed);
  const isOfOtherEvents = namesLookalike(title) || blocks.some(namesLookalike);

  const besideOf = (index: number, distance: number) =>
    blocks.slice(Math.max(0, index - distance), index + distance + 1);

  /** The block with what title, headings and neighbours lend it, where the page as a whole is not about the events. */
  const complete = (index: number, weighed: Weighed, signs: BlockSigns | undefined): Weighed => {
    const lent = borrow(weighed, titles[index]);
    const completed = borrowBeside(lent, () => besideOf(index, 1));
    return isOfOtherEvents ? completed : readAsUsual(completed, signs);
  };

  const completed: (Weighed | undefined)[] = [];
  for (const [index, block] of blocks.entries()) {
    if (index % perStep === 0) yield;
    const isOpen = block?.weighed && block.role !== 'furniture' && !isPageAbout;
    completed.push(isOpen ? complete(index, block.weighed, block.signs) : block?.weighed);
  }
  const areAbout = completed.map((weighed) => weighed !== undefined && worthOf(weighed) >= enough);
  const isAnyAbout = areAbout.includes(true);

  const hasNeighbour = (index: number) => {
    if (!isAnyAbout) return false;
    for (let other = index - reach; other <= index + reach; other += 1)
      if (other !== index && areAbout[other]) return true;
    return false;
  };

  /** The block with all help, and what it is then worth. */
  const help = (index: number): { score: number; evidence: readonly Evidence[] } => {
    const block = blocks[index];
    const weighed = completed[index];
    if (!block?.weighed || !weighed) return { score: 0, evidence: none };
    if (block.role === 'furniture') return { score: block.score, evidence: weighed.evidence };
    const { strong, telling, country, time, violence, against } = block.weighed;
    const own = strong + telling + country + time + violence + against;
    if (isPageAbout) {
      const given = helpOfPage(block.weighed);
      const evidence = [...weighed.evidence, ...given];
      return { score: Math.max(block.score, own + sum(given)), evidence };
    }
    const score = worthOf(weighed);
    if (!hasNeighbour(index)) return { score, evidence: weighed.evidence };
    return { score: Math.max(score, own + neighbour.weight), evidence: [...weighed.evidence, neighbour] };
  };

  const scoreOf = (index: number): number => help(index).score;

  const choose = (index: number): readonly Mention[] => {
    const { signs, sentences } = blocks[index] ?? {};
    if (!signs) return none;
    if (scoreOf(index) >= enough) return chooseMentions(withoutOwnDay(signs, ownDay));
    return sentences && sentences.size > 0 ? chooseMentions(keepSentences(signs, sentences)) : none;
  };

  /** A block that says nothing by itself goes with its page. */
  const isAbout = (index: number): boolean => {
    const block = blocks[index];
    if (!block) return false;
    return block.weighed ? scoreOf(index) >= enough : isPageAbout && block.role !== 'furniture';
  };

  let best = title?.score ?? 0;
  for (const [index, block] of blocks.entries()) {
    if (index % perStep === 0) yield;
    best = Math.max(best, (block?.sentences.size ?? 0) > 0 ? enough : scoreOf(index));
  }
  const chosen = new Map<number, readonly Mention[]>();
  return {
    about: best >= enough,
    score: Math.max(0, Math.min(1, best / (enough * 2))),
    isAbout,
    mentionsIn: (index) => {
      const mentions = chosen.get(index) ?? choose(index);
      chosen.set(index, mentions);
      return mentions;
    },
    explain: (index) => help(index).evidence,
  };
}

const judgeAtOnce = (judging: Generator<undefined, PageVerdict>): PageVerdict => {
  for (;;) {
    const { done, value } = judging.next();
    if (done) return value;
  }
};

/** Reads a page block by block and decides, again and again, which candidates are mentions. */
export const readPage = (lexicon: Lexicon, hints: PageHints): PageReading => {
  const published = publishedWhen(hints.published ?? dateInUrl(hints.url));
  const title = hints.title === undefined ? undefined : readBlock(hints.title, lexicon, published);
  const ownDay = published === 'other January' ? `date.2022${hints.published?.slice(4, 10)}` : undefined;
  const blocks: (Placed | null)[] = [];
  const place = ({ text, role }: Block): Placed => ({
    ...readBlock(text, lexicon, published),
    role,
    length: text.length,
  });
  return {
    add: (block) => blocks.push(place(block)) - 1,
    replace: (index, block) => {
      if (index >= 0 && index < blocks.length) blocks[index] = block && place(block);
    },
    weigh: () => judgeAtOnce(judgePage([...blocks], title, ownDay)),
    weighInSteps: () => judgePage([...blocks], title, ownDay),
  };
};
