import { expect, test } from 'vitest';
import { isSingleOrigin, listSources } from '../../../core/card/card-view-sources.ts';
import { sampleEdition } from '../../gallery/sample-edition.ts';

const list = (id: string, change: object = {}) => {
  const record = sampleEdition.records.find((each) => each.id === id);
  if (!record) throw new Error(id);
  return listSources({ ...record, ...change } as typeof record, sampleEdition);
};
const lead = (...sources: string[]) => ({ lead: { ru: 'а', kk: 'а', en: 'a', sources } });
const publishers = (id: string, change?: object) =>
  list(id, change).sources.map(({ publisher }) => publisher);

test('the first two are two voices where there are two', () => {
  expect(publishers('place.almaty', lead('prosecutor', 'agency', 'mirror', 'hrw')).slice(0, 2)).toEqual([
    'Генеральная прокуратура Республики Казахстан',
    'Human Rights Watch',
  ]);
});

test('each source once, the lead’s first; what the edition lacks is left out', () => {
  const { sources, placesOf } = list('event.akimat-storm', lead('vlast', 'gone', 'hrw'));
  expect(sources.map(({ origin }) => origin)).toEqual(['vlast', 'hrw', 'prosecutor']);
  expect(placesOf(['hrw', 'gone', 'vlast'])).toEqual([0, 1]);
  expect(placesOf(['gone'])).toEqual([]);
});

test('a figure’s latest values are sourced before its older ones', () => {
  expect(publishers('deaths-total').at(-1)).toBe('Aggregator');
});

test.each([
  [['prosecutor', 'agency', 'mirror'], true],
  [['prosecutor', 'agency', 'hrw'], false],
  [['prosecutor'], false],
  [[], false],
])('single origin of %j: %s', (sources, expected) => {
  expect(isSingleOrigin(list('place.almaty', lead(...sources)).sources)).toBe(expected);
});
