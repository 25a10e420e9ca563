import { expect, test } from 'vitest';
import { type Choices, readChoices, writeChoices } from '../../../core/protocol/choices.ts';
import { defaultSettings } from '../../../core/protocol/settings.ts';
import { defaultSwitches } from '../../../core/protocol/switches.ts';

const choices: Choices = {
  settings: { ...defaultSettings, language: 'kk', dwellMs: 0 },
  switches: { isOn: true, pausedUntil: 99, off: ['news.example'], on: ['mail.kz'] },
};

test('what is written is read again, less the pause', () => {
  expect(readChoices(writeChoices(choices))).toEqual({
    ...choices,
    switches: { ...choices.switches, pausedUntil: 0 },
  });
});

test.each([
  ['no JSON', 'off'],
  ['another file', '{"name":"x"}'],
  ['a list', '[]'],
  ['nothing', ''],
])('%s is none of ours', (_, text) => {
  expect(readChoices(text)).toBeUndefined();
});

test('what is spoilt in the file falls back to the defaults', () => {
  const spoilt = {
    'qantar-facts-settings': 1,
    settings: { version: 1, dwellMs: 12 },
    switches: { off: ['<script>'] },
  };
  expect(readChoices(JSON.stringify(spoilt))).toEqual({
    settings: defaultSettings,
    switches: defaultSwitches,
  });
});
