import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { Card, type CardProps } from '../../components/Card.tsx';
import { cardWords } from '../../components/words/card-words.ts';
import { draw, find, viewOf } from './draw.tsx';

const onCopy = vi.fn(async () => true);
const onHide = vi.fn();
const onOpenSettings = vi.fn();
const card = (more: Partial<CardProps> = {}) =>
  draw(
    <Card
      view={viewOf('event.csto-request', 'en')}
      words={cardWords.en}
      language="en"
      onClose={() => undefined}
      onCopy={onCopy}
      onHide={onHide}
      onOpenSettings={onOpenSettings}
      {...more}
    />,
  );
const press = (root: Element, label: string) =>
  act(async () => {
    const all = [...root.querySelectorAll<HTMLElement>('button')];
    const button = all.find(
      (each) => each.getAttribute('aria-label') === label || each.textContent === label,
    );
    if (!button) throw new Error(`no button ${label}`);
    button.click();
    await new Promise((resolve) => setTimeout(resolve));
  });

beforeEach(() => {
  document.body.replaceChildren();
  onCopy.mockReset();
  onCopy.mockResolvedValue(true);
});

test('copies in three formats and says what was copied', async () => {
  const root = await card();
  await press(root, 'Copy with sources');
  expect(document.activeElement?.textContent).toBe('Plain text');
  await press(root, 'Plain text');
  expect(onCopy).toHaveBeenLastCalledWith(expect.stringContaining('event.csto-request@12'), undefined);
  expect(find(root, '.tray [role=status]').textContent).toBe('Copied: event.csto-request@12');
  await press(root, 'HTML');
  const html = expect.stringContaining('<h3>Request to the CSTO</h3>');
  expect(onCopy).toHaveBeenLastCalledWith(html, html);
});

test('shows the text selected where the browser does not allow copying', async () => {
  onCopy.mockResolvedValue(false);
  const root = await card();
  await press(root, 'Copy with sources');
  await press(root, 'Markdown');
  expect(find<HTMLTextAreaElement>(root, 'textarea').value).toContain('### Request to the CSTO');
  expect(find(root, '.tray [role=status]').textContent).toContain('did not allow');
});

test('the menu reports, hides and leads to the settings', async () => {
  const root = await card();
  await press(root, 'More');
  await press(root, 'Report an error');
  expect(onCopy).toHaveBeenLastCalledWith(
    expect.stringContaining('an error in event.csto-request@12'),
    undefined,
  );
  expect(find(root, '.tray [role=status]').textContent).toContain('nothing of this page');
  await press(root, 'Hide this mark');
  await press(root, 'Hide all marks on this page');
  expect(onHide.mock.calls).toEqual([['mention'], ['page']]);
  await press(root, 'Turn off for the site, an hour or everywhere');
  expect(onOpenSettings).toHaveBeenCalled();
});

test('one opens at a time, and the same button closes it', async () => {
  const root = await card();
  await press(root, 'Copy with sources');
  await press(root, 'More');
  expect(root.querySelectorAll('.tray')).toHaveLength(1);
  expect(find(root, '[aria-expanded=true]').getAttribute('aria-label')).toBe('More');
  await press(root, 'More');
  expect(root.querySelector('.tray')).toBeNull();
});

test('says that the record has changed since it was last seen', async () => {
  const view = { ...viewOf('org.csto', 'en'), changed: { since: 12, seen: 10 } };
  const root = await card({ view });
  expect(find(root, '.changed').textContent).toBe(
    'Changed in edition 12. You saw this record in edition 10.',
  );
});

test('has no menu where nobody copies', async () => {
  const root = await draw(
    <Card view={viewOf('org.csto')} words={cardWords.ru} language="ru" onClose={() => undefined} />,
  );
  expect(root.querySelectorAll('.head button')).toHaveLength(1);
});
