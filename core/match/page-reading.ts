import { type BlockSigns, readSigns } from './block-signs.ts';
import { chooseMentions, type Mention } from './choose-mentions.ts';
import type { Lexicon } from './lexicon.ts';
import { type Evidence, type Weighed, weighSigns } from './weigh-context.ts';
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
  /** Decides about all blocks read so far. Cheap: it may be called after every slice. */
  weigh(): PageVerdict;
}

interface Read {
  readonly role: Block['role'];
  readonly length: number;
  readonly signs: BlockSigns | undefined;
  readonly weighed: Weighed | undefined;
}

const none: readonly never[] = [];

/** Whether the page appeared while the events were news. */
const isThen = (published: string | undefined) =>
  published !== undefined && published >= '2022-01-02' && published < '2022-04-01';

const dateInUrl = (url: string | undefined): string | undefined => {
  const match = /[/-](20\d\d)[/-](0[1-9]|1[0-2])(?:[/-]([0-3]\d))?(?=[/-]|$)/.exec(url ?? '');
  return match ? `${match[1]}-${match[2]}-${match[3] ?? '15'}` : undefined;
};

const ownScore = ({ strong, telling, country, time, violence, against }: Weighed): number => {
  if (strong > 0)
    return strong + telling + country + time + violence + Math.max(against, -weights.strong / 4);
  // Neither the country alone nor the words of violence alone can be the events.
  if (country === 0 || telling + violence === 0)
    return Math.min(enough - 1, telling + country + time + violence + against);
  return telling + country + time + violence + against;
};

/** What the title lends to a block that does not say it itself. */
const borrow = (block: Weighed, title: Weighed | undefined): Evidence[] => {
  if (!title || title.against < 0) return [];
  const lent = (['country', 'time'] as const)
    .filter((sign) => block[sign] === 0 && title[sign] > 0)
    .map((sign) => ({ sign: `${sign} in the title`, weight: title[sign] * weights.borrowed }));
  return lent;
};

const sum = (evidence: readonly Evidence[]) => evidence.reduce((total, { weight }) => total + weight, 0);

/** Reads a page block by block and decides, again and again, which candidates are mentions. */
export const readPage = (lexicon: Lexicon, hints: PageHints): PageReading => {
  const publishedThen = isThen(hints.published ?? dateInUrl(hints.url));
  const read = ({ text, role }: Block): Read => {
    const signs = readSigns(text, lexicon);
    return { role, length: text.length, signs, weighed: signs && weighSigns(signs, publishedThen) };
  };
  const title = hints.title === undefined ? undefined : read({ text: hints.title, role: 'heading' }).weighed;
  const blocks: (Read | null)[] = [];

  const weigh = (): PageVerdict => {
    const scores = blocks.map((block) => (block?.weighed ? ownScore(block.weighed) : 0));
    let textLength = 0;
    let aboutLength = 0;
    blocks.forEach((block, index) => {
      if (!block || block.role === 'furniture') return;
      textLength += block.length;
      if ((scores[index] ?? 0) >= enough) aboutLength += block.length;
    });
    const titleScore = title ? ownScore(title) : 0;
    const isPageAbout = titleScore >= enough || (aboutLength > 0 && aboutLength >= textLength * pageShare);

    /** What stands around the block, with a reason that `explain` can show. */
    const help = (index: number): Evidence[] => {
      const block = blocks[index];
      if (!block?.weighed || block.role === 'furniture') return [];
      if (isPageAbout) {
        // On such a page the country is no news, so that «погода в Алматы» has nothing to live on.
        const { country } = block.weighed;
        return [
          { sign: 'the page is about the events', weight: weights.page },
          ...(country > 0 ? [{ sign: 'country counted with the page', weight: -country }] : []),
        ];
      }
      const near = scores
        .slice(Math.max(0, index - reach), index + reach + 1)
        .some((score) => score >= enough);
      const lent = borrow(block.weighed, title);
      return near
        ? [...lent, { sign: 'a block beside it is about the events', weight: weights.neighbour }]
        : lent;
    };

    const scoreOf = (index: number): number => {
      const own = scores[index] ?? 0;
      const weighed = blocks[index]?.weighed;
      if (!weighed) return 0;
      const { telling, country, time, violence, against, strong } = weighed;
      return Math.max(own, strong + telling + country + time + violence + against + sum(help(index)));
    };

    const best = blocks.reduce((top, _, index) => Math.max(top, scoreOf(index)), titleScore);
    const cache = new Map<number, readonly Mention[]>();
    const mentionsIn = (index: number): readonly Mention[] => {
      const known = cache.get(index);
      if (known) return known;
      const signs = blocks[index]?.signs;
      const mentions = signs && scoreOf(index) >= enough ? chooseMentions(signs, false) : none;
      cache.set(index, mentions);
      return mentions;
    };
    return {
      about: best >= enough,
      score: Math.max(0, Math.min(1, best / (enough * 2))),
      mentionsIn,
      explain: (index) => {
        const weighed = blocks[index]?.weighed;
        return weighed ? [...weighed.evidence, ...help(index)] : none;
      },
    };
  };

  return {
    add: (block) => blocks.push(read(block)) - 1,
    replace: (index, block) => {
      if (index >= 0 && index < blocks.length) blocks[index] = block && read(block);
    },
    weigh,
  };
};
