import { expect, test } from 'vitest';
import { UpdateLine } from '../../components/UpdateLine.tsx';
import { updateWords } from '../../components/words/update-words.ts';
import { languages } from '../../core/dataset/language.ts';
import { readerStates } from '../../core/update/reader-state.ts';
import { draw, seenText } from './draw.tsx';

test.each(languages)(
  '%s: every state has one sentence of its own, short enough for its place',
  async (language) => {
    const seen = new Set<string>();
    for (const state of readerStates) {
      const root = await draw(<UpdateLine language={language} state={state} />);
      const text = seenText(root);
      expect(text).toBe(updateWords[language].states[state]);
      expect(text.length).toBeLessThanOrEqual(110);
      expect(text).toBe(text.normalize('NFC').trim());
      seen.add(text);
    }
    expect(seen.size).toBe(readerStates.length);
  },
);

test('no sentence was left in another language', () => {
  for (const state of readerStates) {
    expect(updateWords.ru.states[state]).toMatch(/^[^әғқңөұүһі]*$/i);
    expect(updateWords.en.states[state]).toMatch(/^[^\u0400-\u04ff]*$/);
    expect(updateWords.kk.states[state]).not.toBe(updateWords.ru.states[state]);
  }
});

test('says when that was last confirmed, and nothing where it never can be', async () => {
  const checkedOn = '2026-11-20';
  const current = await draw(<UpdateLine language="en" state="current" checkedOn={checkedOn} />);
  expect(seenText(current)).toBe('This is the newest edition. Checked on 20 November 2026');
  const alone = await draw(<UpdateLine language="en" state="unavailable" checkedOn={checkedOn} />);
  expect(seenText(alone)).toBe('This build works with the edition inside it.');
});
