import { expect, test } from 'vitest';
import { readerLanguage } from '../../../core/protocol/reader-language.ts';
import { defaultSettings, readSettings } from '../../../core/protocol/settings.ts';

// One stored sample of every version that was ever released; a new version adds a line and keeps these.
test.each([
  ['nothing stored', undefined, defaultSettings],
  [
    'version 1',
    { version: 1, language: 'kk', dwellMs: 800 },
    { ...defaultSettings, language: 'kk', dwellMs: 800 },
  ],
  [
    'version 1 with lines of its own',
    { version: 1, underline: 'bold' },
    { ...defaultSettings, underline: 'bold' },
  ],
  ['lines that we do not know', { version: 1, underline: 'double' }, defaultSettings],
  ['an unknown delay', { version: 1, dwellMs: 123 }, defaultSettings],
  ['not an object', 'settings', defaultSettings],
])('%s', (_, stored, expected) => {
  expect(readSettings(stored)).toEqual(expected);
});

test.each([
  ['auto', ['kk-KZ', 'ru'], 'kk'],
  ['auto', ['de', 'ru-RU'], 'ru'],
  ['auto', ['de'], 'en'],
  ['ru', ['kk'], 'ru'],
] as const)('%s with %j reads in %s', (chosen, tags, expected) => {
  expect(readerLanguage(chosen, tags)).toBe(expected);
});
