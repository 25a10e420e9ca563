import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { readCheckedData } from '../../../scripts/check-rules.ts';
import { makeEdition } from '../../../scripts/make-edition.ts';
import { event, say } from './sample-records.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A folder of data with these files over a whole and right one. */
const dataWith = (files: Record<string, object>): string => {
  const root = mkdtempSync(join(tmpdir(), 'qantar-data-'));
  folders.push(root);
  const all = {
    'edition.yaml': { number: 2, date: '2026-11-22' },
    'sources/a-paper.yaml': {
      name: 'A paper',
      kind: 'newspaper',
      ownership: 'independent',
      publications: {
        a: { title: 'A report', lang: 'en', url: 'https://a.example/1', titleInferred: true },
        unused: { title: 'Another', lang: 'en', url: 'https://a.example/2' },
      },
    },
    'events/storm.yaml': event('storm', { notes: 'For editors.' }),
    ...files,
  };
  for (const [name, content] of Object.entries(all)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), name.endsWith('.json') ? JSON.stringify(content) : stringify(content));
  }
  return root;
};

test('ships what is cited and nothing that is for editors', () => {
  const { edition, faults } = makeEdition(dataWith({}));
  expect(faults).toEqual([]);
  expect(edition?.number).toBe(2);
  expect(edition?.records[0]).not.toHaveProperty('notes');
  expect(edition?.sources).toEqual({
    a: {
      publisher: 'A paper',
      kind: 'newspaper',
      ownership: 'independent',
      title: 'A report',
      lang: 'en',
      url: 'https://a.example/1',
      origin: 'a-paper',
    },
  });
});

test('dates records by the history', () => {
  const { edition } = makeEdition(
    dataWith({
      'history.json': { edition: 1, records: { storm: [1, 'other'], old: [1, 'x'] }, withdrawn: {} },
    }),
  );
  expect(edition).toMatchObject({ since: { storm: 2 }, withdrawn: { old: 2 } });
});

test.each<[string, Record<string, object>, string, string]>([
  [
    'a record that breaks a rule',
    { 'events/b.yaml': event('b', { state: 'court' }) },
    'events/b.yaml',
    'legal',
  ],
  [
    'a source that breaks a rule',
    {
      'sources/b.yaml': {
        name: 'B',
        kind: 'agency',
        ownership: 'state',
        publications: { b: { title: 'B', lang: 'en', url: 'https://a.example/1' } },
      },
    },
    'sources/b.yaml',
    'publications.b.url',
  ],
  [
    'a publication of two outlets',
    {
      'sources/b.yaml': {
        name: 'B',
        kind: 'agency',
        ownership: 'state',
        publications: { a: { title: 'B', lang: 'en' } },
      },
    },
    'sources/b.yaml',
    'publications.a',
  ],
  [
    'a missing language',
    { 'events/b.yaml': { ...event('b'), title: { ru: 'Да', kk: 'Иә' } } },
    'events/b.yaml',
    'title.en',
  ],
  ['a file of another name', { 'events/c.yaml': event('b') }, 'events/c.yaml', 'id'],
  ['a wrong head', { 'edition.yaml': { number: 0, date: '2026-11-22' } }, 'edition.yaml', 'number'],
  [
    'an edition that is out already',
    { 'history.json': { edition: 3, records: {}, withdrawn: {} } },
    'edition.yaml',
    'number',
  ],
])('names file and path of %s, and makes nothing', (_, files, file, path) => {
  const root = dataWith(files);
  const { edition, faults } = makeEdition(root);
  expect(edition).toBeUndefined();
  expect(faults.map((fault) => [fault.file, fault.path])).toContainEqual([join(root, file), path]);
});

test('a warning holds nothing up', () => {
  const root = dataWith({
    'sources/b.yaml': {
      name: 'B',
      kind: 'agency',
      ownership: 'state',
      publications: { b: { title: 'B', lang: 'en' } },
    },
    'events/call.yaml': event('call', {
      state: 'official-account',
      lead: { ...say('Call'), sources: ['b'] },
    }),
  });
  expect(readCheckedData(root).warnings.map(({ file }) => file)).toEqual([join(root, 'events/call.yaml')]);
  expect(makeEdition(root).edition).toBeDefined();
});
