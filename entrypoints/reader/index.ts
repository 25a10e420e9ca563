import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { compileLexicon } from '../../core/match/lexicon.ts';
import { isOnAt, readSwitches } from '../../core/protocol/switches.ts';
import { createCardHost } from '../../page/card-host.ts';
import { controlByKeyboard } from '../../page/keyboard.ts';
import { createMarks } from '../../page/marks.ts';
import { controlCard } from '../../page/pointer.ts';
import { createPageReader } from '../../page/reader.ts';
import { answerPagePanels, answerPageState, ask, isAlive, watchSwitches } from '../../platform/page-port.ts';
import { cardStyle, createCardDrawer } from './draw-card.ts';
import { pageState, showPlace } from './for-panel.ts';

/** A name that differs from page to page, so that no page can ask for it. */
const randomName = () =>
  [...crypto.getRandomValues(new Uint8Array(10))]
    .map((byte) => String.fromCharCode(97 + (byte % 26)))
    .join('');

/** Loaded by the gate's wish on a page that could be about the events: read, find, mark, and open cards. */
export default defineUnlistedScript(async () => {
  const beginning = await ask({ type: 'begin' });
  if (!beginning.ok) return;
  const { lexicon, figures, claims, language, dwellMs, marksAll } = beginning.value;
  const life = new AbortController();
  const { signal } = life;
  const prefix = randomName();
  const host = createCardHost(cardStyle);
  const shadowRoots = new Set<ShadowRoot>();
  const marks = createMarks(prefix, shadowRoots);
  // What the reader took away, until the page is loaded again.
  const hidden = new Set<number>();
  let isAllHidden = false;
  const drawer = createCardDrawer(host, marks, language, (what, mark) => {
    card.dismiss();
    if (what === 'page') isAllHidden = true;
    else hidden.add(mark.id);
    showMarks();
  });
  let isStyled = false;

  const stop = () => {
    life.abort();
    host.destroy();
    marks.clear();
  };

  const card = controlCard(
    marks,
    host,
    { dwellMs, opensOnHover: dwellMs > 0 },
    signal,
    // After an update of the extension nobody answers the old script any more: it takes itself away.
    (opening) => (isAlive() ? void drawer.open(opening, () => card.dismiss()) : stop()),
    drawer.close,
  );
  controlByKeyboard(marks, card, prefix, signal);

  const showMarks = () => {
    marks.show(isAllHidden ? [] : reader.findings.marks.filter(({ id }) => !hidden.has(id)));
    card.check();
  };

  const figureIds = new Set(figures);
  const claimIds = new Set(claims);
  const reader = createPageReader({
    lexicon: compileLexicon(lexicon),
    styleOf: (record) => (figureIds.has(record) ? 'figure' : claimIds.has(record) ? 'claim' : 'event'),
    marksAll,
    ownHost: host.element,
    signal,
    onFindings: (findings) => {
      for (const root of reader.shadowRoots) shadowRoots.add(root);
      showMarks();
      panels.tell();
      if (isStyled || findings.marks.length === 0) return;
      isStyled = true;
      void ask({ type: 'style-marks', prefix });
    },
  });

  const state = () => pageState(reader.findings, hidden);
  answerPageState(signal, state);
  const panels = answerPagePanels(signal, state, (id) => showPlace(marks, prefix, id));
  watchSwitches(signal, (stored) => {
    if (!isOnAt(readSwitches(stored), location.hostname, Date.now())) stop();
  });
});
