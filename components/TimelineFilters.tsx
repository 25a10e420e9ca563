import type { Language } from '../core/dataset/language.ts';
import type { State } from '../core/dataset/record.ts';
import type { Reaches, TimelineMap } from '../core/timeline/map-spots.ts';
import type { NamedRecord, TimelineItem } from '../core/timeline/view-timeline.ts';
import { PlaceMap } from './PlaceMap.tsx';
import { cardWords } from './words/card-words.ts';
import { timelineWords } from './words/timeline-words.ts';

export interface TimelineFilter {
  readonly place?: string | undefined;
  readonly actor?: string | undefined;
  readonly state?: string | undefined;
  /** `YYYY-MM-DD`: only what was known on this day. */
  readonly day?: string | undefined;
}

export const isFiltered = (filter: TimelineFilter) => Object.values(filter).some(Boolean);

export const passes = (
  item: TimelineItem,
  { place, actor, state, day }: TimelineFilter,
  reaches?: Reaches,
): boolean =>
  (!place || item.places.some(({ id }) => id === place || reaches?.get(place)?.has(id))) &&
  (!actor || item.actors.some(({ id }) => id === actor)) &&
  (!state || item.state === state) &&
  (!day || item.since.known <= day);

interface Props {
  readonly items: readonly TimelineItem[];
  readonly filter: TimelineFilter;
  readonly map?: TimelineMap | undefined;
  /** There is room to show the filters from the start. */
  readonly isOpen?: boolean | undefined;
  readonly language: Language;
  readonly onFilter: (filter: TimelineFilter) => void;
}

const namesIn = (lists: readonly (readonly NamedRecord[])[], language: Language) =>
  [...new Map(lists.flat().map(({ id, title }) => [id, title]))].sort(([, a], [, b]) =>
    a.localeCompare(b, language),
  );

/** Narrows the timeline by place, actor and state, and takes it back to what was known on a day. */
export const TimelineFilters = ({ items, filter, map, isOpen = false, language, onFilter }: Props) => {
  const words = timelineWords[language];
  const { states } = cardWords[language];
  const used = new Set(items.map(({ state }) => state));
  const choices = {
    place: namesIn(
      items.map(({ places }) => places),
      language,
    ),
    actor: namesIn(
      items.map(({ actors }) => actors),
      language,
    ),
    state: (Object.keys(states) as State[])
      .filter((state) => used.has(state))
      .map((state) => [state, states[state]] as const),
  };
  return (
    <details class="fold filters" open={isOpen || isFiltered(filter)}>
      <summary>{words.filters}</summary>
      <div class="how">
        {map && map.spots.length > 1 && (
          <PlaceMap
            spots={map.spots}
            chosen={filter.place}
            language={language}
            onChoose={(place) => onFilter({ ...filter, place })}
          />
        )}
        <div class="fields">
          {(['place', 'actor', 'state'] as const).map((name) => (
            <label key={name}>
              <span>{words[name]}</span>
              <select
                value={filter[name] ?? ''}
                onChange={({ currentTarget: { value } }) =>
                  onFilter({ ...filter, [name]: value || undefined })
                }
              >
                <option value="">{words.any}</option>
                {choices[name].map(([id, title]) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </select>
            </label>
          ))}
          <label>
            <span>{words.knownOn}</span>
            <input
              type="date"
              min="2022-01-02"
              value={filter.day ?? ''}
              onChange={({ currentTarget: { value } }) => onFilter({ ...filter, day: value || undefined })}
            />
          </label>
        </div>
      </div>
      {filter.day && <p class="fine">{words.knownNote}</p>}
      {isFiltered(filter) && (
        <button type="button" class="link" onClick={() => onFilter({})}>
          {words.clear}
        </button>
      )}
    </details>
  );
};
