import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { TimelinePage } from '../../components/TimelinePage.tsx';
import type { Language } from '../../core/dataset/language.ts';
import { viewTimeline } from '../../core/timeline/view-timeline.ts';
import { sampleEdition } from '../gallery/sample-edition.ts';
import { draw, find, index, seenText, viewOf } from './draw.tsx';

const onOpen = vi.fn();
const onLanguage = vi.fn();
const page = (openedId?: string, language: Language = 'ru') =>
  draw(
    <TimelinePage
      language={language}
      items={viewTimeline(index.events, language, { byId: index.byId, sources: index.edition.sources })}
      records={sampleEdition.records}
      edition={{ number: 12, date: '2026-11-22' }}
      opened={openedId ? viewOf(openedId, language) : undefined}
      onOpen={onOpen}
      onLanguage={onLanguage}
    />,
  );
const titles = (root: Element) => [...root.querySelectorAll('.title')].map((title) => title.textContent);
const type = (root: Element, query: string) =>
  act(() => {
    const input = find<HTMLInputElement>(root, 'input[type=search]');
    input.value = query;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });

beforeEach(() => {
  document.body.replaceChildren();
  onOpen.mockReset();
});

test('lists all events under months and days, in ordered lists', async () => {
  const root = await page();
  expect([...root.querySelectorAll('h2')].map(seenText)).toEqual(['январь 2022', 'февраль 2022']);
  expect([...root.querySelectorAll('.day > h3')].map(seenText)).toEqual(['2 января', '5 января', '6 января']);
  expect(titles(root)).toHaveLength(5);
  expect(find(root, '[id="event.akimat-storm"]').closest('ol')?.tagName).toBe('OL');
  expect(find(root, '[role=status]').textContent).toBe('5 событий');
});

test('search keeps what answers and marks the words', async () => {
  const root = await page();
  await type(root, 'жанаозен');
  expect(titles(root)).toEqual(['Протест в Жанаозене из-за цены на газ']);
  expect([...root.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['Жанаозене']);
  expect(find(root, '[role=status]').textContent).toBe('Найдено 1 событие');
  await type(root, 'qqqqqq');
  expect(root.textContent).toContain('Ничего не найдено');
  await type(root, '');
  expect(titles(root)).toHaveLength(5);
});

test('a title opens its record and closes it again', async () => {
  const closed = await page();
  const title = () => find(closed, '[id="event.akimat-storm"] .title');
  expect(title().getAttribute('aria-expanded')).toBe('false');
  title().click();
  expect(onOpen).toHaveBeenCalledWith('event.akimat-storm');
  await page('event.akimat-storm');
  expect(title().getAttribute('aria-expanded')).toBe('true');
  expect(closed.querySelector(`[id="${title().getAttribute('aria-controls')}"]`)?.textContent).toContain(
    'Vlast.kz',
  );
  title().click();
  expect(onOpen).toHaveBeenLastCalledWith(undefined);
});

test('a record opened by its address has the focus', async () => {
  const root = await page('event.akimat-storm');
  expect(document.activeElement).toBe(find(root, '[id="event.akimat-storm"] .title'));
});

test('a record that is no event opens above the list and can be closed', async () => {
  const root = await page('deaths-total', 'en');
  expect(find(root, '.opened-record h2').textContent).toBe('Death toll of January 2022');
  find(root, '.opened-record .close').click();
  expect(onOpen).toHaveBeenCalledWith(undefined);
});

test('what is open stays in sight while a search goes on', async () => {
  const root = await page('event.torture');
  await type(root, 'жанаозен');
  expect(titles(root)).toEqual(['Протест в Жанаозене из-за цены на газ', 'Пытки задержанных']);
});

test('the language changes at once', async () => {
  const root = await page();
  find(root, 'label[lang=en] input').click();
  expect(onLanguage).toHaveBeenCalledWith('en');
  await page(undefined, 'en');
  expect(find(root, 'h1').textContent).toBe('The January 2022 events in Kazakhstan');
});

const choose = (root: Element, selector: string, value: string) =>
  act(() => {
    const field = find<HTMLInputElement>(root, selector);
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });

test('filters by place, actor and state, and lets go of them', async () => {
  const root = await page(undefined, 'en');
  await choose(root, '.fields label:nth-child(1) select', 'place.almaty');
  expect(titles(root)).toEqual(['Almaty city hall stormed and set on fire']);
  await choose(root, '.fields label:nth-child(1) select', '');
  await choose(root, '.fields label:nth-child(2) select', 'org.csto');
  expect(titles(root)).toHaveLength(2);
  await choose(root, '.fields label:nth-child(3) select', 'official-account');
  expect(titles(root)).toEqual(['Request to the CSTO']);
  expect(find(root, '[role=status]').textContent).toBe('1 event found');
  await act(() => find(root, '.filters .link').click());
  expect(titles(root)).toHaveLength(5);
});

test('no private person can be chosen', async () => {
  const root = await page(undefined, 'en');
  expect(find(root, '.filters').textContent).not.toContain('A private person');
});

test('the date cursor takes figures and words back to what was known', async () => {
  const root = await page(undefined, 'en');
  await choose(root, '.filters input[type=date]', '2022-02-05');
  expect(seenText(find(root, '.figures-then'))).toContain(
    '227 people Prosecutor General’s Office, 18 January 2022',
  );
  expect(seenText(find(root, '.figures-then'))).not.toContain('238');
  expect(root.textContent).toContain('Today’s account of this rests on later sources, too.');
});
