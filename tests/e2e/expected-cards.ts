import type { Language } from '../../core/dataset/language.ts';

/** A stretch of an article, the block it stands in, and the record whose card has to open there. */
export interface Expected {
  readonly text: string;
  readonly within: string;
  /** Any of these is right where a text names two things at once. */
  readonly records: readonly string[];
}

const expect = (text: string, within: string, ...records: string[]): Expected => ({ text, within, records });

/** For the real article that the project started from, where it is at hand. */
export const seedCards: readonly Expected[] = [
  expect('Алматы', 'НУР-СУЛТАН, 5 фев', 'place.almaty'),
  expect('массовых беспорядков', 'НУР-СУЛТАН, 5 фев', 'event.january-events', 'document.art-272'),
  expect('террористы', 'Экспресс К', 'term.p-terrorists'),
  expect(
    'двукратного роста цен на сжиженный газ',
    'Трагические события',
    'lpg-price-20220101',
    'lpg-price-after',
  ),
  expect('2 января', 'Трагические события', 'date.2022-01-02'),
  expect('Жанаозен', 'Трагические события', 'place.zhanaozen', 'event.zhanaozen-start'),
  expect('Актау', 'Трагические события', 'place.aktau'),
  expect('Атырау', 'Трагические события', 'place.atyrau'),
  expect('5 января', 'толпы вооруженных', 'date.2022-01-05'),
  expect('акимата', 'толпы вооруженных', 'place.almaty-akimat', 'event.akimat-storm'),
  expect(
    'президентскую резиденцию',
    'толпы вооруженных',
    'place.residence',
    'almaty-residence-burnt-20220105',
  ),
  expect('КНБ', 'толпы вооруженных', 'org.knb'),
  expect('Талдыкорган', 'Также пострадали', 'place.taldykorgan'),
  expect('Шымкент', 'Также пострадали', 'place.shymkent'),
  expect('Кызылорда', 'Также пострадали', 'place.kyzylorda'),
  expect('Тараз', 'Также пострадали', 'place.taraz'),
  expect('режим ЧП', 'Власти Казахстана', 'event.state-of-emergency'),
  expect('контртеррористической операции', 'Власти Казахстана', 'event.cto'),
  expect('Токаев', 'Утром 5 января', 'person.tokayev'),
  expect('отправил в отставку правительство', 'Утром 5 января', 'event.government-resignation'),
  expect('Совбез', 'Утром 5 января', 'org.security-council', 'security-council-20220105'),
  expect('ОДКБ', 'Утром 5 января', 'org.csto', 'operation.csto'),
  expect('миротворческие силы', 'Совет коллективной', 'operation.csto'),
  expect('13 января', 'Совет коллективной', 'date.2022-01-13'),
];

/** The same statements in the project's own articles, in three languages. */
export const articleCards = {
  ru: [
    expect('Алматы', 'НУР-СУЛТАН', 'place.almaty'),
    expect('массовые беспорядки', 'НУР-СУЛТАН', 'event.january-events', 'document.art-272'),
    expect(
      'двукратного роста цен на сжиженный газ',
      'Поводом стали',
      'lpg-price-20220101',
      'lpg-price-after',
    ),
    expect('2 января', 'Поводом стали', 'date.2022-01-02'),
    expect('Жанаозен', 'Поводом стали', 'place.zhanaozen', 'event.zhanaozen-start'),
    expect('Мангистауской области', 'Поводом стали', 'place.aktau'),
    expect('Атырау', 'Поводом стали', 'place.atyrau'),
    expect('5 января', 'Первые митинги', 'date.2022-01-05'),
    expect('акимата', 'Первые митинги', 'place.almaty-akimat', 'event.akimat-storm'),
    expect(
      'президентская резиденция',
      'Первые митинги',
      'place.residence',
      'almaty-residence-burnt-20220105',
    ),
    expect('КНБ', 'Первые митинги', 'org.knb'),
    expect('террористы', 'Первые митинги', 'term.p-terrorists'),
    expect('Талдыкорган', 'Тяжёлым этот день', 'place.taldykorgan'),
    expect('Шымкент', 'Тяжёлым этот день', 'place.shymkent'),
    expect('Кызылорда', 'Тяжёлым этот день', 'place.kyzylorda'),
    expect('Тараз', 'Тяжёлым этот день', 'place.taraz'),
    expect('Токаев', 'Ещё утром', 'person.tokayev'),
    expect('отправил в отставку правительство', 'Ещё утром', 'event.government-resignation'),
    expect('Совбез', 'Ещё утром', 'org.security-council', 'security-council-20220105'),
    expect('режим ЧП', 'Ещё утром', 'event.state-of-emergency'),
    expect('контртеррористической операцией', 'Ещё утром', 'event.cto'),
    expect('ОДКБ', 'Глава государства', 'org.csto', 'operation.csto'),
    expect('миротворческие силы', 'Глава государства', 'operation.csto'),
    expect('13 января', 'Глава государства', 'date.2022-01-13'),
  ],
  kk: [
    expect('Алматыда', 'НҰР-СҰЛТАН', 'place.almaty'),
    expect('жаппай тәртіпсіздік', 'НҰР-СҰЛТАН', 'event.january-events', 'document.art-272'),
    expect('2 қаңтарда', 'Наразылыққа', 'date.2022-01-02'),
    expect('Жаңаөзен', 'Наразылыққа', 'place.zhanaozen', 'event.zhanaozen-start'),
    expect('Маңғыстауда', 'Наразылыққа', 'place.aktau'),
    expect('Атырау', 'Наразылыққа', 'place.atyrau'),
    expect('5 қаңтарда', 'Алғашқы митингілер', 'date.2022-01-05'),
    expect('әкімдіктің', 'Алғашқы митингілер', 'place.almaty-akimat', 'event.akimat-storm'),
    expect(
      'президент резиденциясы',
      'Алғашқы митингілер',
      'place.residence',
      'almaty-residence-burnt-20220105',
    ),
    expect('ҰҚК', 'Алғашқы митингілер', 'org.knb'),
    expect('лаңкестер', 'Алғашқы митингілер', 'term.p-terrorists'),
    expect('Талдықорған', 'Бұл күн', 'place.taldykorgan'),
    expect('Қызылорда', 'Бұл күн', 'place.kyzylorda'),
    expect('Тоқаев', '5 қаңтар күні', 'person.tokayev'),
    expect('Қауіпсіздік кеңесін', '5 қаңтар күні', 'org.security-council', 'security-council-20220105'),
    expect('төтенше жағдай', '5 қаңтар күні', 'event.state-of-emergency'),
    expect('терроризмге қарсы операция', '5 қаңтар күні', 'event.cto'),
    expect('ҰҚШҰ', 'Мемлекет басшысы', 'org.csto', 'operation.csto'),
    expect('13 қаңтарда', 'Мемлекет басшысы', 'date.2022-01-13'),
  ],
  en: [
    expect('Almaty', 'NUR-SULTAN', 'place.almaty'),
    expect('mass riots', 'NUR-SULTAN', 'event.january-events', 'document.art-272'),
    expect('January 2', 'set off by', 'date.2022-01-02'),
    expect('Zhanaozen', 'set off by', 'place.zhanaozen', 'event.zhanaozen-start'),
    expect('Mangystau', 'set off by', 'place.aktau'),
    expect('5 January', 'The first rallies', 'date.2022-01-05'),
    expect('akimat', 'The first rallies', 'place.almaty-akimat', 'event.akimat-storm'),
    expect(
      'presidential residence',
      'The first rallies',
      'place.residence',
      'almaty-residence-burnt-20220105',
    ),
    expect('KNB', 'The first rallies', 'org.knb'),
    expect('terrorists', 'The first rallies', 'term.p-terrorists'),
    expect('Taldykorgan', 'The day was hard', 'place.taldykorgan'),
    expect('Tokayev', 'On the morning', 'person.tokayev'),
    expect('Security Council', 'On the morning', 'org.security-council', 'security-council-20220105'),
    expect('state of emergency', 'On the morning', 'event.state-of-emergency'),
    expect('counter-terrorist operation', 'On the morning', 'event.cto'),
    expect('CSTO', 'The president asked', 'org.csto', 'operation.csto'),
    expect('January 13', 'The president asked', 'date.2022-01-13'),
  ],
} as const satisfies Record<Language, readonly Expected[]>;
