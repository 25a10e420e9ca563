import { useId } from 'preact/hooks';
import type { Language } from '../core/dataset/language.ts';
import { countOf } from '../core/text/fill.ts';
import { placeNames } from '../core/timeline/map-names.ts';
import { mapSize } from '../core/timeline/map-projection.ts';
import type { MapSpot } from '../core/timeline/map-spots.ts';
import { kazakhstanOutline } from './kazakhstan-outline.ts';
import { pageWords } from './words/page-words.ts';
import { timelineWords } from './words/timeline-words.ts';

interface Props {
  readonly spots: readonly MapSpot[];
  /** The place that the events are narrowed to. */
  readonly chosen: string | undefined;
  readonly language: Language;
  readonly onChoose: (place: string | undefined) => void;
}

const share = (part: number, whole: number) => `${((part / whole) * 100).toFixed(2)}%`;

/** Where the events happened. The dots are radio buttons: one stop for the Tab key, arrows inside, and a name each. */
export const PlaceMap = ({ spots, chosen, language, onChoose }: Props) => {
  const name = useId();
  const words = timelineWords[language];
  const sides = placeNames(spots);
  const at = spots.find(({ id }) => id === chosen);
  const most = Math.max(1, ...spots.map(({ count }) => count));
  return (
    <fieldset class="map">
      <legend>{words.map}</legend>
      <div class="atlas">
        <div class="country">
          <svg viewBox={`0 0 ${mapSize.width} ${mapSize.height}`} aria-hidden="true">
            <path d={kazakhstanOutline} />
          </svg>
          {spots.map(({ id, title, name: town, count, x, y }) => (
            <label
              key={id}
              class={`spot ${sides.get(id) ?? 'bare'}`}
              style={{
                left: share(x, mapSize.width),
                top: share(y, mapSize.height),
                // By area, or Almaty would leave nothing of the rest.
                '--size': `${Math.round(7 + 11 * Math.sqrt(count / most))}px`,
              }}
            >
              <input
                type="radio"
                name={name}
                checked={id === chosen}
                aria-label={`${title}: ${countOf(pageWords[language].allEvents, count, language)}`}
                onChange={() => onChoose(id)}
              />
              <span class="name" aria-hidden="true">
                {town}
              </span>
            </label>
          ))}
        </div>
        <label class="whole">
          <input
            type="radio"
            name={name}
            checked={chosen === undefined}
            onChange={() => onChoose(undefined)}
          />
          <span>{words.wholeCountry}</span>
        </label>
        {at && (
          <p class="fine" aria-hidden="true">
            {`${at.title}: ${countOf(pageWords[language].allEvents, at.count, language)}`}
          </p>
        )}
      </div>
    </fieldset>
  );
};
