import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { hostOf } from '../../components/host-of.ts';
import { OptionsPage, type OptionsPageProps, type OptionsState } from '../../components/OptionsPage.tsx';
import { languages } from '../../core/dataset/language.ts';
import { draw, find } from './draw.tsx';

const choices: OptionsState = {
  settings: {
    version: 1,
    language: 'auto',
    dwellMs: 500,
    underline: 'fine',
    marksAll: false,
    updates: true,
    templates: [],
  },
  switches: { isOn: true, pausedUntil: 0, off: ['news.example'], on: ['mail.kz'] },
};
const calls = { onChange: vi.fn(), onPause: vi.fn(), onExport: vi.fn(), onReset: vi.fn(), onImport: vi.fn() };
const options = (more: Partial<OptionsPageProps> = {}) =>
  draw(<OptionsPage language="en" choices={choices} {...calls} {...more} />);
const press = (root: Element, text: string) =>
  act(() => {
    const all = [...root.querySelectorAll<HTMLElement>('button,label')];
    const found = all.find((each) => each.textContent === text || each.getAttribute('aria-label') === text);
    if (!found) throw new Error(`nothing named ${text}`);
    (found.querySelector('input') ?? found).click();
  });

beforeEach(() => {
  document.body.replaceChildren();
  for (const call of Object.values(calls)) call.mockReset();
});

test('changes hold at once, each by itself', async () => {
  const root = await options();
  await press(root, 'Қазақша');
  expect(calls.onChange.mock.lastCall?.[0].settings).toEqual({ ...choices.settings, language: 'kk' });
  await press(root, 'Only on a click, a tap or a key');
  expect(calls.onChange.mock.lastCall?.[0].settings.dwellMs).toBe(0);
  await press(root, 'Without wavesan eventa figurea contested statement');
  expect(calls.onChange.mock.lastCall?.[0].settings.underline).toBe('straight');
  await press(root, 'Mark every mentionOtherwise only the first one under each heading.');
  expect(calls.onChange.mock.lastCall?.[0].settings.marksAll).toBe(true);
  await press(root, 'Mark mentions on websites');
  expect(calls.onChange.mock.lastCall?.[0].switches).toEqual({ ...choices.switches, isOn: false });
  expect(find(root, 'header [role=status]').textContent).toBe('Saved');
});

test('sites are added by any form of their address, and taken away', async () => {
  const root = await options();
  const field = find<HTMLInputElement>(root, '.sites input');
  const type = (text: string) =>
    act(() => {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  await type('https://www.Mail.kz/inbox?x=1');
  await press(root, 'Add');
  expect(calls.onChange.mock.lastCall?.[0].switches).toMatchObject({
    off: ['mail.kz', 'news.example'],
    on: [],
  });
  await type('not a site');
  await press(root, 'Add');
  expect(find(root, '[role=alert]').textContent).toBe('This does not look like the address of a site.');
  await press(root, 'Remove news.example');
  expect(calls.onChange.mock.lastCall?.[0].switches.off).toEqual([]);
});

test('the site whose card led here is switched off by one button', async () => {
  const root = await options({ askedFrom: 'other.example' });
  expect(find(root, '.asked').textContent).toContain('You came from other.example.');
  await press(root, 'Turn off on this site');
  expect(calls.onChange.mock.lastCall?.[0].switches.off).toEqual(['news.example', 'other.example']);
  expect((await options({ askedFrom: 'news.example' })).querySelector('.asked')).toBeNull();
});

test('a pause says its end and is ended', async () => {
  const root = await options({ pausedUntil: '14:30' });
  expect(find(root, '.pause').textContent).toContain('Off until 14:30.');
  await press(root, 'Turn on now');
  expect(calls.onPause).toHaveBeenCalledWith(false);
});

test('everything is erased only when asked twice', async () => {
  const root = await options();
  await press(root, 'Reset everything');
  expect(calls.onReset).not.toHaveBeenCalled();
  await press(root, 'Cancel');
  await press(root, 'Reset everything');
  await press(root, 'Erase and reset');
  expect(calls.onReset).toHaveBeenCalledOnce();
});

test('a file that is none of ours is refused in words', async () => {
  calls.onImport.mockResolvedValue(false);
  const root = await options();
  const input = find<HTMLInputElement>(root, 'input[type=file]');
  Object.defineProperty(input, 'files', { value: [new File(['{}'], 'x.json')] });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve));
  });
  expect(root.textContent).toContain('There are no Qantar Facts settings in this file.');
});

test.each(languages)('%s: draws without a hole in its words', async (language) => {
  const root = await options({ language, askedFrom: 'a.example', pausedUntil: '9:00' });
  // It names the placeholders of templates.
  root.querySelector('details form')?.remove();
  expect(root.textContent).not.toMatch(/undefined|null|NaN|\{\w+\}/);
});

test.each([
  ['vlast.kz', 'vlast.kz'],
  ['  HTTPS://www.Vlast.kz/novosti?id=1 ', 'vlast.kz'],
  ['http://127.0.0.1:8080/', '127.0.0.1'],
  ['президент.рф', 'xn--d1abbgf6aiiy.xn--p1ai'],
  ['localhost', undefined],
  ['file:///etc/passwd', undefined],
  ['two words.kz', undefined],
  ['', undefined],
])('%j is the site %s', (typed, host) => {
  expect(hostOf(typed)).toBe(host);
});

test('own reply templates are kept here, too', async () => {
  const root = await options({
    choices: {
      ...choices,
      settings: { ...choices.settings, templates: [{ name: 'Short', text: '{finding}' }] },
    },
  });
  await press(root, 'Short');
  await press(root, 'Delete the template');
  expect(calls.onChange.mock.lastCall?.[0].settings.templates).toEqual([]);
});
