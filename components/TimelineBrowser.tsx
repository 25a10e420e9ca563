import { useMemo, useState } from 'preact/hooks';
import type { CardView } from '../core/card/card-view.ts';
import type { Language } from '../core/dataset/language.ts';
import { countOf } from '../core/text/fill.ts';
import { createSearch } from '../core/timeline/search.ts';
import type { TimelineItem } from '../core/timeline/view-timeline.ts';
import { OpenedRecord } from './OpenedRecord.tsx';
import { TimelineList } from './TimelineList.tsx';
import { pageWords } from './words/page-words.ts';

interface Props {
  /** Every event in order, in `language`. */
  readonly items: readonly TimelineItem[];
  /** The record that is open: an event in its place in the list, any other above the list. */
  readonly opened: CardView | undefined;
  readonly language: Language;
  readonly onOpen: (id: string | undefined) => void;
}

/** The list of events with its search: the same on the page of the timeline and in the panel. */
export const TimelineBrowser = ({ items, opened, language, onOpen }: Props) => {
  const words = pageWords[language];
  const [query, setQuery] = useState('');
  const search = useMemo(() => createSearch(items), [items]);
  const found = useMemo(() => search(query), [search, query]);
  // What a reader opened stays in sight, whatever the search says.
  const shown = found ? items.filter(({ id }) => found.ids.has(id) || id === opened?.id) : items;
  return (
    <>
      <search>
        <label>
          <span>{words.search}</span>
          <input
            type="search"
            value={query}
            placeholder={words.searchHint}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </label>
        <p class="fine" role="status">
          {found
            ? countOf(words.found, found.ids.size, language)
            : countOf(words.allEvents, items.length, language)}
        </p>
      </search>
      {opened && !items.some(({ id }) => id === opened.id) && (
        <OpenedRecord view={opened} language={language} onOpen={onOpen} />
      )}
      {found && shown.length === 0 && <p class="nothing">{words.nothingFound}</p>}
      <TimelineList items={shown} opened={opened} found={found} language={language} onOpen={onOpen} />
    </>
  );
};
