import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packLexicon } from '../../../core/dataset/pack-lexicon.ts';
import { tidyLexicon } from '../../../core/dataset/tidy-lexicon.ts';
import { unpackLexicon } from '../../../core/dataset/unpack-lexicon.ts';
import type { LexiconData } from '../../../core/match/lexicon-data.ts';
import { edition } from './sample-records.ts';

const ids = ['one', 'two'];
const places = new Map(ids.map((id, place) => [id, place]));
const travel = (lexicon: LexiconData) =>
  unpackLexicon(JSON.parse(JSON.stringify(packLexicon(lexicon, places))), ids);

/** Every phrase with all forms of its words written out: what a lexicon means, whatever its numbers. */
const meaningOf = ({ records, endings, words, aliases, cues }: LexiconData) => {
  const formsOf = (group: string) => {
    const slash = group.lastIndexOf('/');
    const set = group.slice(slash + 1);
    const stem = group.slice(0, slash);
    if (set === '*') return [`${stem}*`];
    return (endings[Number.parseInt(set, 36)] ?? '').split('|').map((ending) => stem + ending);
  };
  const write = (phrase: string) => {
    const colon = phrase.indexOf(':') + 1;
    const slots = phrase.slice(colon).split(' ');
    const forms = slots.map((number) =>
      (words[Number.parseInt(number, 36)] ?? '').split(' ').flatMap(formsOf).sort().join(','),
    );
    return phrase.slice(0, colon) + forms.join(' ');
  };
  return {
    aliases: records.map((id, place) => [id, aliases[place]?.map(write)]),
    cues: Object.entries(cues).map(([kind, phrases]) => [kind, phrases.map(write)]),
  };
};

const stem = fc.string({ unit: fc.constantFrom(...'абүЎab.ў/'), maxLength: 4 });
const endingSet = fc
  .array(fc.string({ unit: fc.constantFrom(...'абba'), maxLength: 4 }), { minLength: 1, maxLength: 5 })
  .map((set) => set.join('|'));
const group = fc.tuple(stem, fc.constantFrom('0', '1', '2', '*')).map((parts) => parts.join('/'));
const word = fc.array(group, { minLength: 1, maxLength: 3 }).map((groups) => groups.join(' '));
const phrase = fc
  .array(fc.constantFrom('0', '1', '2', '3'), { minLength: 1, maxLength: 3 })
  .map((n) => n.join(' '));
const alias = fc.tuple(fc.constantFrom('s:', 'c^:', 't-:'), phrase).map((parts) => parts.join(''));

const anyLexicon: fc.Arbitrary<LexiconData> = fc
  .record({
    endings: fc.tuple(endingSet, endingSet, endingSet),
    words: fc.tuple(word, word, word, word),
    aliases: fc.tuple(fc.array(alias), fc.array(alias)),
    country: fc.array(phrase),
  })
  .map(({ country, ...lexicon }) => ({
    ...lexicon,
    records: ids,
    cues: { ...edition([]).lexicon.cues, country },
  }));

describe('a packed lexicon', () => {
  test('gives the tidied lexicon back', () => {
    fc.assert(
      fc.property(anyLexicon, (lexicon) => {
        expect(travel(lexicon)).toEqual(tidyLexicon(lexicon));
      }),
    );
  });

  test('means what it meant', () => {
    fc.assert(
      fc.property(anyLexicon, (lexicon) => {
        expect(meaningOf(travel(lexicon))).toEqual(meaningOf(lexicon));
      }),
    );
  });
});

test('a tidied lexicon stays as it is', () => {
  fc.assert(
    fc.property(anyLexicon, (lexicon) => {
      const tidy = tidyLexicon(lexicon);
      expect(tidyLexicon(tidy)).toEqual(tidy);
    }),
  );
});
