import { createRef } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { Card, type CardProps } from '../../components/Card.tsx';
import { cardWords } from '../../components/words/card-words.ts';
import { languages } from '../../core/dataset/language.ts';
import { sampleEdition } from '../gallery/sample-edition.ts';
import { draw, find, seenText, viewOf } from './draw.tsx';

const onClose = vi.fn();
const card = (id: string, more: Partial<CardProps> = {}) =>
  draw(
    <Card
      view={viewOf(id, more.language)}
      words={cardWords[more.language ?? 'ru']}
      language="ru"
      onClose={onClose}
      {...more}
    />,
  );

beforeEach(() => {
  document.body.replaceChildren();
  onClose.mockReset();
});

test('is a dialog that its title names, in its language', async () => {
  const root = await card('event.akimat-storm', { language: 'kk', theme: 'dark', layout: 'sheet' });
  const dialog = find(root, '[role=dialog]');
  expect(root.querySelector(`#${dialog.getAttribute('aria-labelledby')}`)?.textContent).toBe(
    'Алматы әкімдігіне басып кіру және өрт',
  );
  expect(dialog.lang).toBe('kk');
  expect(dialog.dataset).toMatchObject({ theme: 'dark', layout: 'sheet' });
});

test('takes the focus and gives itself to whoever asked', async () => {
  const cardRef = createRef<HTMLElement>();
  await card('place.almaty', { cardRef });
  cardRef.current?.focus();
  expect(document.activeElement).toBe(cardRef.current);
});

test('closes by its button and by Escape, and keeps that Escape to itself', async () => {
  const outside = vi.fn();
  document.body.addEventListener('keydown', outside);
  const root = await card('place.almaty');
  find(root, 'button[aria-label="Закрыть"]').click();
  expect(onClose).toHaveBeenCalledTimes(1);
  const press = (key: string) =>
    find(root, 'h2').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  press('a');
  expect(onClose).toHaveBeenCalledTimes(1);
  expect(outside).toHaveBeenCalledTimes(1);
  press('Escape');
  expect(onClose).toHaveBeenCalledTimes(2);
  expect(outside).toHaveBeenCalledTimes(1);
});

test('says state and date in words', async () => {
  const root = await card('deaths-total');
  expect(seenText(find(root, '.state'))).toBe('По данным властей на 5 января 2026');
});

test('shows only https links, each in a new tab that learns nothing', async () => {
  const root = await card('deaths-total');
  const links = [...root.querySelectorAll('a')];
  expect(links).toHaveLength(5);
  for (const link of links) {
    expect(link.href).toMatch(/^https:\/\//);
    expect(link.target).toBe('_blank');
    expect(link.rel).toBe('noopener noreferrer');
  }
  expect(root.textContent).toContain('Aggregator');
});

test('the pin is a button with two states, there only if somebody pins', async () => {
  const onPin = vi.fn();
  const root = await card('place.almaty', { onPin, isPinned: true });
  const pin = find(root, 'button[aria-pressed]');
  expect(pin.getAttribute('aria-pressed')).toBe('true');
  pin.click();
  expect(onPin).toHaveBeenCalledWith(false);
  expect((await card('place.almaty')).querySelector('button[aria-pressed]')).toBeNull();
});

test('other records open where the surface can open them', async () => {
  const onOpenRecord = vi.fn();
  const root = await card('event.akimat-storm', { onOpenRecord });
  find(root, '.near .after button').click();
  expect(onOpenRecord).toHaveBeenCalledWith('event.csto-request');
  const still = await card('event.akimat-storm');
  expect(still.querySelector('.near button')).toBeNull();
  expect(still.querySelector('.near')?.textContent).toContain('Обращение к ОДКБ');
});

test('the focus stays in the card when its record changes', async () => {
  const root = await card('event.akimat-storm', { onOpenRecord: () => undefined });
  const button = find(root, '.near .after button');
  button.focus();
  button.click();
  expect(document.activeElement).toBe(find(root, '[role=dialog]'));
});

test('says so when all sources have one origin', async () => {
  const root = await card('claim.false');
  expect(find(root, '.note').textContent).toBe('Все эти публикации восходят к одному источнику.');
  expect((await card('place.almaty')).querySelector('.note')).toBeNull();
});

test('a judgment says court, articles, sentence and appeal', async () => {
  const root = await card('person.minister', { language: 'en' });
  expect(seenText(find(root, '.facts'))).toBe(
    'CourtMilitary court, closed trial, 24 February 2023Articlesст. 451 ч. 3 УКSentence12 years in prisonAppealno information foundThe case is classified.',
  );
});

test('the edition stands on the card, to be cited', async () => {
  const root = await card('org.csto', { language: 'en' });
  expect(find(root, 'code').textContent).toBe('org.csto@12');
  expect(seenText(find(root, '.edition'))).toContain('Edition 12, 22 November 2026');
});

test.each(languages)('%s: every record draws without a hole in its words', async (language) => {
  for (const { id } of sampleEdition.records) {
    const root = await card(id, { language });
    expect(root.textContent, id).not.toMatch(/undefined|null|NaN|\{\w+\}/);
    await act(() => undefined);
  }
});
