import type { Texts } from '../../core/dataset/language.ts';
import type { FigureValue, RecordOf } from '../../core/dataset/record.ts';

export const say = (ru: string, kk: string, en: string): Texts => ({ ru, kk, en });

const prosecutors = say('Генеральная прокуратура', 'Бас прокуратура', 'Prosecutor General’s Office');

const value = (
  number: number,
  statedOn: string,
  status: FigureValue['status'],
  more: Partial<FigureValue> = {},
): FigureValue => ({
  value: number,
  statedOn,
  asOf: statedOn,
  status,
  issuer: prosecutors,
  sources: ['prosecutor'],
  ...more,
});

const people = say('человек', 'адам', 'people');

const shared = { kind: 'figure', state: 'official-account', checked: '2026-11-22', unit: people } as const;

export const sampleFigures: RecordOf<'figure'>[] = [
  {
    ...shared,
    id: 'deaths-total',
    title: say(
      'Число погибших в январе 2022 года',
      '2022 жылғы қаңтарда қаза тапқандар саны',
      'Death toll of January 2022',
    ),
    lead: {
      ...say(
        '238 погибших, из них 19 сотрудников силовых структур: итог Генеральной прокуратуры от 16 августа 2022 года.',
        '238 адам қаза тапты, оның 19-ы – күштік құрылым қызметкері: Бас прокуратураның 2022 жылғы 16 тамыздағы дерегі.',
        '238 dead, 19 of them security personnel: the Prosecutor General’s Office total of 16 August 2022.',
      ),
      sources: ['prosecutor', 'agency', 'hrw'],
    },
    body: [
      {
        ...say(
          'Правозащитники считают, что погибших больше. Докладчик Комитета ООН против пыток отметил, что в официальном списке нет времени, мест и обстоятельств смерти.',
          'Құқық қорғаушылар қаза тапқандар бұдан көп деп санайды. БҰҰ-ның Азаптауға қарсы комитетінің баяндамашысы ресми тізімде өлімнің уақыты, орны мен мән-жайы жоқ екенін атап өтті.',
          'Rights groups believe the number is higher. A rapporteur of the UN Committee against Torture noted that the official list gives no times, places or circumstances of death.',
        ),
        sources: ['hrw', 'un'],
      },
    ],
    stateDate: '2026-01-05',
    links: { partOf: ['event.january-events'], claims: ['claim.all-terrorists'] },
    scope: say(
      'Все погибшие по стране по подсчётам властей: гражданские лица, 19 сотрудников и, с августа 2022 года, шесть задержанных, умерших от пыток.',
      'Билік есебі бойынша ел аумағында қаза тапқандардың бәрі: азаматтық тұрғындар, 19 қызметкер және 2022 жылғы тамыздан бері азаптаудан өлген алты ұсталған адам.',
      'All deaths nationwide in official counts: civilians, 19 security personnel and, since August 2022, six detainees who died of torture.',
    ),
    values: [
      value(26, '2022-01-07', 'superseded'),
      value(164, '2022-01-09', 'retracted', {
        issuer: say(
          'Телеграм-канал Министерства информации',
          'Ақпарат министрлігінің телеграм-арнасы',
          'Information Ministry’s Telegram channel',
        ),
        note: say('Отозвано в тот же день.', 'Сол күні кері қайтарылды.', 'Withdrawn the same day.'),
        sources: ['radio', 'mirror'],
      }),
      value(225, '2022-01-15', 'superseded', { sources: ['agency'] }),
      value(227, '2022-01-18', 'superseded', { statedPrecision: 'inferred' }),
      value(230, '2022-03-14', 'superseded'),
      value(232, '2022-05-05', 'superseded', { statedPrecision: 'not-later-than', sources: ['hrw'] }),
      value(241, '2022-07-29', 'disputed', { asOf: null, sources: ['hrw'] }),
      value(238, '2022-08-16', 'current'),
      value(238, '2023-01-05', 'current'),
      value(238, '2026-01-05', 'current', { asOf: null }),
    ],
  },
  {
    ...shared,
    id: 'csto-contingents',
    title: say(
      'Контингенты ОДКБ по странам',
      'ҰҚШҰ контингенттері ел бойынша',
      'CSTO contingents by country',
    ),
    lead: {
      ...say(
        'Численность по странам называли только сами участники.',
        'Ел бойынша санды тек қатысушылар атады.',
        'Only the participants themselves gave numbers by country.',
      ),
      sources: ['agency'],
    },
    stateDate: '2022-01-07',
    scope: say(
      'Военнослужащие, направленные каждой страной.',
      'Әр ел жіберген әскери қызметшілер.',
      'Servicemen sent by each country.',
    ),
    values: [
      value(100, '2022-01-07', 'current', { label: say('Армения', 'Армения', 'Armenia') }),
      value(3000, '2022-01-07', 'disputed', { approx: 'about', label: say('Россия', 'Ресей', 'Russia') }),
      value(200, '2022-01-31', 'current', {
        statedPrecision: 'month',
        approx: 'up-to',
        label: say('Таджикистан', 'Тәжікстан', 'Tajikistan'),
      }),
      value(500, '2022-01-07', 'disputed', {
        approx: 'more-than',
        max: 600,
        label: say('Беларусь', 'Беларусь', 'Belarus'),
      }),
    ],
  },
  {
    ...shared,
    id: 'detained',
    title: say('Сколько человек задержано', 'Қанша адам ұсталды', 'How many people were detained'),
    lead: {
      ...say(
        'В первые дни ведомства почти ежедневно называли новые числа; они считали разное: одни только доставленных в полицию, другие и тех, кого сразу отпустили. Последнее известное число относится к январю 2023 года, и поимённого списка к нему не публиковали; неправительственные организации своих подсчётов не вели.',
        'Алғашқы күндері ведомстволар күн сайын дерлік жаңа сандар жариялады; олар әртүрлі нәрсені санады: бірі тек полицияға жеткізілгендерді, бірі бірден босатылғандарды да. Соңғы белгілі сан 2023 жылғы қаңтарға жатады, оған аты-жөні көрсетілген тізім жарияланған жоқ; қоғамдық ұйымдар өз есебін жүргізбеді.',
        'In the first days the agencies gave new numbers almost daily; they counted different things: some only those taken to the police, others also those released at once. The last known number dates from January 2023, no list of names was published with it, and rights groups kept no count.',
      ),
      sources: ['agency', 'radio'],
    },
    stateDate: '2023-01-19',
    scope: say(
      'Все задержанные по стране.',
      'Ел бойынша ұсталғандардың бәрі.',
      'All people detained nationwide.',
    ),
    values: [
      value(200, '2022-01-05', 'superseded', { approx: 'more-than' }),
      value(2298, '2022-01-06', 'superseded'),
      value(3000, '2022-01-07', 'superseded', { approx: 'more-than' }),
      value(4266, '2022-01-08', 'superseded'),
      value(5135, '2022-01-09', 'superseded'),
      value(5800, '2022-01-09', 'superseded'),
      value(7939, '2022-01-10', 'superseded'),
      value(9900, '2022-01-11', 'superseded'),
      value(12000, '2022-01-12', 'disputed'),
      value(10000, '2023-01-19', 'current', { approx: 'about' }),
    ],
  },
];
