import { expect, test } from 'vitest';
import { searchWords } from '../../../core/timeline/search-words.ts';
import { keyStem, wordKey } from '../../../core/timeline/word-key.ts';

const keyOf = (word: string) => wordKey(searchWords(word)[0]?.word ?? '');

test.each([
  ['Токаев', 'Tokayev', 'Тоқаев', 'tokaev'],
  ['Қаңтар', 'Qantar', 'Kantar', 'Qañtar'],
  ['Жанаозен', 'Zhanaozen', 'Жаңаөзен', 'Jańaózen'],
  ['Мажилис', 'Mazhilis', 'Mäjilis', 'мәжіліс'],
  ['Алматы', 'Almaty', 'Almati', 'АЛМАТЫ'],
  ['Назарбаев', 'Nazarbayev', 'Nazarbaev', 'Назарбаев'],
  ['Шымкент', 'Shymkent', 'Şymkent', 'шимкент'],
])('%s, %s, %s and %s are one', (...words) => {
  expect(new Set(words.map(keyOf)).size).toBe(1);
});

test.each([
  ['январские', 'январских'],
  ['событие', 'событиями'],
  ['погибший', 'погибших'],
  ['газ', 'газа'],
  ['figure', 'figures'],
])('%s and %s have one stem', (one, other) => {
  expect(keyStem(keyOf(one))).toBe(keyStem(keyOf(other)));
});

test.each([
  ['Токаев', 'took'],
  ['шал', 'sales'],
  ['газ', 'газета'],
  ['ҰҚШҰ', 'ұқсас'],
  ['суд', 'судно'],
])('%s and %s have not', (one, other) => {
  expect(keyStem(keyOf(one))).not.toBe(keyStem(keyOf(other)));
});

test.each(['4 353', '4\u00a0353', '4\u202f353', '4,353', '4353'])('%j is one number', (text) => {
  expect(searchWords(text).map(({ word }) => word)).toEqual(['4353']);
});
