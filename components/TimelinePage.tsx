import { useMemo, useState } from 'preact/hooks';
import type { CardView } from '../core/card/card-view.ts';
import type { Language } from '../core/dataset/language.ts';
import { countOf, fill } from '../core/text/fill.ts';
import { formatDate } from '../core/text/format-date.ts';
import { createSearch } from '../core/timeline/search.ts';
import type { TimelineItem } from '../core/timeline/view-timeline.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { OpenedRecord } from './OpenedRecord.tsx';
import { StateLegend } from './StateLegend.tsx';
import { TimelineList } from './TimelineList.tsx';
import { cardWords } from './words/card-words.ts';
import { pageWords } from './words/page-words.ts';

export interface TimelinePageProps {
  readonly language: Language;
  /** Every event in order, in `language`. */
  readonly items: readonly TimelineItem[];
  readonly edition?: { readonly number: number; readonly date: string } | undefined;
  /** The record that is open: an event in its place in the list, any other above the list. */
  readonly opened?: CardView | undefined;
  /** Asks to open a record, or to close the open one; the caller keeps the address (`#id`) in step. */
  readonly onOpen: (id: string | undefined) => void;
  readonly onLanguage: (language: Language) => void;
}

/** All events on one page, searchable, each with its full text and sources. */
export const TimelinePage = ({ language, items, edition, opened, onOpen, onLanguage }: TimelinePageProps) => {
  const words = pageWords[language];
  const [query, setQuery] = useState('');
  const search = useMemo(() => createSearch(items), [items]);
  const found = useMemo(() => search(query), [search, query]);
  // What a reader opened stays in sight, whatever the search says.
  const shown = found ? items.filter(({ id }) => found.ids.has(id) || id === opened?.id) : items;
  const isOpenedElsewhere = opened && !items.some(({ id }) => id === opened.id);
  return (
    <main class="page timeline" lang={language}>
      <header>
        <LanguageSwitch language={language} onLanguage={onLanguage} />
        <h1>{words.timeline}</h1>
        <p class="intro">{words.timelineIntro}</p>
        <StateLegend language={language} />
      </header>
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
      {isOpenedElsewhere && <OpenedRecord view={opened} language={language} onOpen={onOpen} />}
      {found && shown.length === 0 && <p class="nothing">{words.nothingFound}</p>}
      <TimelineList items={shown} opened={opened} found={found} language={language} onOpen={onOpen} />
      <footer class="fine">
        {edition
          ? fill(cardWords[language].edition, {
              n: edition.number,
              date: formatDate(edition.date, language),
            })
          : words.noEdition}
      </footer>
    </main>
  );
};
