import type { Edition } from '../../core/dataset/edition.ts';
import type { FactRecord, State } from '../../core/dataset/record.ts';
import { sampleFigures, say } from './sample-figures.ts';
import { sampleSources } from './sample-sources.ts';

const base = { state: 'established', stateDate: '2022-01-05', checked: '2026-11-22' } as const;

const long = say(
  '5 января 2022 года толпа прорвалась в здание акимата Алматы; вечером оно горело. Военные и полиция вернулись на площадь ночью. Сколько человек погибло именно здесь, власти не сообщили; правозащитники и журналисты записали показания не менее чем сорока свидетелей этих часов.',
  '2022 жылғы 5 қаңтарда топ Алматы әкімдігінің ғимаратына басып кірді; кешке қарай ғимарат өртенді. Әскер мен полиция алаңға түнде қайтып келді. Дәл осы жерде қанша адам қаза тапқанын билік хабарлаған жоқ; құқық қорғаушылар мен журналистер кемінде қырық куәгердің айғағын жазып алды.',
  'On 5 January 2022 a crowd broke into the Almaty city hall (akimat); by evening the building was on fire. Troops and police came back to the square at night. The authorities did not say how many died here; rights groups and journalists recorded the accounts of at least forty witnesses.',
);

const claim = (state: State, ru: string, kk: string, en: string): FactRecord => ({
  ...base,
  id: `claim.${state}`,
  kind: 'claim',
  state,
  stateDate: '2022-02-17',
  title: say(ru, kk, en),
  lead: {
    ...say(
      'Короткое изложение того, что известно об этом утверждении.',
      'Бұл мәлімдеме туралы белгілі нәрсенің қысқаша баяны.',
      'A short account of what is known about this statement.',
    ),
    sources: ['agency', 'prosecutor'],
  },
  madeBy: say('Телеграм-канал', 'Телеграм-арна', 'A Telegram channel'),
  madeOn: state === 'unproven' ? null : '2022-01-09T14:30',
});

const records: FactRecord[] = [
  {
    ...base,
    id: 'event.january-events',
    kind: 'event',
    title: say('Январские события', 'Қаңтар оқиғасы', 'The January events'),
    lead: {
      ...say(
        'Протесты и насилие 2–11 января.',
        '2–11 қаңтардағы наразылық пен зорлық.',
        'Protests and violence of 2–11 January.',
      ),
      sources: ['un', 'vlast'],
    },
    when: { start: '2022-01-02', end: '2022-01-11' },
  },
  {
    ...base,
    id: 'event.zhanaozen-start',
    kind: 'event',
    state: 'documented',
    title: say(
      'Протест в Жанаозене из-за цены на газ',
      'Жаңаөзендегі газ бағасына қарсы наразылық',
      'Protest in Zhanaozen over the price of gas',
    ),
    lead: {
      ...say('Жители вышли на площадь.', 'Тұрғындар алаңға шықты.', 'Residents came to the square.'),
      sources: ['radio', 'vlast'],
    },
    when: { start: '2022-01-02T11:30' },
  },
  {
    ...base,
    id: 'event.akimat-storm',
    kind: 'event',
    title: say(
      'Захват и пожар в акимате Алматы',
      'Алматы әкімдігіне басып кіру және өрт',
      'Almaty city hall stormed and set on fire',
    ),
    lead: { ...long, sources: ['vlast', 'agency', 'hrw', 'radio', 'un'] },
    body: [
      { ...long, sources: ['vlast', 'hrw'] },
      {
        ...say(
          'Восстановленное здание открылось в 2023 году.',
          'Қалпына келтірілген ғимарат 2023 жылы ашылды.',
          'The restored building opened in 2023.',
        ),
        sources: ['agency'],
      },
    ],
    when: { start: '2022-01-05T15:40' },
    links: {
      partOf: ['event.january-events'],
      figures: ['deaths-total'],
      places: ['place.almaty'],
      actors: ['org.csto', 'person.private'],
    },
  },
  {
    ...base,
    id: 'event.csto-request',
    kind: 'event',
    state: 'official-account',
    title: say('Обращение к ОДКБ', 'ҰҚШҰ-ға жүгіну', 'Request to the CSTO'),
    lead: {
      ...say('Президент попросил о помощи.', 'Президент көмек сұрады.', 'The president asked for help.'),
      sources: ['agency'],
    },
    when: { start: '2022-01-06' },
    links: { actors: ['org.csto'] },
  },
  {
    ...base,
    id: 'event.torture',
    kind: 'event',
    state: 'court',
    title: say('Пытки задержанных', 'Ұсталғандарды азаптау', 'Torture of people in custody'),
    lead: {
      ...say(
        'Суды осудили нескольких бывших сотрудников.',
        'Сот бірнеше бұрынғы қызметкерді соттады.',
        'Courts convicted several former officers.',
      ),
      sources: ['court', 'hrw'],
    },
    when: { start: '2022-02' },
  },
  ...sampleFigures,
  claim(
    'false',
    '«Все, кто вышел на улицы, были террористами»',
    '«Көшеге шыққандардың бәрі террорист болды»',
    '“Everyone who took to the streets was a terrorist”',
  ),
  claim(
    'unproven',
    '«Нападавших тайно вывезли из моргов»',
    '«Шабуылдаушыларды мәйітханалардан жасырын алып кетті»',
    '“Attackers were secretly taken from morgues”',
  ),
  claim(
    'disputed',
    '«Миротворцы участвовали в боях»',
    '«Бітімгерлер ұрысқа қатысты»',
    '“The peacekeepers took part in fighting”',
  ),
  claim('retracted', '«Погибло 164 человека»', '«164 адам қаза тапты»', '“164 people died”'),
  claim('superseded', '«Задержано 5 800 человек»', '«5 800 адам ұсталды»', '“5,800 people were detained”'),
  {
    ...base,
    id: 'org.csto',
    kind: 'actor',
    actor: 'organisation',
    title: say(
      'Организация Договора о коллективной безопасности (ОДКБ)',
      'Ұжымдық қауіпсіздік туралы шарт ұйымы (ҰҚШҰ)',
      'Collective Security Treaty Organization (CSTO)',
    ),
    role: say(
      'Военный союз шести государств',
      'Алты мемлекеттің әскери одағы',
      'A military alliance of six states',
    ),
    lead: {
      ...say(
        '6–19 января 2022 года её миротворцы охраняли объекты.',
        '2022 жылғы 6–19 қаңтарда бітімгерлері нысандарды күзетті.',
        'From 6 to 19 January 2022 its peacekeepers guarded facilities.',
      ),
      sources: ['agency', 'un'],
    },
  },
  {
    ...base,
    id: 'person.minister',
    kind: 'actor',
    actor: 'person',
    state: 'court',
    stateDate: '2023-02-24',
    title: say('Министр', 'Министр', 'The minister'),
    role: say(
      'Министр обороны до 19 января 2022 года',
      '2022 жылғы 19 қаңтарға дейін қорғаныс министрі',
      'Defence minister until 19 January 2022',
    ),
    lead: {
      ...say(
        '24 февраля 2023 года военный суд приговорил его к 12 годам.',
        '2023 жылғы 24 ақпанда әскери сот оны 12 жылға соттады.',
        'On 24 February 2023 a military court sentenced him to 12 years.',
      ),
      sources: ['court', 'radio'],
    },
    legal: {
      articles: ['ст. 451 ч. 3 УК'],
      court: say(
        'Военный суд, закрытый процесс',
        'Әскери сот, жабық процесс',
        'Military court, closed trial',
      ),
      sentence: say('12 лет лишения свободы', '12 жылға бас бостандығынан айыру', '12 years in prison'),
      date: '2023-02-24',
      appeal: {
        status: 'not-found',
        note: say('Дело засекречено.', 'Іс құпияланған.', 'The case is classified.'),
      },
    },
  },
  {
    ...base,
    id: 'person.private',
    kind: 'actor',
    actor: 'person',
    isPrivate: true,
    title: say('Частное лицо', 'Жеке тұлға', 'A private person'),
    role: say('Свидетель', 'Куәгер', 'Witness'),
    lead: { ...say('Текст.', 'Мәтін.', 'Text.'), sources: ['vlast'] },
  },
  {
    ...base,
    id: 'place.almaty',
    kind: 'place',
    title: say('Алматы в январе 2022 года', 'Алматы 2022 жылғы қаңтарда', 'Almaty in January 2022'),
    lead: {
      ...say(
        'Здесь погибло больше всего людей.',
        'Мұнда ең көп адам қаза тапты.',
        'Most of those who died, died here.',
      ),
      sources: ['prosecutor', 'hrw'],
    },
    at: [43.24, 76.95],
  },
  {
    ...base,
    id: 'term.terrorists',
    kind: 'term',
    state: 'disputed',
    title: say('«Террористы»', '«Террористер»', '“Terrorists”'),
    lead: {
      ...say(
        'Слово властей: так президент называл нападавших. Эксперты ООН предупредили о слишком широком его применении.',
        'Биліктің сөзі: президент шабуылдаушыларды осылай атады. БҰҰ сарапшылары бұл сөздің тым кең қолданылуынан сақтандырды.',
        'The authorities’ word: the president used it for the attackers. UN experts warned against overly broad use.',
      ),
      sources: ['un', 'agency'],
    },
  },
  {
    ...base,
    id: 'day.2022-01-05',
    kind: 'day',
    date: '2022-01-05',
    title: say('5 января 2022 года', '2022 жылғы 5 қаңтар', '5 January 2022'),
    lead: { ...say('Самый тяжёлый день.', 'Ең ауыр күн.', 'The hardest day.'), sources: ['vlast', 'un'] },
  },
];

/** A small edition in which every kind, every state and every odd case of a figure occurs. */
export const sampleEdition: Edition = {
  schema: 1,
  number: 12,
  date: '2026-11-22',
  records,
  sources: sampleSources,
  lexicon: undefined as never,
};
