import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { hasAnyName, lookFirst } from '../../../core/match/gate-leads.ts';
import { readAliases } from '../../../scripts/read-aliases.ts';

const sees = (text: string) =>
  lookFirst(text) === 'name' || (lookFirst(text) === 'unusual' && hasAnyName(text));

describe('the first look of the gate', () => {
  it('sees every Cyrillic sign of Kazakhstan, as it is and with a capital', () => {
    const country = parse(readFileSync('data/context/country.yaml', 'utf8')) as Record<string, string[]>;
    const words = Object.values(country)
      .flat()
      .map((word) => String(word).replace('…', ''))
      .filter((word) => /[а-я]/.test(word) && !/^д?кнб$/.test(word));
    const spellings = words.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]);
    expect(words.length).toBeGreaterThan(100);
    expect(spellings.filter((word) => !sees(`x ${word} `))).toEqual([]);
  });

  it.each([
    'Kazakhstan Kazachstan Kasachstan Kazajistán Kazakistan Qazaqstan Qazaxıstan Qozogʻiston'.split(' '),
    'Almaty Almatı Tokayev Toqaev Tokajew Nazarbayev Astana Zhanaozen Aktau Shymkent akimat Massimov'.split(
      ' ',
    ),
    'КНБ KNB АЛМАТЫ TOKAYEV КАЗАХСТАН KAZAKHSTAN АСТАНА АКИМАТ'.split(' '),
  ])('sees %s and the others', (...words) => {
    expect(words.filter((word) => !sees(`the ${word} `))).toEqual([]);
  });

  it('sees every name that counts alone', () => {
    const plain = (alias: string) => alias.replace(/\(([^|)]*)[^)]*\)/g, '$1').replace(/[*^]/g, '');
    const lines = readAliases('data').lines.filter(({ weight }) => weight === 'strong' || weight === 'usual');
    expect(lines.length).toBeGreaterThan(50);
    expect(lines.map(({ alias }) => plain(alias)).filter((alias) => !sees(alias))).toEqual([]);
  });

  it('passes by the texts of other countries', () => {
    for (const text of [
      'The council approved the budget after a long debate about markets and standards.',
      'Цены на хлеб выросли на три процента, сообщили в магазине у станции.',
      'Der Rat hat den Haushalt nach langer Beratung angenommen.',
    ])
      expect([text, sees(text)]).toEqual([text, false]);
    expect(lookFirst('Plain “quotes” — and dashes…')).toBe('nothing');
    expect(lookFirst('Каза')).toBe('unusual');
  });
});
