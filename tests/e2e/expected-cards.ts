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
