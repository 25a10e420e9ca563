import { beforeEach, expect, test, vi } from 'vitest';
import { PlaceMap } from '../../components/PlaceMap.tsx';
import { languages } from '../../core/dataset/language.ts';
import { draw, find } from './draw.tsx';

const onChoose = vi.fn();
const spots = [
  { id: 'place.almaty', title: 'Almaty', name: 'Almaty', count: 70, x: 350, y: 190 },
  { id: 'place.aktau', title: 'Aktau and Mangystau region', name: 'Aktau', count: 1, x: 30, y: 160 },
];
const map = (chosen?: string, language: (typeof languages)[number] = 'en') =>
  draw(<PlaceMap spots={spots} chosen={chosen} language={language} onChoose={onChoose} />);

beforeEach(() => {
  document.body.replaceChildren();
  onChoose.mockReset();
});

test('is one group of radio buttons, each with a place and its number of events for a name', async () => {
  const root = await map();
  const dots = [...root.querySelectorAll<HTMLInputElement>('.spot input')];
  expect(dots.map((dot) => dot.getAttribute('aria-label'))).toEqual([
    'Almaty: 70 events',
    'Aktau and Mangystau region: 1 event',
  ]);
  expect(new Set([...root.querySelectorAll<HTMLInputElement>('input')].map(({ name }) => name)).size).toBe(1);
  expect(find(root, 'legend').textContent).toBe('Map of the events');
  expect(find(root, 'svg').getAttribute('aria-hidden')).toBe('true');
});

test('a dot narrows to its place, and the whole country lets go of it', async () => {
  const root = await map();
  expect(find<HTMLInputElement>(root, '.whole input').checked).toBe(true);
  find(root, '.spot input').click();
  expect(onChoose).toHaveBeenLastCalledWith('place.almaty');
  const chosen = await map('place.almaty');
  expect(find<HTMLInputElement>(chosen, '.spot input').checked).toBe(true);
  expect(find(chosen, '.fine').textContent).toBe('Almaty: 70 events');
  find(chosen, '.whole input').click();
  expect(onChoose).toHaveBeenLastCalledWith(undefined);
});

test.each(languages)('%s: has no hole in its words', async (language) => {
  expect((await map('place.almaty', language)).innerHTML).not.toMatch(/undefined|NaN|\{\w+\}/);
});
