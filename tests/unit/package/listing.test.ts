import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { languages } from '../../../core/dataset/language.ts';
import { browsers } from '../../../scripts/package-build.ts';

const listingOf = (language: string) => parse(readFileSync(`store/listing/${language}.yaml`, 'utf8'));
const messagesOf = (language: string) =>
  JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));

describe.each(languages)('the listing in %s', (language) => {
  const listing = listingOf(language);
  const messages = messagesOf(language);

  test('says the same as the package', () => {
    expect(listing.name).toBe(messages.name.message);
    expect(listing.summary).toBe(messages.description.message);
  });

  test('keeps to the lengths of the stores', () => {
    // Chrome and Edge: 45 and 132; Firefox: 50 and 250; descriptions: 16,000 in Chrome, 10,000 in Edge, at least 250 there.
    expect(listing.name.length).toBeLessThanOrEqual(45);
    expect(listing.summary.length).toBeLessThanOrEqual(132);
    expect(listing.longSummary.length).toBeLessThanOrEqual(250);
    expect(listing.description.length).toBeGreaterThan(250);
    expect(listing.description.length).toBeLessThanOrEqual(10_000);
  });

  test('has the search terms that Edge takes: seven, of 30 characters and 21 words together', () => {
    const terms: string[] = listing.searchTerms;
    expect(terms.length).toBeLessThanOrEqual(7);
    expect(Math.max(...terms.map((term) => term.length))).toBeLessThanOrEqual(30);
    expect(terms.flatMap((term) => term.split(' ')).length).toBeLessThanOrEqual(21);
  });

  test('has every text that the English one has', () => {
    expect(Object.keys(listing)).toEqual(Object.keys(listingOf('en')));
  });

  test('has a privacy policy with every section', () => {
    const sectionsOf = (name: string) =>
      readFileSync(`store/privacy/${name}.md`, 'utf8').match(/^## /gm)?.length;
    expect(sectionsOf(language)).toBe(sectionsOf('en'));
  });
});

test('every permission and host has its reason, and no reason is left over', () => {
  const { permissions, hosts } = parse(readFileSync('store/permissions.yaml', 'utf8'));
  const manifests = browsers.map((browser) =>
    JSON.parse(readFileSync(`tests/unit/manifest/approved/${browser}.json`, 'utf8')),
  );
  const asked = new Set(manifests.flatMap((manifest) => manifest.permissions));
  const places = new Set(
    manifests.flatMap(({ host_permissions, content_scripts }) => [
      ...host_permissions,
      ...content_scripts.flatMap(({ matches }: { matches: string[] }) => matches),
    ]),
  );
  expect(Object.keys(permissions).sort()).toEqual([...asked].sort());
  expect(Object.keys(hosts).sort()).toEqual([...places].sort());
});

test('what the notes for reviewers name is there', () => {
  const notes = readFileSync('store/reviewer-notes.md', 'utf8');
  const paths = [...notes.matchAll(/`((?:core|data|docs|store|tests)\/[^`*]+)`/g)].map(
    ([, path]) => path ?? '',
  );
  expect(paths.length).toBeGreaterThan(4);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});
