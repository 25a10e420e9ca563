import type { MarkStyle } from '../core/card/mark-style.ts';
import type { Lexicon } from '../core/match/lexicon.ts';
import { type PageHints, type PageReading, type PageVerdict, readPage } from '../core/match/page-reading.ts';
import type { PageDate } from '../core/text/page-date.ts';
import { createChooser } from './choose-marks.ts';
import { createFinder, type FindFigures } from './find-in-block.ts';
import type { Mark } from './marks.ts';
import { readPageDate } from './page-date.ts';
import { createPageText } from './page-text.ts';
import { readInView } from './read-in-view.ts';
import type { TextBlock } from './read-text.ts';
import { shadowRootsUnder } from './shadow-roots.ts';
import { createSlices, type Slices } from './slices.ts';
import { type Changes, watchChanges } from './watch.ts';
import { watchNavigation } from './watch-navigation.ts';
import { watchUndrawn } from './watch-undrawn.ts';

export interface PageFindings {
  readonly marks: readonly Mark[];
  /** All mentions, marked or not. */
  readonly mentions: number;
  readonly records: number;
  /** The page was too large to be read whole. */
  readonly isCut: boolean;
}

export interface PageReader {
  readonly shadowRoots: ReadonlySet<ShadowRoot>;
  readonly findings: PageFindings;
  /** By which the findings were judged. */
  readonly date: PageDate | undefined;
  /** Judges anew by a day that the reader knows better, until the page changes its address; without it by the page's own. */
  giveDay(day: string | undefined): void;
  /** Weighs anew what has been read. */
  refresh(): void;
}

export interface PageReaderOptions {
  readonly lexicon: Lexicon;
  readonly styleOf: (record: string) => MarkStyle;
  readonly marksAll: boolean;
  /** Compares the numbers of a block with the record. */
  readonly findFigures: FindFigures;
  readonly ownHost: Element;
  readonly signal: AbortSignal;
  /** Called after every reading, with what is to be shown now. */
  readonly onFindings: (findings: PageFindings, slices: Slices) => Promise<void>;
  /** The address changed without loading: what belongs to the old page closes. */
  readonly onNavigate: () => void;
  /** The page wrote itself anew, which takes our listeners away: this reader ends, and another has to start. */
  readonly onRewritten: () => void;
}

const nothing: PageFindings = { marks: [], mentions: 0, records: 0, isCut: false };

/** Pages build their own elements after they have loaded; nothing tells when those get their shadow trees. */
const lateShadowMs = 3_000;

/** Only what can change the weighing: a counter before the title and an address without a date cannot. */
const hintsNow = (published: string | undefined): PageHints => ({
  title: String(document.title).replace(/^\(\d+\+?\)\s*/, ''),
  url: /[/-]20\d\d[/-].*/.exec(location.pathname)?.[0] ?? '',
  ...(published && { published }),
});

/** Reads the page, finds mentions, and goes on doing so as the page changes, until the signal aborts. */
export const createPageReader = (options: PageReaderOptions): PageReader => {
  const { lexicon, signal, ownHost } = options;
  const chooseMarks = createChooser(options.styleOf, options.marksAll);
  const numbers = new Map<TextBlock, number>();
  const find = createFinder(options.findFigures);
  let given: string | undefined;
  let date = readPageDate();
  let hints = hintsNow(date?.day);
  let reading: PageReading = readPage(lexicon, hints);
  let findings = nothing;
  let drawn: Element[] = [];

  const readLater = (element: Element) => {
    drawn.push(element);
    watcher.wake(false);
  };

  const pageText = createPageText(
    {
      added: (block) => numbers.set(block, reading.add(block)),
      removed: (block) => {
        const number = numbers.get(block);
        if (number !== undefined) reading.replace(number, null);
        numbers.delete(block);
      },
    },
    { ownHost, onShadowRoot: (root) => watcher.observe(root), onUndrawn: watchUndrawn(signal, readLater) },
  );

  /** Nothing where the signal aborts first. */
  const judge = async (slices: Slices): Promise<PageVerdict | undefined> => {
    const weighing = reading.weighInSteps();
    let verdict: PageVerdict | undefined;
    await slices.run(() => {
      const { done, value } = weighing.next();
      if (done) verdict = value;
      return !done;
    });
    return verdict;
  };

  const weigh = async (slices: Slices) => {
    const verdict = await judge(slices);
    if (!verdict) return;
    const mentionsIn = (block: TextBlock) => find(block, verdict, numbers.get(block) ?? -1, hints.published);
    const marked: TextBlock[] = [];
    const records = new Set<string>();
    let mentions = 0;
    const rest = pageText.blocks[Symbol.iterator]();
    await slices.run(() => {
      const { done, value } = rest.next();
      const found = value ? mentionsIn(value) : [];
      if (value && found.length > 0) marked.push(value);
      mentions += found.length;
      for (const { record } of found) records.add(record);
      return !done;
    });
    const marks = chooseMarks(marked, mentionsIn);
    findings = { marks, mentions, records: records.size, isCut: pageText.isCut };
    if (!signal.aborted) await options.onFindings(findings, slices);
  };

  /** Another address, title or date is another page, whatever its text: all of it is weighed anew. */
  const followHints = async (slices: Slices) => {
    date = readPageDate(given);
    const now = hintsNow(date?.day);
    if (now.title === hints.title && now.url === hints.url && now.published === hints.published) return;
    hints = now;
    reading = readPage(lexicon, hints);
    const rest = pageText.blocks[Symbol.iterator]();
    await slices.run(() => {
      const { done, value } = rest.next();
      if (value) numbers.set(value, reading.add(value));
      return !done;
    });
  };

  /** A long page shows its marks where the reader looks before the rest of it is read. */
  const showInView = async (slices: Slices) => {
    const inView = await readInView(ownHost, slices);
    const first = readPage(lexicon, hints);
    const places = new Map(inView.map((block) => [block, first.add(block)]));
    const verdict = first.weigh();
    const marks = chooseMarks(inView, (block) =>
      find(block, verdict, places.get(block) ?? -1, hints.published),
    );
    if (marks.length > 0) await options.onFindings({ ...nothing, marks }, slices);
  };

  const top = document.documentElement;
  const update = async (changes: Changes): Promise<number> => {
    if (document.documentElement !== top) {
      if (document.body) options.onRewritten();
      return 0;
    }
    const slices = createSlices(signal);
    const isFirst = findings === nothing;
    const late = drawn;
    drawn = [];
    if (isFirst) await showInView(slices);
    else await followHints(slices);
    await pageText.read(changes, late, slices);
    if (!signal.aborted) await weigh(slices);
    return slices.spentMs;
  };

  const watcher = watchChanges(signal, update, ownHost);
  // The document itself, since a page may write itself anew under a new root.
  watcher.observe(document);
  watcher.begin();
  watchNavigation(signal, () => {
    given = undefined;
    options.onNavigate();
    watcher.wake(false);
  });

  const late = setTimeout(() => {
    const trees = shadowRootsUnder(document.documentElement);
    void createSlices(signal).run(() => {
      const { done, value } = trees.next();
      if (value && !pageText.shadowRoots.has(value)) readLater(value.host);
      return !done;
    });
  }, lateShadowMs);
  signal.addEventListener('abort', () => clearTimeout(late), { once: true });

  return {
    shadowRoots: pageText.shadowRoots,
    refresh: () => watcher.wake(false),
    giveDay: (day) => {
      given = day;
      watcher.wake(false);
    },
    get date() {
      return date;
    },
    get findings() {
      return findings;
    },
  };
};
