import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../core/match/lexicon.ts';
import { buildPhraseTrie } from '../../../core/match/phrase-trie.ts';
import { buildSlotLists } from '../../../core/match/slot-lists.ts';
import { addToHash, buildWordTable, hashSeed, unitsOf } from '../../../core/match/word-table.ts';
import { smallData } from './small-lexicon.ts';

const hashOf = (word: string) => [...unitsOf(word)].reduce(addToHash, hashSeed);

describe('buildWordTable', () => {
  it('finds each of many words again and nothing else', () => {
    const table = buildWordTable(4);
    const words = Array.from({ length: 5000 }, (_, at) => `слово${at.toString(36)}`);
    const ids = words.map((word) => {
      table.stem(word.slice(0, 4));
      return table.add(unitsOf(word.slice(4)));
    });
    const { find, size } = table.build();
    expect(size).toBe(5000);
    words.forEach((word, at) => {
      expect(find(hashOf(word), unitsOf(`(${word})`), 1, word.length + 1)).toBe(ids[at]);
    });
    expect(find(hashOf('слово'), unitsOf('слово'), 0, 5)).toBe(-1);
  });

  it('gives a known word its id', () => {
    const table = buildWordTable(4);
    table.stem('газ');
    const id = table.add(unitsOf('ом'));
    table.stem('газо');
    expect(table.add(unitsOf('м'))).toBe(id);
  });
});

describe('buildPhraseTrie', () => {
  it('tells where phrases end and go on', () => {
    const builder = buildPhraseTrie(2);
    builder.add(0, [5]);
    builder.add(1, [5, 6]);
    builder.add(2, [5, 6]);
    const trie = builder.build();
    const one = trie.next(0, 5);
    const two = trie.next(one, 6);
    expect([trie.ending(one), trie.goesOn(one)]).toEqual([0, true]);
    expect([trie.ending(two), trie.after(2), trie.after(1), trie.goesOn(two)]).toEqual([2, 1, -1, false]);
    expect(trie.next(0, 6)).toBe(-1);
  });

  it('holds more edges than expected', () => {
    const builder = buildPhraseTrie(1);
    for (let at = 0; at < 4000; at += 1) builder.add(at, [at, at + 1]);
    const trie = builder.build();
    for (let at = 0; at < 4000; at += 1) expect(trie.ending(trie.next(trie.next(0, at), at + 1))).toBe(at);
  });
});

describe('buildSlotLists', () => {
  it('keeps lists of several numbers a word', () => {
    const builder = buildSlotLists(1);
    for (const [word, slot] of [
      [0, 7],
      [3, 8],
      [0, 9],
      [0, 9],
    ] as const)
      builder.add(word, slot);
    const lists = builder.build();
    const of = (word: number) => {
      const found: number[] = [];
      for (let cell = lists.first(word); cell >= 0; cell = lists.next(cell)) found.push(lists.slot(cell));
      return found;
    };
    expect([of(0), of(1), of(3), of(99)]).toEqual([[9, 7], [], [8], []]);
  });
});

describe('compileLexicon', () => {
  it('reads flags, records and cues', () => {
    const data = smallData(
      { almaty: [['c', 'ru', 'Алматы']], events: [['tm', 'ru', 'январский* событие*']] },
      { country: ['казахст…'], foreign: ['the'] },
    );
    const { phrases, foreignWords } = compileLexicon(data);
    expect(
      phrases.map(({ record, cue, text, telling, month }) => ({ record, cue, text, telling, month })),
    ).toEqual([
      { record: 'almaty', cue: undefined, text: 'алматы', telling: false, month: false },
      { record: 'events', cue: undefined, text: 'январский событие', telling: true, month: true },
      { record: undefined, cue: 'country', text: 'казахст…', telling: false, month: false },
    ]);
    expect([...foreignWords]).toEqual(['the']);
  });
});
