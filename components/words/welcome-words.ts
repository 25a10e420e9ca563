import type { Language } from '../../core/dataset/language.ts';

const en = {
  title: 'Qantar Facts is ready',
  intro:
    'On any page it marks words about the January 2022 events in Kazakhstan and shows what is known about them, how well it is confirmed and by which sources.',
  try: 'Try it here',
  tryHint:
    'Rest the pointer on an underlined word for half a second, click it, or reach it with Tab and press Enter.',
  sample: 'Sample text',
  // The welcome page finds the mentions in this text as it would on any page.
  text: 'The January 2022 events in Kazakhstan began in Zhanaozen with a protest against a rise in the price of gas. By the authorities’ count 238 people died. The president spoke of “20,000 terrorists” who attacked Almaty.',
  lines: 'What the lines mean',
  solid: 'A solid line: an event, a person, a place or a term.',
  dotted: 'A dotted line: a figure that has a history.',
  wavy: 'A wavy line: a statement that is contested or was shown to be untrue.',
  promises: 'What to expect',
  attributed:
    'A card says who states a thing, on what grounds and since when. We pass no verdict of our own.',
  unmarked: 'No mark does not mean true: only what is in the data is marked.',
  local: 'What you read stays in your browser. Pages stay as they are.',
  quiet: 'Mail, chats and banks are left alone until you turn them on.',
  keys: 'Alt+J and Alt+K step through the mentions, Alt+Enter opens a card, Escape closes it.',
  openTimeline: 'Open the timeline',
  openSettings: 'Open the settings',
};

export type WelcomeWords = typeof en;

const ru: WelcomeWords = {
  title: 'Qantar Facts готов к работе',
  intro:
    'На любой странице он отмечает слова о Январских событиях 2022 года в Казахстане и показывает, что о них известно, насколько это подтверждено и по каким источникам.',
  try: 'Попробуйте здесь',
  tryHint:
    'Задержите указатель на подчёркнутом слове на полсекунды, щёлкните по нему или перейдите к нему клавишей Tab и нажмите Enter.',
  sample: 'Пример текста',
  text: 'Январские события 2022 года начались в Жанаозене с протеста против повышения цены на газ. По данным властей, погибли 238 человек. Президент говорил о «20 тысячах террористов», напавших на Алматы.',
  lines: 'Что означают линии',
  solid: 'Сплошная: событие, человек, место или понятие.',
  dotted: 'Пунктирная: число, у которого есть история.',
  wavy: 'Волнистая: утверждение, которое оспаривают или опровергли.',
  promises: 'Чего ждать',
  attributed:
    'Карточка говорит, кто, на каком основании и с каких пор это утверждает. Своих приговоров мы не выносим.',
  unmarked: 'Отсутствие пометки не означает, что сказанное верно: отмечено лишь то, что есть в данных.',
  local: 'Что вы читаете, остаётся в вашем браузере. Страницы остаются какими были.',
  quiet: 'Почту, чаты и банки расширение не трогает, пока вы сами его там не включите.',
  keys: 'Alt+J и Alt+K ведут по упоминаниям, Alt+Enter открывает карточку, Escape закрывает.',
  openTimeline: 'Открыть хронологию',
  openSettings: 'Открыть настройки',
};

const kk: WelcomeWords = {
  title: 'Qantar Facts жұмысқа дайын',
  intro:
    'Ол кез келген бетте 2022 жылғы Қаңтар оқиғасына қатысты сөздерді белгілеп, бұл туралы не белгілі екенін, оның қаншалықты расталғанын және қандай дереккөздерге сүйенетінін көрсетеді.',
  try: 'Осы жерде байқап көріңіз',
  tryHint:
    'Асты сызылған сөздің үстіне меңзерді жарты секунд тоқтатыңыз, оны басыңыз немесе Tab пернесімен жетіп, Enter басыңыз.',
  sample: 'Мәтін үлгісі',
  text: '2022 жылғы Қаңтар оқиғасы Жаңаөзенде газ бағасының өсуіне қарсы наразылықтан басталды. Биліктің мәліметі бойынша 238 адам қаза тапты. Президент Алматыға шабуыл жасаған «20 мың террорист» туралы айтты.',
  lines: 'Сызықтар нені білдіреді',
  solid: 'Тұтас сызық: оқиға, адам, орын немесе ұғым.',
  dotted: 'Нүктелі сызық: тарихы бар сан.',
  wavy: 'Толқынды сызық: даулы немесе теріске шығарылған мәлімдеме.',
  promises: 'Нені білген жөн',
  attributed:
    'Карточка мұны кім айтатынын, неге сүйенетінін және қашаннан бері екенін көрсетеді. Өз тарапымыздан үкім шығармаймыз.',
  unmarked: 'Белгінің болмауы айтылғанның дұрыстығын білдірмейді: деректерде бары ғана белгіленеді.',
  local: 'Не оқығаныңыз браузеріңізден шықпайды. Беттер сол күйінде қалады.',
  quiet: 'Пошта, чат және банк сайттарына кеңейтім өзіңіз қоспайынша тиіспейді.',
  keys: 'Alt+J мен Alt+K атаулардың бірінен біріне өткізеді, Alt+Enter карточканы ашады, Escape жабады.',
  openTimeline: 'Уақыт шкаласын ашу',
  openSettings: 'Баптауларды ашу',
};

/** What the first run says. */
export const welcomeWords: Readonly<Record<Language, WelcomeWords>> = { ru, kk, en };
