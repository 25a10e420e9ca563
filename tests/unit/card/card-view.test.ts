import { expect, test } from 'vitest';
import { viewCard } from '../../../core/card/card-view.ts';
import { indexEdition } from '../../../core/card/card-view-index.ts';
import { languages } from '../../../core/dataset/language.ts';
import { sampleEdition } from '../../gallery/sample-edition.ts';

const index = indexEdition(sampleEdition);
const view = (id: string, language: (typeof languages)[number] = 'ru') => {
  const found = viewCard(index, id, language);
  if (!found) throw new Error(id);
  return found;
};

test('a record that the edition lacks has no card', () => {
  expect(viewCard(index, 'no.such', 'ru')).toBeUndefined();
});

test('an edition is as good as its index', () => {
  expect(viewCard(sampleEdition, 'org.csto', 'en')).toEqual(view('org.csto', 'en'));
});

test.each(languages)('%s: every record has a card that survives a message port', (language) => {
  for (const { id } of sampleEdition.records) {
    const card = view(id, language);
    expect(structuredClone(card)).toEqual(card);
    expect(JSON.parse(JSON.stringify(card))).toEqual(card);
    expect(card.title).not.toBe('');
    expect(card.citation).toBe(`${id}@12`);
    expect(card.edition).toEqual({ number: 12, date: '2026-11-22' });
  }
});

test('an event has its time, its places and its neighbours', () => {
  const card = view('event.akimat-storm', 'en');
  expect(card.facts).toEqual({
    kind: 'event',
    start: '2022-01-05T15:40',
    places: [{ id: 'place.almaty', kind: 'place', title: 'Almaty in January 2022' }],
  });
  expect(card.previous?.id).toBe('event.zhanaozen-start');
  expect(card.next).toEqual({
    id: 'event.csto-request',
    kind: 'event',
    title: 'Request to the CSTO',
    start: '2022-01-06',
  });
});

test('a private person is brought up by no other record', () => {
  const links = sampleEdition.records.flatMap(({ id }) => {
    const { facts, ...card } = view(id);
    return [
      ...card.related,
      ...('places' in facts ? facts.places : []),
      ...('events' in facts ? facts.events : []),
    ];
  });
  expect(links.map(({ id }) => id)).not.toContain('person.private');
  expect(view('event.akimat-storm').related.map(({ id }) => id)).toEqual([
    'event.january-events',
    'deaths-total',
    'org.csto',
  ]);
});

test.each([
  ['day.2022-01-05', ['event.january-events', 'event.akimat-storm']],
  ['place.almaty', ['event.akimat-storm']],
  ['org.csto', ['event.akimat-storm', 'event.csto-request']],
])('%s lists its events in order', (id, ids) => {
  const { facts } = view(id);
  expect('events' in facts && facts.events.map((event) => event.id)).toEqual(ids);
});

test('a judgment says whether it stands', () => {
  expect(view('person.minister', 'en').legal).toEqual({
    court: 'Military court, closed trial',
    date: '2023-02-24',
    articles: ['ст. 451 ч. 3 УК'],
    sentence: '12 years in prison',
    appeal: 'not-found',
    appealNote: 'The case is classified.',
  });
  expect(view('event.torture').legal).toBeUndefined();
});

test('a claim says whose it is', () => {
  expect(view('claim.unproven', 'en').facts).toEqual({
    kind: 'claim',
    madeBy: 'A Telegram channel',
    madeOn: null,
  });
});
