import { useMemo, useState } from 'preact/hooks';
import type { CardView } from '../core/card/card-view.ts';
import type { Language } from '../core/dataset/language.ts';
import type { FactRecord } from '../core/dataset/record.ts';
import { countOf } from '../core/text/fill.ts';
import { figuresKnownOn } from '../core/timeline/known-on.ts';
import { mapTimeline } from '../core/timeline/map-spots.ts';
import { createSearch } from '../core/timeline/search.ts';
import type { TimelineItem } from '../core/timeline/view-timeline.ts';
import { DensityStrip } from './DensityStrip.tsx';
import { FiguresThen } from './FiguresThen.tsx';
import { OpenedRecord } from './OpenedRecord.tsx';
import { isFiltered, passes, type TimelineFilter, TimelineFilters } from './TimelineFilters.tsx';
import { TimelineList } from './TimelineList.tsx';
import { pageWords } from './words/page-words.ts';

interface Props {
  /** Every event in order, in `language`. */
  readonly items: readonly TimelineItem[];
  /** All records, for the figures of a day. */
  readonly records?: readonly FactRecord[] | undefined;
  /** There is room to show the filters from the start. */
  readonly hasRoom?: boolean | undefined;
  /** The record that is open: an event in its place in the list, any other above the list. */
  readonly opened: CardView | undefined;
  readonly language: Language;
  readonly onOpen: (id: string | undefined) => void;
}

/** The list of events with its search: the same on the page of the timeline and in the panel. */
export const TimelineBrowser = (props: Props) => {
  const { items, records, hasRoom, opened, language, onOpen } = props;
  const words = pageWords[language];
  const [query, setQuery] = useState('');
  const search = useMemo(() => createSearch(items), [items]);
  const found = useMemo(() => search(query), [search, query]);
  // What a reader opened stays in sight, whatever the search says.
  const [filter, setFilter] = useState<TimelineFilter>({});
  const { day } = filter;
  const map = useMemo(
    () => records && mapTimeline(items, records, ({ title }) => title[language]),
    [items, records, language],
  );
  const passing = useMemo(
    () => items.filter((item) => passes(item, filter, map?.reaches) && (!found || found.ids.has(item.id))),
    [items, filter, found, map],
  );
  const openedId = opened?.id;
  const shown = useMemo(() => {
    const isAway = items.some(({ id }) => id === openedId) && !passing.some(({ id }) => id === openedId);
    if (!isAway) return passing;
    const kept = new Set(passing);
    return items.filter((item) => kept.has(item) || item.id === openedId);
  }, [items, passing, openedId]);
  const isNarrowed = found !== undefined || isFiltered(filter);
  const then = useMemo(() => (day && records ? figuresKnownOn(records, day) : undefined), [day, records]);
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
          {isNarrowed
            ? countOf(words.found, passing.length, language)
            : countOf(words.allEvents, items.length, language)}
        </p>
      </search>
      <TimelineFilters
        items={items}
        filter={filter}
        map={map}
        isOpen={hasRoom}
        language={language}
        onFilter={setFilter}
      />
      <DensityStrip items={passing} language={language} />
      {then && <FiguresThen figures={then} language={language} onOpen={onOpen} />}
      {opened && !items.some(({ id }) => id === opened.id) && (
        <OpenedRecord view={opened} language={language} onOpen={onOpen} />
      )}
      {isNarrowed && shown.length === 0 && <p class="nothing">{words.nothingFound}</p>}
      <TimelineList
        items={shown}
        opened={opened}
        found={found}
        day={day}
        language={language}
        onOpen={onOpen}
      />
    </>
  );
};
