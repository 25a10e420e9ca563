import { render } from 'preact';
import { useState } from 'preact/hooks';
import { TimelinePage } from '../../components/TimelinePage.tsx';
import { viewCard } from '../../core/card/card-view.ts';
import type { EditionIndex } from '../../core/card/card-view-index.ts';
import type { Language } from '../../core/dataset/language.ts';
import { type TimelineItem, viewTimeline } from '../../core/timeline/view-timeline.ts';

const dayMs = 86_400_000;

/** As many events as asked for, made of those of the sample, one a day. */
const manyItems = (items: readonly TimelineItem[], count: number): TimelineItem[] =>
  Array.from({ length: count }, (_, i) => items[i % items.length]).flatMap((item, i) => {
    const start = new Date(Date.UTC(2022, 0, 2) + i * dayMs).toISOString().slice(0, 10);
    // The first keep their names, so that they open.
    return item
      ? [{ ...item, id: i < items.length ? item.id : `${item.id}-${i}`, start, end: undefined }]
      : [];
  });

const Long = (props: {
  readonly index: EditionIndex;
  readonly language: Language;
  readonly items: TimelineItem[];
}) => {
  const [opened, setOpened] = useState<string>();
  const { index, language, items } = props;
  return (
    <TimelinePage
      language={language}
      items={items}
      records={index.edition.records}
      edition={index.edition}
      hasRoom
      opened={opened ? viewCard(index, opened, language) : undefined}
      onOpen={setOpened}
      onLanguage={() => undefined}
    />
  );
};

/** `?show=long&events=1000`: a timeline far longer than ours, for measuring; how long it took to draw stands in `drawnMs`. */
export const showLong = (root: HTMLElement, index: EditionIndex, language: Language, count: number) => {
  const facts = { byId: index.byId, sources: index.edition.sources };
  const items = manyItems(viewTimeline(index.events, language, facts), count);
  const start = performance.now();
  render(<Long index={index} language={language} items={items} />, root);
  root.getBoundingClientRect();
  Object.assign(globalThis, { drawnMs: performance.now() - start });
};
