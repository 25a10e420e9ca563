import { describe, expect, test } from 'vitest';
import type { Language } from '../../../core/dataset/language.ts';
import type { FactRecord, RecordOf } from '../../../core/dataset/record.ts';
import { checkWording, unattributedWords } from '../../../core/dataset/rules-wording.ts';
import { event, say } from './sample-records.ts';

describe('loaded words', () => {
  test.each<[Language, string, string[]]>([
    ['en', 'Terrorists took the airport.', ['Terrorists']],
    ['en', 'The president called them terrorists.', []],
    ['en', 'They were “terrorists”.', []],
    ['en', 'He said so. Terrorists took the airport.', ['Terrorists']],
    ['en', 'A counter-terrorist operation began.', []],
    ['en', 'Peacekeepers arrived; mobile service was down for a couple of days.', []],
    ['en', 'It was an attempted coup.', ['coup']],
    ['en', 'A state of emergency after peaceful rallies.', ['peaceful']],
    ['en', 'Red level of terrorist danger', []],
    ['ru', 'Боевики захватили аэропорт.', ['Боевики']],
    ['ru', 'По словам президента, это были боевики.', []],
    ['ru', 'Контртеррористическая операция, миротворцы ОДКБ.', []],
    ['ru', 'Стреляли по мирным людям.', ['мирным']],
    ['ru', 'Расправились с толпой у дома мировой судьи.', ['Расправились']],
    ['ru', 'Лозунг «Мы не террористы».', []],
    ['ru', 'По данным на 5 января 2022 г. Террористов задержали.', []],
    ['kk', 'Содырлар әуежайды басып алды.', ['Содырлар']],
    ['kk', 'Президент оларды содырлар деп атады.', []],
    ['kk', 'Депутаттар бейбіт шеруге шықты.', ['бейбіт']],
    ['kk', 'Терроризмге қарсы операция, бітімгерлер.', []],
  ])('%s: %s', (language, text, words) => {
    expect(unattributedWords(text, language)).toEqual(words);
  });

  const pathsOf = (record: FactRecord) =>
    checkWording({ date: '2026-11-22', records: new Map([[record.id, record]]), sources: new Map() }).map(
      ({ path }) => path,
    );

  test('may stand in the title of a claim, which is somebody’s, and nowhere else in it', () => {
    const claim: RecordOf<'claim'> = {
      ...event('c'),
      kind: 'claim',
      title: say('Terrorists, террористы'),
      madeBy: say('The president'),
      madeOn: null,
    };
    expect(pathsOf(claim)).toEqual([]);
    expect(pathsOf({ ...claim, lead: { ...say('A coup'), sources: ['a'] } })).toEqual(['lead.en']);
  });

  test('are found in every field that a reader sees, and not in notes', () => {
    const record = { ...event('e'), notes: 'terrorists', title: say('The massacre') };
    expect(pathsOf(record)).toEqual(['title.en']);
  });
});

describe('verdict words', () => {
  const person: RecordOf<'actor'> = {
    ...event('person.x'),
    kind: 'actor',
    actor: 'person',
    title: { ru: 'Карим Масимов', kk: 'Кәрім Мәсімов', en: 'Karim Massimov' },
    role: say('An officer'),
  };
  const legal: NonNullable<FactRecord['legal']> = {
    articles: [],
    court: say('A court'),
    date: '2023-04-24',
    appeal: { status: 'not-found' },
  };
  const lead = (en: string, ru = 'Да.') => ({ ru, kk: 'Иә.', en, sources: ['a'] });
  const faultsOf = (...records: FactRecord[]) =>
    checkWording({
      date: '2026-11-22',
      records: new Map(records.map((record) => [record.id, record])),
      sources: new Map(),
    }).map(({ path }) => path);
  const convicted = { lead: lead('Massimov was convicted.', 'Масимова осудили; он осуждён.') };

  test.each<[string, FactRecord[], string[]]>([
    ['on the person’s own card', [{ ...person, lead: lead('Found guilty.') }], ['lead.en']],
    ['with a verdict', [{ ...person, lead: lead('Found guilty.'), legal }], []],
    ['beside the name', [person, event('e', convicted)], ['lead.ru', 'lead.en']],
    [
      'with a link to the trial',
      [person, event('e', { ...convicted, links: { related: ['t'] } }), event('t', { legal })],
      [],
    ],
    [
      'in another sentence',
      [person, event('e', { lead: lead('Massimov resigned. Two were convicted.') })],
      [],
    ],
    ['of people counted', [person, event('e', { lead: lead('Massimov spoke of 1,205 convicted.') })], []],
    [
      'after a year',
      [person, event('e', { lead: lead('Massimov, in 2023 convicted, spoke.') })],
      ['lead.en'],
    ],
    ['of nobody we know', [person, event('e', { lead: lead('Two officers were convicted.') })], []],
  ])('%s', (_, records, paths) => {
    expect(faultsOf(...records)).toEqual(paths);
  });
});
