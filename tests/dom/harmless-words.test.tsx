import { expect, test } from 'vitest';
import { Card } from '../../components/Card.tsx';
import { cardWords } from '../../components/words/card-words.ts';
import { viewCard } from '../../core/card/card-view.ts';
import { indexEdition } from '../../core/card/card-view-index.ts';
import { event, say, source } from '../unit/dataset/sample-records.ts';
import { sampleEdition } from '../update/sample-edition.ts';
import { draw, seenText } from './draw.tsx';

// D1 and D2: what the gate would refuse, or lets pass as plain text, does nothing when it is drawn.
const words = ['<img src=x onerror=alert(1)>', '<script>alert(1)</script>'];

test.each(words)('D1 %s is drawn as it is written', async (word) => {
  const record = event('alphastorm', { title: say(word), lead: { ...say(word), sources: ['a'] } });
  const sources = { a: source({ title: word, publisher: word, url: 'javascript:alert(1)' }) };
  const edition = sampleEdition(1, { records: [record], sources });
  const view = viewCard(indexEdition(edition), 'alphastorm', 'en');
  if (!view) throw new Error('no card');
  const root = await draw(<Card view={view} words={cardWords.en} language="en" onClose={() => undefined} />);
  expect(seenText(root)).toContain(word);
  expect(root.querySelectorAll('img, script')).toHaveLength(0);
  expect(
    [...root.querySelectorAll('a')]
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => href.startsWith('javascript:')),
  ).toEqual([]);
});
