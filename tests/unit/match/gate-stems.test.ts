import { describe, expect, it } from 'vitest';
import { hasAnyStem, lookFirst, stems } from '../../../core/match/gate-stems.ts';
import { readAliases } from '../../../scripts/read-aliases.ts';

const isCyrillic = (text: string) => /[\u0400-\u04ff]/.test(text);
const sees = (text: string) =>
  lookFirst(text) === 'stem' || (lookFirst(text) === 'unusual' && hasAnyStem(text));

describe('the first look of the gate', () => {
  it.each(['', 'x '])('finds each stem, as it is and with a capital, after %o', (before) => {
    const missed = stems.flatMap((stem) =>
      [stem, stem.charAt(0).toUpperCase() + stem.slice(1)].filter((text) => !sees(`${before}${text}`)),
    );
    // The agency is written in capitals only.
    expect(missed.filter((stem) => !/^.?(?:кнб|knb|nb|нб)$/i.test(stem))).toEqual([]);
  });

  it('finds the agencies in capitals, and a page in capitals', () => {
    for (const text of [
      'КНБ',
      'KNB',
      'БЕСПОРЯДКИ В АЛМАТЫ',
      'TOKAYEV',
      'В КАЗАХСТАНЕ',
      'KAZAKHSTAN',
      'АСТАНА',
    ])
      expect([text, sees(text)]).toEqual([text, true]);
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
    expect(stems.some(isCyrillic)).toBe(true);
  });
});
