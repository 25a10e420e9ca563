import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexEdition } from '../../../core/card/card-view-index.ts';
import { languages } from '../../../core/dataset/language.ts';
import { placeNames } from '../../../core/timeline/map-names.ts';
import { mapSize, projectPlace } from '../../../core/timeline/map-projection.ts';
import { mapTimeline } from '../../../core/timeline/map-spots.ts';
import { spread } from '../../../core/timeline/spread-points.ts';
import { viewTimeline } from '../../../core/timeline/view-timeline.ts';
import { drawOutline } from '../../../scripts/map-outline.ts';
import { readEdition } from '../../../scripts/read-edition.ts';

const edition = readEdition();
const index = indexEdition({ ...edition });
const itemsIn = (language: (typeof languages)[number]) =>
  viewTimeline(index.events, language, { byId: index.byId, sources: edition.sources });
const mapIn = (language: (typeof languages)[number]) =>
  mapTimeline(itemsIn(language), edition.records, ({ title }) => title[language]);

test('the outline is what its source gives', () => {
  expect(readFileSync('components/kazakhstan-outline.ts', 'utf8')).toBe(drawOutline());
});

test('west is left and north is up', () => {
  const [aktau, almaty, petropavl] = [
    projectPlace([43.65, 51.16]),
    projectPlace([43.26, 76.93]),
    projectPlace([54.88, 69.16]),
  ];
  expect(aktau.x).toBeLessThan(almaty.x);
  expect(petropavl.y).toBeLessThan(almaty.y);
});

test('a dot stands for a town with its parts, and choosing it finds as many events as it says', () => {
  const { spots, reaches } = mapIn('en');
  const [first] = spots;
  expect(first?.id).toBe('place.almaty');
  const reached = reaches.get('place.almaty');
  expect(reached).toContain('place.almaty-akimat');
  expect(itemsIn('en').filter((item) => item.places.some(({ id }) => reached?.has(id)))).toHaveLength(
    first?.count ?? 0,
  );
  expect(spots.map(({ id }) => id)).not.toContain('place.almaty-akimat');
  expect(spots.map(({ id }) => id)).not.toContain('place.kazakhstan');
});

test('every place in the country that an event names is reached from the map', () => {
  const { spots, reaches } = mapIn('en');
  const reached = new Set(spots.flatMap(({ id }) => [...(reaches.get(id) ?? [])]));
  const named = itemsIn('en').flatMap(({ places }) => places.map(({ id }) => id));
  expect(named.filter((id) => id !== 'place.kazakhstan' && !reached.has(id))).toEqual([]);
});

test('a place that is only named itself reaches nothing else', () => {
  expect([...(mapIn('en').reaches.get('place.taraz') ?? [])]).toEqual(['place.taraz']);
});

test.each(languages)('%s: names stay on the map, and the places of most events have one', (language) => {
  const { spots } = mapIn(language);
  const sides = placeNames(spots);
  expect(spots.slice(0, 8).filter(({ id }) => !sides.has(id))).toEqual([]);
  for (const { name } of spots) expect(name, name).not.toMatch(/\(|область|облысы|region/);
});

test('dots are far enough apart to be hit, in their order and near where they were', () => {
  const { spots } = mapIn('en');
  for (const [i, one] of spots.entries())
    for (const other of spots.slice(i + 1))
      expect(Math.hypot(one.x - other.x, one.y - other.y), `${one.name}, ${other.name}`).toBeGreaterThan(36);
  for (const { id, x, y } of spots) {
    const place = index.byId.get(id);
    const real = place?.kind === 'place' ? projectPlace(place.at) : { x: 0, y: 0 };
    expect(Math.hypot(x - real.x, y - real.y), id).toBeLessThan(24);
    expect(x).toBeLessThan(mapSize.width);
  }
});

test('points in one place part, and points far apart stay', () => {
  const point = fc.record({ x: fc.integer({ min: 0, max: 440 }), y: fc.integer({ min: 0, max: 240 }) });
  fc.assert(
    fc.property(point, (one) => {
      const [a, b] = spread([one, { ...one }]);
      expect(Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))).toBeGreaterThanOrEqual(37);
    }),
  );
  const far = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
  ];
  expect(spread(far)).toEqual(far);
});
