import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { Panel, type PanelProps } from '../../components/Panel.tsx';
import { languages } from '../../core/dataset/language.ts';
import { samplePanel } from '../gallery/sample-panel.ts';
import { draw, find, index, seenText, viewOf } from './draw.tsx';

const calls = {
  onTab: vi.fn(),
  onOpen: vi.fn(),
  onShow: vi.fn(),
  onText: vi.fn(),
  onCheck: vi.fn(),
  onReply: vi.fn(),
};
const panel = (more: Partial<PanelProps> = {}) =>
  draw(
    <Panel
      {...samplePanel(index, more.language ?? 'en')}
      tab="page"
      opened={undefined}
      {...calls}
      {...more}
    />,
  );

beforeEach(() => {
  document.body.replaceChildren();
  for (const call of Object.values(calls)) call.mockReset();
});

test('this page: figures and claims first, then the rest in the order of the page', async () => {
  const root = await panel();
  expect([...root.querySelectorAll('.found h2')].map(seenText)).toEqual([
    'Figures and claims',
    'Events, people, places',
  ]);
  expect([...root.querySelectorAll('.found h3')].map(seenText).slice(0, 3)).toEqual([
    'Death toll of January 2022',
    '“Everyone who took to the streets was a terrorist”',
    'The January events',
  ]);
  expect(find(root, '[role=status]').textContent).toBe('9 mentions on this page, 7 records');
});

test('this page: says what was not listed and what was not checked', async () => {
  const root = await panel();
  expect(root.textContent).toContain('2 repeated mentions are not listed.');
  expect(seenText(find(root, '.coverage'))).toContain('No mark does not mean true.');
  expect(seenText(find(root, '.coverage .counts'))).toContain('Independently confirmed: 4');
});

test('this page: a place is shown, a record opened', async () => {
  const root = await panel();
  find(root, 'button.place').click();
  expect(calls.onShow).toHaveBeenCalledWith(2);
  find(root, '.found .title').click();
  expect(calls.onOpen).toHaveBeenCalledWith('deaths-total');
  const open = await panel({ opened: viewOf('deaths-total', 'en') });
  expect(find(open, '.record-entry.opened .title').getAttribute('aria-expanded')).toBe('true');
});

test('a record that is not in the list opens above it', async () => {
  const root = await panel({ opened: viewOf('event.torture', 'en') });
  expect(find(root, '.opened-record h2').textContent).toBe('Torture of people in custody');
});

test.each([
  [{ isOn: false, mentions: 0, groups: [] }, 'There is nothing to read here'],
  [{ site: 'a.example', isOn: false, mentions: 0, groups: [] }, 'Off on this site'],
  [{ site: 'a.example', isOn: true, mentions: 0, groups: [] }, 'No mentions found'],
])('%j: %s', async (page, text) => {
  expect((await panel({ page })).textContent).toContain(text);
});

test('text: is checked by button and by key, and shown with its mentions marked', async () => {
  const root = await panel({ tab: 'text' });
  const field = find<HTMLTextAreaElement>(root, 'textarea');
  await act(() => {
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }));
  });
  expect(calls.onCheck).toHaveBeenCalledWith(field.value);
  expect(find(root, '.checked-text').textContent).toBe(field.value);
  find(root, '.marked').click();
  expect(calls.onOpen).toHaveBeenCalledWith('event.january-events');
});

test('search: finds records of every kind in any language', async () => {
  const root = await panel({ tab: 'search' });
  const input = find<HTMLInputElement>(root, 'input[type=search]');
  await act(() => {
    input.value = 'ҰҚШҰ';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  expect([...root.querySelectorAll('.record-entry h3')].map(seenText)).toContain(
    'Collective Security Treaty Organization (CSTO)',
  );
});

test('search: an empty field offers words to try, and goes on in the field', async () => {
  const root = await panel({ tab: 'search', language: 'kk' });
  await act(() => find(root, '.examples button').click());
  expect(find<HTMLInputElement>(root, 'input[type=search]').value).toBe('әуежай');
  expect(document.activeElement).toBe(find(root, 'input[type=search]'));
  expect(root.querySelector('.examples')).toBeNull();
});

test('tabs: arrows move, one stop for the Tab key', async () => {
  const root = await panel();
  expect(root.querySelectorAll('[role=tab][tabindex="0"]')).toHaveLength(1);
  const press = (key: string) =>
    find(root, '[role=tablist]').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  press('ArrowRight');
  expect(calls.onTab).toHaveBeenLastCalledWith('text');
  press('ArrowLeft');
  expect(calls.onTab).toHaveBeenLastCalledWith('edition');
  press('End');
  expect(calls.onTab).toHaveBeenLastCalledWith('edition');
});

test('a number says what the record says of it', async () => {
  const root = await panel();
  expect(seenText(find(root, '.finding'))).toBe(
    '227 was the last number known on the page’s date. The latest is 238. 227: Prosecutor General’s Office, 18 January 2022. 238: Prosecutor General’s Office, 16 August 2022.',
  );
});

test('keys: J and K move through the list, R copies a reply, S shows the place', async () => {
  const root = await panel();
  const titles = [...root.querySelectorAll<HTMLElement>('.found .title')];
  const press = (code: string, more: Partial<KeyboardEvent> = {}) =>
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { code, key: code, bubbles: true, ...more }),
    );
  titles[0]?.focus();
  press('KeyJ');
  expect(document.activeElement).toBe(titles[1]);
  press('KeyK');
  press('KeyK');
  expect(document.activeElement).toBe(titles.at(-1));
  press('KeyJ');
  press('KeyR');
  expect(calls.onReply).toHaveBeenCalledWith(expect.objectContaining({ record: 'deaths-total' }));
  press('KeyS');
  expect(calls.onShow).toHaveBeenCalledWith(2);
  press('KeyR', { ctrlKey: true });
  expect(calls.onReply).toHaveBeenCalledOnce();
});

test('the desk copies reports, and keeps own templates', async () => {
  const desk = {
    choice: { language: 'kk' as const },
    templates: [{ name: 'Short', text: '{finding}' }],
    copying: { byHand: 'the report' },
    onChoice: vi.fn(),
    onReport: vi.fn(),
    onTemplates: vi.fn(),
  };
  const root = await panel({ desk });
  for (const button of root.querySelectorAll<HTMLElement>('.desk .formats button')) button.click();
  expect(desk.onReport.mock.calls).toEqual([['text'], ['markdown'], ['json-ld']]);
  expect(find<HTMLTextAreaElement>(root, '.copied textarea[readonly]').value).toBe('the report');
  const choose = (select: HTMLSelectElement | undefined, value: string) => {
    if (!select) return;
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const [language, template] = root.querySelectorAll<HTMLSelectElement>('.desk select');
  choose(language, 'ru');
  expect(desk.onChoice).toHaveBeenLastCalledWith({ language: 'ru' });
  choose(template, 'Short');
  expect(desk.onChoice).toHaveBeenLastCalledWith({ language: 'kk', template: 'Short' });
  await act(() => find(root, '.desk form .link').click());
  await act(() => {
    find<HTMLFormElement>(root, '.desk form').dispatchEvent(
      new Event('submit', { bubbles: true, cancelable: true }),
    );
  });
  expect(desk.onTemplates).toHaveBeenCalledWith([{ name: 'Short', text: '{finding}' }]);
});

test.each(languages)('%s: every tab draws without a hole in its words', async (language) => {
  for (const tab of ['page', 'text', 'timeline', 'search', 'edition'] as const) {
    const root = await panel({ tab, language });
    // It names the placeholders of templates.
    root.querySelector('.desk')?.remove();
    expect(root.textContent, tab).not.toMatch(/undefined|null|NaN|\{\w+\}/);
  }
});
