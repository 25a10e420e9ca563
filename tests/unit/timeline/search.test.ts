import { expect, test } from 'vitest';
import { searchItems } from '../../../core/report/search-items.ts';
import { orderEvents } from '../../../core/timeline/order-events.ts';
import { createSearch, markFound } from '../../../core/timeline/search.ts';
import { groupByMonth, viewTimeline } from '../../../core/timeline/view-timeline.ts';
import { readEdition } from '../../../scripts/read-edition.ts';
import { sampleEdition } from '../../gallery/sample-edition.ts';

const facts = {
  byId: new Map(sampleEdition.records.map((record) => [record.id, record])),
  sources: sampleEdition.sources,
};
const items = viewTimeline(orderEvents(sampleEdition.records), 'ru', facts);
const search = createSearch(items);
const idsOf = (query: string) => [...(search(query)?.ids ?? [])].sort();

test.each([
  ['акимат', 'event.akimat-storm'],
  ['АКИМАТ Алматы', 'event.akimat-storm'],
  ['zhanaozen', 'event.zhanaozen-start'],
  ['Жаңаөзен', 'event.zhanaozen-start'],
  // Kazakh on a Russian keyboard, ё for е, a wrong letter, another case ending.
  ['жанаозендеги', 'event.zhanaozen-start'],
  ['горёло', 'event.akimat-storm'],
  ['акемат', 'event.akimat-storm'],
  ['Жанаозеном', 'event.zhanaozen-start'],
  ['city hall', 'event.akimat-storm'],
])('%s finds %s', (query, id) => {
  expect(idsOf(query)).toContain(id);
});

test('every word has to be there', () => {
  expect(idsOf('акимат газ')).toEqual([]);
});

test.each(['', '  ', '!?', '—'])('%j asks for no search', (query) => {
  expect(search(query)).toBeUndefined();
});

test('a word of nobody finds nothing', () => {
  expect(search('qqqqqqqq')?.ids.size).toBe(0);
});

test('marks whole words of the shown text, whatever their letters', () => {
  const title = 'Жаңаөзендегі газ бағасына қарсы наразылық';
  expect(markFound(title, search('жанаозен багасы'))).toEqual([
    { text: 'Жаңаөзендегі', isFound: true },
    { text: ' газ ', isFound: false },
    { text: 'бағасына', isFound: true },
    { text: ' қарсы наразылық', isFound: false },
  ]);
  expect(markFound(title, undefined)).toEqual([{ text: title, isFound: false }]);
});

test('finds among 1,000 events without a pause', () => {
  const many = createSearch(
    Array.from({ length: 1000 }, (_, i) => ({
      id: `${i}`,
      titles: items[i % items.length]?.titles ?? [],
      texts: [...(items[i % items.length]?.texts ?? []), `слово${i}`],
    })),
  );
  const start = performance.now();
  expect(many('слово999')?.ids.size).toBe(1);
  expect(many('акемат')?.ids.size).toBe(200);
  // Generous: a busy machine must not fail it; it takes a few milliseconds.
  expect(performance.now() - start).toBeLessThan(300);
});

test('groups by month and day and keeps the order', () => {
  expect(
    groupByMonth(items).map(({ month, days }) => [month, days.map(({ day, items: of }) => [day, of.length])]),
  ).toEqual([
    [
      '2022-01',
      [
        ['2022-01-02', 2],
        ['2022-01-05', 1],
        ['2022-01-06', 1],
      ],
    ],
    ['2022-02', [['2022-02', 1]]],
  ]);
});

test('an item is in the reader’s language and is found in all', () => {
  const [first] = viewTimeline(orderEvents(sampleEdition.records), 'kk', facts);
  expect(first?.title).toBe('Қаңтар оқиғасы');
  expect(first?.titles).toContain('The January events');
});

const edition = readEdition();
const whole = createSearch(searchItems(edition, 'ru'));
const firstOf = (query: string) => [...(whole(query)?.ids ?? [])].slice(0, 3);

// The real edition, as readers ask it: in any of the three languages, in Latin letters, mistyped.
test.each([
  ['tokaev', 'person.tokayev'],
  ['Тоқаев', 'person.tokayev'],
  ['кантар', 'event.january-events'],
  ['qantar', 'event.january-events'],
  ['аэропорт', 'place.almaty-airport'],
  ['әуежай', 'place.almaty-airport'],
  ['airport', 'place.almaty-airport'],
  ['аэрапорт', 'place.almaty-airport'],
  ['nazarbaev', 'person.nazarbayev'],
  ['мажилис', 'term.mazhilis'],
  ['январские события', 'event.january-events'],
])('%s: %s is among the first three', (query, id) => {
  expect(firstOf(query)).toContain(id);
});

test('a number is itself, whatever parts it, and no beginning of another', () => {
  const titles = (query: string) => [...(whole(query)?.ids ?? [])];
  expect(titles('4 353')).toEqual(titles('4353'));
  expect(whole('4353')?.words).toEqual(new Set(['4353']));
  expect(whole('5')?.words).toEqual(new Set(['5']));
});

test('other forms of a word are found and marked with it', () => {
  const found = whole('январские');
  expect(markFound('О январских событиях', found).filter(({ isFound }) => isFound)).toEqual([
    { text: 'январских', isFound: true },
  ]);
});
