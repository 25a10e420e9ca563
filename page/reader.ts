import type { MarkStyle } from '../core/card/mark-style.ts';
import type { Lexicon } from '../core/match/lexicon.ts';
import { type PageReading, readPage } from '../core/match/page-reading.ts';
import { createChooser } from './choose-marks.ts';
import type { Mark } from './marks.ts';
import { inDocumentOrder } from './order-blocks.ts';
import { createPageText } from './page-text.ts';
import { publishedOn } from './published.ts';
import type { TextBlock } from './read-text.ts';
import { watchChanges } from './watch.ts';

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
}

export interface PageReaderOptions {
  readonly lexicon: Lexicon;
  readonly styleOf: (record: string) => MarkStyle;
  readonly marksAll: boolean;
  readonly ownHost: Element;
  readonly signal: AbortSignal;
  /** Called after every reading, with what is to be shown now. */
  readonly onFindings: (findings: PageFindings) => void;
}

const nothing: PageFindings = { marks: [], mentions: 0, records: 0, isCut: false };

const startReading = (lexicon: Lexicon): PageReading => {
  const published = publishedOn();
  return readPage(lexicon, { title: document.title, url: location.href, ...(published && { published }) });
};

/** Reads the page, finds mentions, and goes on doing so as the page changes, until the signal aborts. */
export const createPageReader = (options: PageReaderOptions): PageReader => {
  const { lexicon, signal, ownHost } = options;
  const chooseMarks = createChooser(options.styleOf, options.marksAll);
  const numbers = new Map<TextBlock, number>();
  let reading = startReading(lexicon);
  let address = location.href;
  let findings = nothing;

  const pageText = createPageText(
    {
      added: (block) => numbers.set(block, reading.add(block)),
      removed: (block) => {
        const number = numbers.get(block);
        if (number !== undefined) reading.replace(number, null);
        numbers.delete(block);
      },
    },
    { ownHost, onShadowRoot: (root) => watcher.observe(root) },
    signal,
  );

  const weigh = () => {
    const verdict = reading.weigh();
    const mentionsIn = (block: TextBlock) => verdict.mentionsIn(numbers.get(block) ?? -1);
    const marked = [...numbers.keys()].filter((block) => mentionsIn(block).length > 0);
    const blocks = inDocumentOrder(marked);
    const all = blocks.flatMap(mentionsIn);
    findings = {
      marks: chooseMarks(blocks, mentionsIn),
      mentions: all.length,
      records: new Set(all.map(({ record }) => record)).size,
      isCut: pageText.isCut,
    };
    options.onFindings(findings);
  };

  /** A page that changes its address without loading is another page: its title and date are weighed anew. */
  const followAddress = () => {
    if (address === location.href) return;
    address = location.href;
    reading = startReading(lexicon);
    for (const block of numbers.keys()) numbers.set(block, reading.add(block));
  };

  const update = async (changes: readonly MutationRecord[] | null) => {
    followAddress();
    await pageText.read(changes);
    if (!signal.aborted) weigh();
  };

  const watcher = watchChanges(signal, update);
  watcher.observe(document.documentElement);
  void update(null);

  return {
    shadowRoots: pageText.shadowRoots,
    get findings() {
      return findings;
    },
  };
};
