import type { FactRecord, RecordOf } from '../dataset/record.ts';
import { type MapPoint, mapSize, projectPlace } from './map-projection.ts';
import { spread } from './spread-points.ts';
import type { TimelineItem } from './view-timeline.ts';

export type PlaceRecord = RecordOf<'place'>;

/** A dot of the map: a place with its parts and all that lies too close to it to have a dot of its own. */
export interface MapSpot extends MapPoint {
  /** The place that most events name. */
  readonly id: string;
  readonly title: string;
  /** What stands on the map: the town alone. */
  readonly name: string;
  /** How many events happened in the place, its parts and around it. */
  readonly count: number;
}

/** Which places an event may name to have happened in a place: the place itself, its parts, and what its dot stands for. */
export type Reaches = ReadonlyMap<string, ReadonlySet<string>>;

export interface TimelineMap {
  readonly spots: readonly MapSpot[];
  readonly reaches: Reaches;
}

// Closer ones are one dot: a town and its suburb.
const oneDot = 9;

// It has no one point: its events are those of no town.
const wholeCountry = 'place.kazakhstan';

const partsOf = (places: readonly PlaceRecord[]) => {
  const inside = (part: PlaceRecord, id: string): boolean =>
    (part.links?.partOf ?? []).some((whole) => {
      const record = places.find((place) => place.id === whole);
      return whole === id || (record !== undefined && inside(record, id));
    });
  return new Map(
    places.map(({ id }) => [
      id,
      new Set([id, ...places.filter((place) => inside(place, id)).map((part) => part.id)]),
    ]),
  );
};

const isNear = (a: MapPoint, b: MapPoint) => Math.hypot(a.x - b.x, a.y - b.y) < oneDot;

/** `Нур-Султан (ныне Астана)`, `Актау и Мангистауская область`: the region would not fit beside the dot. */
const townOf = (title: string) => title.replace(/ \(.*\)$| (?:и|және|and) .*$/u, '');

/** Where the events happened: dots for the map, largest first, and what choosing a place takes in. */
export const mapTimeline = (
  items: readonly TimelineItem[],
  records: readonly FactRecord[],
  title: (place: PlaceRecord) => string,
): TimelineMap => {
  const places = records.filter((record): record is PlaceRecord => record.kind === 'place');
  const reaches = partsOf(places);
  const countIn = (ids: ReadonlySet<string>) =>
    items.filter((item) => item.places.some(({ id }) => ids.has(id))).length;
  const points = places
    .filter(({ id }) => id !== wholeCountry)
    .map((place) => ({ place, ...projectPlace(place.at), named: countIn(new Set([place.id])) }))
    .filter(({ named, x, y }) => named > 0 && x >= 0 && x <= mapSize.width && y >= 0 && y <= mapSize.height)
    .sort((a, b) => b.named - a.named);
  const heads: typeof points = [];
  for (const point of points) {
    const head = heads.find((other) => isNear(other, point));
    if (!head) heads.push(point);
    else for (const id of reaches.get(point.place.id) ?? []) reaches.get(head.place.id)?.add(id);
  }
  const spots = spread(heads)
    .map(({ place, x, y }) => ({
      id: place.id,
      title: title(place),
      name: townOf(title(place)),
      x,
      y,
      count: countIn(reaches.get(place.id) ?? new Set()),
    }))
    .sort((a, b) => b.count - a.count);
  return { spots, reaches };
};
