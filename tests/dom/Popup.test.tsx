import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { Popup, type PopupProps } from '../../components/Popup.tsx';
import { draw, find, seenText } from './draw.tsx';

const calls = {
  onSwitchSite: vi.fn(),
  onOpenTimeline: vi.fn(),
  onOpenPanel: vi.fn(),
  onOpenSettings: vi.fn(),
  onPause: vi.fn(),
  onLanguage: vi.fn(),
};
const popup = (more: Partial<PopupProps> = {}) =>
  draw(
    <Popup
      language="ru"
      site="news.example.org"
      isOn
      edition={{ number: 3, date: '2026-11-22' }}
      {...calls}
      {...more}
    />,
  );

beforeEach(() => document.body.replaceChildren());

test.each([
  [{ mentions: 21 }, '21 упоминание на странице'],
  [{ mentions: 5, language: 'en' }, '5 mentions on this page'],
  [{ mentions: 0 }, 'Упоминаний не найденоЭто не значит, что на странице всё верно.'],
  [{}, 'Упоминания отмечаются'],
  [{ isOn: false, mentions: 4 }, 'Выключено на этом сайте'],
] as const)('%j: %s', async (props, text) => {
  expect(seenText(find(await popup(props), '[role=status]'))).toBe(text);
});

test('the switch says the site and changes it', async () => {
  const toggle = find<HTMLInputElement>(await popup(), '[role=switch]');
  expect(toggle.checked).toBe(true);
  expect(toggle.closest('label')?.textContent).toContain('news.example.org');
  await act(() => toggle.click());
  expect(calls.onSwitchSite).toHaveBeenCalledWith(false);
});

test('a page without a site has no switch', async () => {
  const root = await popup({ site: undefined });
  expect(root.querySelector('[role=switch]')).toBeNull();
  expect(root.textContent).toContain('На этой странице расширение не работает');
});

test('opens the panel and the timeline, and changes the language', async () => {
  const root = await popup();
  const [panel, timeline] = root.querySelectorAll<HTMLElement>('.action');
  panel?.click();
  expect(calls.onOpenPanel).toHaveBeenCalled();
  timeline?.click();
  expect(calls.onOpenTimeline).toHaveBeenCalled();
  find(root, 'label[lang=kk] input').click();
  expect(calls.onLanguage).toHaveBeenCalledWith('kk');
});

test('names the edition, or says that there is none', async () => {
  expect(seenText(find(await popup(), '.foot'))).toContain('Выпуск 3 от 22 ноября 2026');
  expect(seenText(find(await popup({ edition: undefined }), '.foot'))).toContain(
    'Выпуск данных не загружен.',
  );
});

test('turns everything off for an hour, and on again', async () => {
  const root = await popup({ language: 'en' });
  const press = (text: string) =>
    [...root.querySelectorAll<HTMLElement>('button')].find((each) => each.textContent === text)?.click();
  press('Turn off for an hour');
  expect(calls.onPause).toHaveBeenLastCalledWith(true);
  press('Settings');
  expect(calls.onOpenSettings).toHaveBeenCalled();
  await popup({ language: 'en', off: { until: '14:30' } });
  expect(find(root, '[role=status]').textContent).toBe('Off until 14:30.');
  press('Turn on now');
  expect(calls.onPause).toHaveBeenLastCalledWith(false);
  await popup({ language: 'en', off: 'everywhere' });
  expect(find(root, '[role=status]').textContent).toBe('Off on all sites');
});
