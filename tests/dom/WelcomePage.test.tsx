import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { WelcomePage } from '../../components/WelcomePage.tsx';
import { welcomeWords } from '../../components/words/welcome-words.ts';
import { viewCard } from '../../core/card/card-view.ts';
import { languages } from '../../core/dataset/language.ts';
import { indexFigures } from '../../core/findings/known-figures.ts';
import { listFigures } from '../../core/findings/list-figures.ts';
import { compileLexicon } from '../../core/match/lexicon.ts';
import { checkText } from '../../core/report/check-text.ts';
import { readEdition } from '../../scripts/read-edition.ts';
import { draw, find, index } from './draw.tsx';

const nothing = () => undefined;
const text = welcomeWords.en.text;
const start = text.indexOf('Zhanaozen');
const places = [
  { id: 0, record: 'event.zhanaozen-start', text: 'Zhanaozen', start, end: start + 9, before: '', after: '' },
];
const onCopy = vi.fn(async () => true);
const welcome = () =>
  draw(
    <WelcomePage
      language="en"
      theme="light"
      places={places}
      kindOf={(record) => index.byId.get(record)?.kind}
      cardOf={(record) => viewCard(index, record, 'en')}
      onCopy={onCopy}
      onLanguage={nothing}
      onOpenTimeline={nothing}
      onOpenSettings={nothing}
    />,
  );

beforeEach(() => document.body.replaceChildren());

test('the sample text stands there whole, its mentions marked by kind', async () => {
  const root = await welcome();
  expect(find(root, '.demo .text').textContent).toBe(text);
  expect(find(root, '.demo .mark').className).toBe('mark event');
});

test('a click opens the real card, Escape closes it and gives the focus back', async () => {
  const root = await welcome();
  await act(() => find(root, '.demo .mark').click());
  expect(find(root, '[role=dialog] h2').textContent).toBe('Protest in Zhanaozen over the price of gas');
  await act(() => {
    find(root, '[role=dialog] h2').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
    );
  });
  expect(root.querySelector('[role=dialog]')).toBeNull();
  expect(document.activeElement).toBe(find(root, '.demo .mark'));
});

test.each(languages)(
  '%s: the real data mark an event, a figure and a contested claim in the sample',
  (language) => {
    const edition = readEdition();
    const figures = indexFigures(listFigures(edition.records, language));
    const kinds = checkText(welcomeWords[language].text, compileLexicon(edition.lexicon), { figures }).map(
      ({ record }) => edition.records.find(({ id }) => id === record)?.kind,
    );
    expect(kinds).toContain('event');
    expect(kinds).toContain('figure');
    expect(kinds).toContain('claim');
  },
);
