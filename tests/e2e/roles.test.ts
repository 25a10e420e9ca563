import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driven, drive } from '../../scripts/drive-browser.ts';
import { ensureBrowsers } from '../../scripts/find-browsers.ts';
import { type Site, servePages } from '../../scripts/serve-pages.ts';
import { accessibilityTree, inside, nameless, namesOf, type SeenNode } from './accessibility-tree.ts';
import { readEdition } from './in-both-browsers.ts';
import { awaitMarks } from './marks.ts';
import { awaitCard } from './probe-card.ts';

// What screen readers are told. Only Chromium gives its accessibility tree to a driver.

const edition = readEdition();
let site: Site;
let driven: Driven;
beforeAll(async () => {
  site = await servePages('tests/fixtures/articles');
  driven = await drive('chromium', { program: ensureBrowsers(['chromium']).chromium ?? '' });
});
afterAll(async () => {
  await driven?.close();
  await site?.close();
});

const treeOf = async (path: string, ready = 'main.page'): Promise<SeenNode[]> => {
  const page = await driven.openOwn(path);
  await page.waitForSelector(ready);
  const tree = await accessibilityTree(page);
  await page.close();
  return tree;
};

const levels = (tree: readonly SeenNode[]) =>
  tree.filter(({ role }) => role === 'heading').map(({ states }) => Number(states.level));

/** No heading is more than one level below the one before it. */
const skips = (tree: readonly SeenNode[]) =>
  levels(tree).filter((level, i, all) => level > (all[i - 1] ?? 0) + 1);

describe.each(['popup.html', 'options.html', 'welcome.html', 'timeline.html', 'panel.html'])('%s', (path) => {
  test('has one main part, one title, headings in steps, and a name on every control', async () => {
    const tree = await treeOf(path);
    expect(namesOf(tree, 'main')).toHaveLength(1);
    expect(levels(tree).filter((level) => level === 1)).toHaveLength(1);
    expect(skips(tree)).toEqual([]);
    expect(nameless(tree)).toEqual([]);
    expect(namesOf(tree, 'RootWebArea')[0]).not.toBe('');
  });
});

test('the timeline is ordered lists, its titles say whether they are open, its map is a group of radio buttons', async () => {
  const tree = await treeOf('timeline.html', '.entry');
  const titles = tree.filter(({ role, states }) => role === 'button' && 'expanded' in states);
  expect(titles).toHaveLength(edition.records.filter(({ kind }) => kind === 'event').length);
  expect(namesOf(tree, 'list').length).toBeGreaterThan(10);
  expect(namesOf(tree, 'search')).toHaveLength(1);
  expect(namesOf(tree, 'group')).toContain('Map of the events');
  expect(namesOf(tree, 'radio').filter((name) => /^Almaty: \d+ events$/.test(name))).toHaveLength(1);
  expect(namesOf(tree, 'image').filter((name) => name.startsWith('When the events were:'))).toHaveLength(1);
  expect(namesOf(tree, 'combobox')).toEqual(['Place', 'Who takes part', 'State']);
  expect(tree.find(({ role }) => role === 'status')?.states.live).toBe('polite');
});

test('the panel is tabs with one panel, named after the tab that is chosen', async () => {
  const tree = await treeOf('panel.html', '[role=tab]');
  expect(namesOf(tree, 'tab')).toEqual(['This page', 'Check text', 'Timeline', 'Search', 'Edition']);
  expect(tree.filter(({ role, states }) => role === 'tab' && states.selected)).toHaveLength(1);
  expect(namesOf(tree, 'tabpanel')).toEqual(['This page']);
});

test('a checked text tells how much was found, and each record whether it is open', async () => {
  const panel = await driven.openOwn('panel.html');
  await panel.waitForSelector('#tab-text');
  await panel.click('#tab-text');
  await panel.type('textarea', 'During the January 2022 events in Kazakhstan 227 people died.');
  await panel.click('button[type=submit]');
  await panel.waitForSelector('.found .title');
  const tree = await accessibilityTree(panel);
  expect(nameless(tree)).toEqual([]);
  expect(skips(tree)).toEqual([]);
  expect(namesOf(tree, 'textbox')).toContain('Text to check');
  const closed = tree.filter(({ role, states }) => role === 'button' && states.expanded === false);
  expect(closed.map(({ name }) => name)).toEqual(
    await panel.evaluate(() =>
      [...document.querySelectorAll('.found .title')].map((title) => title.textContent),
    ),
  );
  expect(closed.length).toBeGreaterThan(1);
  await panel.close();
});

describe('the card', () => {
  let page: Page;
  let tree: SeenNode[];
  beforeAll(async () => {
    const own = await driven.openOwn('popup.html');
    page = await driven.browser.newPage();
    await page.goto(`${site.origin}/en.html`);
    await page.bringToFront();
    await awaitMarks(page);
    for (const key of ['j', 'Enter'] as const) {
      await page.keyboard.down('Alt');
      await page.keyboard.press(key);
      await page.keyboard.up('Alt');
    }
    await awaitCard(own, page.url());
    tree = inside(await accessibilityTree(page), 'dialog');
  });

  test('is a dialog that is named after its record, has the focus and is not modal', () => {
    const [dialog, ...others] = tree.filter(({ role }) => role === 'dialog');
    expect(others).toEqual([]);
    expect(edition.records.map(({ title }) => title.en)).toContain(dialog?.name);
    expect(dialog?.states).toMatchObject({ focused: true, modal: false });
    expect(namesOf(tree, 'heading')).toContain(dialog?.name);
  });

  test('names every button, and says which opens something', () => {
    const buttons = tree.filter(({ role }) => role === 'button');
    expect(buttons.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Copy with sources', 'More', 'Pin', 'Close']),
    );
    expect(buttons.find(({ name }) => name === 'More')?.states.expanded).toBe(false);
    expect(nameless(tree)).toEqual([]);
  });

  test('lists its sources in a region of that name, each with its publisher', () => {
    expect(namesOf(tree, 'region')).toContain('Sources');
    const links = namesOf(tree, 'link').filter((name) => name.includes('opens in a new tab'));
    expect(links.length).toBeGreaterThanOrEqual(2);
  });
});
