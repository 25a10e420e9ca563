import { beforeEach, expect, test, vi } from 'vitest';
import { PageDateLine } from '../../components/PageDateLine.tsx';
import { languages } from '../../core/dataset/language.ts';
import type { PageDate } from '../../core/text/page-date.ts';
import { draw, find, seenText } from './draw.tsx';

const onDay = vi.fn();
const line = (date: PageDate | undefined, language: (typeof languages)[number] = 'en') =>
  draw(<PageDateLine date={date} language={language} onDay={onDay} />);
const own: PageDate = {
  day: '2022-02-05',
  clue: 'json-ld',
  others: [{ clue: 'url', day: '2022-01-07' }],
};

beforeEach(() => {
  document.body.replaceChildren();
  onDay.mockReset();
});

test('names the day, where it was found, and what says otherwise', async () => {
  const root = await line(own);
  expect(seenText(find(root, '[role=status]'))).toBe(
    'Published on 5 February 2022 · from the page’s data for search engines',
  );
  expect(seenText(find(root, '.note'))).toContain('The address says 7 January 2022.');
});

test('a contradicting day is taken with one press', async () => {
  find(await line(own), '.note button').click();
  expect(onDay).toHaveBeenCalledExactlyOnceWith('2022-01-07');
});

test('another day is set, and an emptied field is the page’s own again', async () => {
  const field = find<HTMLInputElement>(await line(own), 'input[type=date]');
  expect(field.value).toBe('2022-02-05');
  for (const value of ['2022-01-10', '']) {
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
  expect(onDay.mock.calls).toEqual([['2022-01-10'], [undefined]]);
});

test('a day of the reader’s own leads back', async () => {
  const root = await line({ ...own, day: '2022-01-10', clue: 'option' });
  expect(seenText(find(root, '[role=status]'))).toContain('set by you');
  find(root, '.page-date > button').click();
  expect(onDay).toHaveBeenCalledExactlyOnceWith(undefined);
});

test.each(languages)('%s: a page without a date says so and can be given one', async (language) => {
  const root = await line(undefined, language);
  expect(seenText(find(root, '[role=status]'))).not.toMatch(/undefined|\{/);
  expect(find<HTMLInputElement>(root, 'input[type=date]').value).toBe('');
  expect(root.querySelector('.page-date > button')).toBeNull();
});
