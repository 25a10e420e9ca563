import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cardWords } from '../../components/words/card-words.ts';
import { dateWords } from '../../components/words/date-words.ts';
import { deskWords } from '../../components/words/desk-words.ts';
import { optionsWords } from '../../components/words/options-words.ts';
import { pageWords } from '../../components/words/page-words.ts';
import { panelWords } from '../../components/words/panel-words.ts';
import { timelineWords } from '../../components/words/timeline-words.ts';
import { updateWords } from '../../components/words/update-words.ts';
import { welcomeWords } from '../../components/words/welcome-words.ts';
import { type Language, languages } from '../../core/dataset/language.ts';
import { countOf, fill } from '../../core/text/fill.ts';

type Leaves = Record<string, string>;

const leavesOf = (value: unknown, path = ''): Leaves =>
  typeof value === 'string'
    ? { [path]: value }
    : Object.assign(
        {},
        ...Object.entries(value as object).map(([key, item]) => leavesOf(item, `${path}.${key}`)),
      );

const parts = {
  card: cardWords,
  desk: deskWords,
  date: dateWords,
  timeline: timelineWords,
  page: pageWords,
  panel: panelWords,
  options: optionsWords,
  update: updateWords,
  welcome: welcomeWords,
};

const catalogueOf = (language: Language): Leaves =>
  leavesOf(Object.fromEntries(Object.entries(parts).map(([name, words]) => [name, words[language]])));

const catalogue: Record<Language, Leaves> = {
  ru: catalogueOf('ru'),
  kk: catalogueOf('kk'),
  en: catalogueOf('en'),
};

// `sourceKinds.other` is a word of its own.
const plural = /(?<!sourceKinds)\.(zero|one|two|few|many|other)$/;

/** The same word in both languages, each looked at by a person. */
const trulyEqual = new Set(['.card.sourceKinds.parliament', '.card.sourceKinds.broadcaster']);

test.each(languages)('%s: no text is empty, untidy or longer than its place', (language) => {
  for (const [path, text] of Object.entries(catalogue[language])) {
    expect(text.trim(), path).toBe(text);
    expect(text, path).not.toBe('');
    expect(text.normalize('NFC'), path).toBe(text);
    // The first run has the room to explain.
    expect(text.length, path).toBeLessThanOrEqual(path.startsWith('.welcome') ? 240 : 110);
  }
});

test('all languages have the same texts with the same names to fill in', () => {
  const namesIn = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
  const plain = (language: Language) => Object.keys(catalogue[language]).filter((path) => !plural.test(path));
  for (const language of languages) {
    expect(plain(language)).toEqual(plain('en'));
    for (const path of plain(language))
      expect(namesIn(catalogue[language][path] ?? ''), `${language}${path}`).toEqual(
        namesIn(catalogue.en[path] ?? ''),
      );
  }
});

test('no text was left in another language', () => {
  for (const path of Object.keys(catalogue.ru)) {
    const { ru, kk, en } = { ru: catalogue.ru[path], kk: catalogue.kk[path], en: catalogue.en[path] };
    if (ru !== undefined && !trulyEqual.has(path)) expect(kk, path).not.toBe(ru);
    expect(en, path).not.toBe(ru);
  }
  for (const [path, text] of Object.entries(catalogue.ru)) expect(text, path).toMatch(/^[^әғқңөұүһі]*$/i);
  for (const [path, text] of Object.entries(catalogue.en)) expect(text, path).toMatch(/^[^\u0400-\u04ff]*$/);
});

test.each(languages)('%s: every form that the language counts with is there', (language) => {
  const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const forms = Object.keys(catalogue[language]).filter((path) => plural.test(path));
  for (const stem of new Set(forms.map((path) => path.replace(plural, ''))))
    expect(
      forms
        .filter((path) => path.startsWith(`${stem}.`))
        .map((path) => path.slice(stem.length + 1))
        .sort(),
      stem,
    ).toEqual([...needed].sort());
});

test('every text is used by a component', () => {
  const sources = ['components', 'core/card', 'core/report']
    .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(name, 'utf8'))
    .join('\n');
  const names = Object.values(parts).flatMap((words) => Object.keys(words.en));
  expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(sources))).toEqual([]);
});

test('a name without a value stays to be seen', () => {
  expect(fill('{n} of {all}', { n: 3 })).toBe('3 of {all}');
});

test.each([
  ['ru', 1, 'Ещё 1 источник'],
  ['ru', 3, 'Ещё 3 источника'],
  ['ru', 11, 'Ещё 11 источников'],
  ['ru', 21, 'Ещё 21 источник'],
  ['ru', 4353, 'Ещё 4\u00a0353 источника'],
  ['kk', 5, 'Тағы 5 дереккөз'],
  ['en', 1, '1 more source'],
  ['en', 1200, '1,200 more sources'],
] as const)('%s counts %d', (language, n, text) => {
  expect(countOf(cardWords[language].moreSources, n, language)).toBe(text);
});
