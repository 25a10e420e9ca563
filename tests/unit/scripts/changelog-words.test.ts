import { expect, it } from 'vitest';
import { cardWords } from '../../../components/words/card-words.ts';
import { languages } from '../../../core/dataset/language.ts';
import { changelogWords } from '../../../scripts/changelog-words.ts';

it.each(languages)('names the states in the changelog as on the cards: %s', (language) => {
  const lower = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
  const onCards = Object.entries(cardWords[language].states).map(([state, name]) => [state, lower(name)]);
  expect(changelogWords[language].states).toEqual(Object.fromEntries(onCards));
});
