import { beforeAll, expect, test } from 'vitest';
import { compileLexicon, type Lexicon } from '../../../core/match/lexicon.ts';
import { checkText } from '../../../core/report/check-text.ts';
import { readEdition } from '../../../scripts/read-edition.ts';

let lexicon: Lexicon;
beforeAll(() => {
  lexicon = compileLexicon(readEdition().lexicon);
});

test('finds mentions and says where they stand in the whole text', () => {
  const text = 'Первая строка.\n\nПосле Қаңтара прошло четыре года.\r\nВ Алматы погибли люди.';
  const places = checkText(text, lexicon);
  expect(places.length).toBeGreaterThan(0);
  for (const place of places) expect(text.slice(place.start, place.end)).toBe(place.text);
  expect(places.map(({ id }) => id)).toEqual(places.map((_, i) => i));
  expect(places[0]).toMatchObject({ text: 'Қаңтара', record: 'event.january-events' });
});

test('finds nothing in a text about something else, or in none', () => {
  expect(checkText('Погода в Алматы: днём до пяти градусов тепла.', lexicon)).toEqual([]);
  expect(checkText('', lexicon)).toEqual([]);
});
