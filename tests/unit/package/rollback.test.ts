import { expect, test } from 'vitest';
import { readSettings, settingsSchema } from '../../../core/protocol/settings.ts';
import { defaultSwitches, readSwitches } from '../../../core/protocol/switches.ts';

// A store can roll a release back within minutes; then this code finds what a later one stored.
test('settings of a later version keep what this one knows', () => {
  const later = { version: 7, language: 'kk', dwellMs: 800, density: 'dense', marks: { all: true } };
  expect(readSettings(later)).toMatchObject({ version: 1, language: 'kk', dwellMs: 800 });
});

test('every setting of today survives a later version and the way back', () => {
  const own = settingsSchema.parse({
    version: 1,
    language: 'ru',
    dwellMs: 0,
    marksAll: true,
    updates: false,
  });
  expect(readSettings({ ...own, version: 2, unknown: [1] })).toEqual(own);
});

test('switches of a later version keep the sites that the reader chose', () => {
  const later = {
    ...defaultSwitches,
    off: ['example.org'],
    on: ['mail.kz'],
    pausedUntil: 5,
    until: { a: 1 },
  };
  expect(readSwitches(later)).toMatchObject({ off: ['example.org'], on: ['mail.kz'], pausedUntil: 5 });
});
