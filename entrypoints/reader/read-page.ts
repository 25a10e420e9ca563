import type { Lexicon } from '../../core/match/lexicon.ts';
import type { Beginning } from '../../core/protocol/messages.ts';
import { createCardHost } from '../../page/card-host.ts';
import { hideInPrint } from '../../page/hide-in-print.ts';
import { controlByKeyboard } from '../../page/keyboard.ts';
import { createMarks, type Mark } from '../../page/marks.ts';
import { controlCard } from '../../page/pointer.ts';
import { createPageReader } from '../../page/reader.ts';
import { createSlices, type Slices } from '../../page/slices.ts';
import { answerPagePanels, answerPageState, isAlive, watchWithdrawn } from '../../platform/page-port.ts';
import { cardStyle, createCardDrawer } from './draw-card.ts';
import { pageState, showPlace } from './for-panel.ts';
import { figuresOnDemand } from './load-figures.ts';

export interface ReadingSurroundings {
  /** The name under which this script's highlights are styled. */
  readonly prefix: string;
  readonly signal: AbortSignal;
  /** There are marks to be made visible; may be called again. */
  onMarks(): void;
  /** The page wrote itself anew. */
  onRewritten(): void;
  /** The extension is gone. */
  onOrphaned(): void;
}

/** One life on one page, until the signal aborts: read, find, mark, open cards, and leave nothing behind. */
export const readThisPage = (
  beginning: Beginning,
  lexicon: Lexicon,
  surroundings: ReadingSurroundings,
): void => {
  const { figures, claims, language, dwellMs, marksAll } = beginning;
  const { prefix, signal, onRewritten, onOrphaned } = surroundings;
  const host = createCardHost(cardStyle, () => card.dismiss());
  const shadowRoots = new Set<ShadowRoot>();
  const marks = createMarks(prefix, shadowRoots);
  // What the reader took away, until the page is loaded again.
  const hidden = new Set<number>();
  let isAllHidden = false;
  // What the background took back since this page began; the rest of the edition stays until the page is left.
  const withdrawn = new Set<string>();
  const drawer = createCardDrawer(host, marks, language, (what, mark) => {
    card.dismiss();
    if (what === 'page') isAllHidden = true;
    else hidden.add(mark.id);
    void showMarks(createSlices(signal));
  });

  const card = controlCard(marks, host, { dwellMs, opensOnHover: dwellMs > 0 }, signal, {
    onDwell: drawer.prepare,
    // After an update of the extension nobody answers the old script any more.
    onOpen: (opening) => (isAlive() ? void drawer.open(opening, card) : onOrphaned()),
    onClose: drawer.close,
  });
  controlByKeyboard(marks, card, prefix, signal);
  hideInPrint(prefix, signal);

  const isShown = ({ id, record }: Mark) => !hidden.has(id) && !withdrawn.has(record);

  const showMarks = async (slices: Slices, found = reader.findings.marks) => {
    await marks.show(isAllHidden ? [] : found.filter(isShown), slices);
    if (!signal.aborted) card.check();
  };

  const figureIds = new Set(figures);
  const claimIds = new Set(claims);
  const figureFinder = figuresOnDemand(signal, () => reader.refresh());
  const reader = createPageReader({
    lexicon,
    styleOf: (record) => (figureIds.has(record) ? 'figure' : claimIds.has(record) ? 'claim' : 'event'),
    marksAll,
    findFigures: figureFinder.find,
    ownHost: host.element,
    signal,
    onFindings: async (findings, slices) => {
      shadowRoots.clear();
      for (const root of reader.shadowRoots) shadowRoots.add(root);
      await showMarks(slices, findings.marks);
      panels.tell();
      if (findings.marks.length > 0) surroundings.onMarks();
    },
    onNavigate: card.dismiss,
    onRewritten,
  });

  watchWithdrawn(signal, (records) => {
    for (const record of records) withdrawn.add(record);
    card.dismiss();
    void showMarks(createSlices(signal)).then(() => panels.tell());
  });

  const state = () => pageState(reader, isShown);
  answerPageState(signal, state);
  const panels = answerPagePanels(signal, state, (wish) =>
    wish.type === 'show' ? showPlace(marks, prefix, wish.id) : reader.giveDay(wish.day ?? undefined),
  );
  signal.addEventListener(
    'abort',
    () => {
      host.destroy();
      marks.clear();
    },
    { once: true },
  );
};
