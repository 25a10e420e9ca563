import { useMemo, useRef, useState } from 'preact/hooks';
import type { CardView } from '../core/card/card-view.ts';
import type { Language } from '../core/dataset/language.ts';
import type { SearchItem } from '../core/report/search-items.ts';
import { countOf } from '../core/text/fill.ts';
import { createSearch } from '../core/timeline/search.ts';
import { MarkedText } from './MarkedText.tsx';
import { RecordEntry } from './RecordEntry.tsx';
import { pageWords } from './words/page-words.ts';
import { panelWords } from './words/panel-words.ts';

interface Props {
  readonly items: readonly SearchItem[];
  readonly opened: CardView | undefined;
  readonly language: Language;
  readonly onOpen: (id: string | undefined) => void;
}

// More would be a list to scroll, not an answer.
const mostShown = 40;

/** Every record of the edition, by any word of its title or lead in any of the three languages. */
export const SearchAll = ({ items, opened, language, onOpen }: Props) => {
  const words = panelWords[language];
  const [query, setQuery] = useState('');
  const field = useRef<HTMLInputElement>(null);
  // The button goes with the examples; whoever pressed it goes on in the field.
  const ask = (example: string) => {
    setQuery(example);
    field.current?.focus();
  };
  const search = useMemo(() => createSearch(items), [items]);
  const found = useMemo(() => search(query), [search, query]);
  const byId = useMemo(() => new Map(items.map((item) => [item.id, item])), [items]);
  const shown = [...(found?.ids ?? [])].slice(0, mostShown).flatMap((id) => byId.get(id) ?? []);
  return (
    <>
      <search class="plain">
        <label>
          <span>{words.searchAll}</span>
          <input
            ref={field}
            type="search"
            value={query}
            placeholder={pageWords[language].searchHint}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </label>
        <p class="fine" role="status">
          {found
            ? countOf(words.foundRecords, found.ids.size, language)
            : countOf(words.records, items.length, language)}
        </p>
      </search>
      {!found && (
        <p class="examples">
          {words.examples}{' '}
          {words.exampleQueries.split(', ').map((example) => (
            <button key={example} type="button" class="link" onClick={() => ask(example)}>
              {example}
            </button>
          ))}
        </p>
      )}
      {found && shown.length === 0 && <p class="nothing">{pageWords[language].nothingFound}</p>}
      <ol class="found">
        {shown.map((item) => (
          <RecordEntry
            key={item.id}
            {...item}
            title={<MarkedText text={item.title} found={found} />}
            opened={opened?.id === item.id ? opened : undefined}
            language={language}
            onOpen={onOpen}
          >
            {opened?.id !== item.id && (
              <p class="lead">
                <MarkedText text={item.lead} found={found} />
              </p>
            )}
          </RecordEntry>
        ))}
      </ol>
    </>
  );
};
