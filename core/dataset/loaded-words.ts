import type { Language } from './language.ts';

type WordLists = Readonly<Record<Language, readonly string[]>>;

// Each entry is the start of a word, so that every form of it is found; with "!" at its end it is the whole word.

/**
 * Words that take a side by themselves. A record may use them only as somebody's words: in quotation marks, or in a
 * sentence that says whose they are. A hyphen joins words: "counter-terrorist operation", the name of a legal regime, and
 * "peacekeepers" are none.
 */
export const loadedWords: WordLists = {
  en: [
    ...['terrorist', 'extremist', 'militant', 'bandit', 'fighters!', 'insurgent', 'rebel', 'separatist'],
    ...['rioter', 'looter', 'mob!', 'mobs!', 'thug', 'coup!', 'coups!', 'putsch', 'mutin', 'uprising'],
    ...['revolution', 'peaceful', 'massacre', 'slaughter', 'bloodbath', 'crackdown', 'reprisal', 'atrocit'],
  ],
  ru: [
    ...[
      'террорист',
      'экстремист',
      'боевик',
      'бандит',
      'мятеж',
      'погром',
      'мародёры!',
      'мародёров!',
      'мародёрами!',
      'бунт',
    ],
    ...['переворот', 'путч', 'восстани', 'революци', 'мирный!', 'мирная!', 'мирное!', 'мирные!', 'мирного!'],
    ...['мирной!', 'мирному!', 'мирную!', 'мирных!', 'мирным!', 'мирными!', 'мирном!', 'мирно!'],
    ...[
      'резня!',
      'резни!',
      'резню!',
      'резнёй!',
      'бойня!',
      'бойни!',
      'бойню!',
      'расправ',
      'карател',
      'зверств',
    ],
  ],
  kk: [
    ...['террорист', 'лаңкес', 'экстремист', 'содыр', 'бандит', 'бүлік', 'тонаушы', 'төңкеріс', 'көтеріліс'],
    ...['революция', 'бейбіт', 'қырғын', 'жазалаушы', 'сойқан'],
  ],
};

/** Names fixed by law, in which a loaded word is nobody's judgement. Lower case; a hyphen or a space is written as it stands. */
export const fixedNames: WordLists = {
  en: ['level of terrorist danger', 'level of terrorist threat', 'terrorist act'],
  ru: ['уровень террористической опасности', 'уровня террористической опасности', 'террористический акт'],
  kk: ['террористік қауіп', 'террористік акт'],
};

/** Words that say that a sentence gives somebody's words or findings. */
export const attributionCues: WordLists = {
  en: [
    ...[
      'said!',
      'say!',
      'says!',
      'saying!',
      'tell!',
      'tells!',
      'told!',
      'call!',
      'calls!',
      'called!',
      'calling!',
    ],
    ...[
      'describ',
      'according',
      'claim',
      'alleg',
      'accus',
      'charged!',
      'charges!',
      'convicted!',
      'report',
      'stated!',
    ],
    ...[
      'statement',
      'speak',
      'spoke!',
      'words!',
      'denied!',
      'denies!',
      'deny!',
      'announc',
      'argu',
      'blam',
      'warn',
    ],
    ...[
      'wrote!',
      'writ',
      'assert',
      'declar',
      'label',
      'believ',
      'consider',
      'regard',
      'ask!',
      'asks!',
      'asked!',
    ],
    ...['urg', 'demand', 'counted!', 'acknowledg', 'admit', 'explain', 'insist', 'conclud', 'prosecutors!'],
    ...['court!', 'suspect', 'banned as!', 'treat', 'by its own'],
  ],
  ru: [
    ...['сказал', 'сказан', 'говор', 'назвал', 'назван!', 'названы!', 'называ', 'слов', 'заяв', 'данным!'],
    ...['сведениям!', 'верси', 'мнени', 'оценк', 'счита', 'сочл', 'обвин', 'сообщи', 'сообщал', 'сообщен'],
    ...['утвержд', 'описа', 'описыв', 'указал', 'указыва', 'отметил', 'отмеча', 'призна', 'писал', 'написа'],
    ...['рассказ', 'объявил', 'осужд', 'отриц', 'опроверг', 'требова', 'призвал', 'просил', 'попросил'],
    ...[
      'предупре',
      'насчит',
      'объясни',
      'подозрева',
      'подчеркн',
      'подчёркив',
      'вменя',
      'приписа',
      'прокуратур',
    ],
    ...['суд!', 'суда!', 'судом!', 'показал'],
  ],
  kk: [
    ...['айт', 'деді!', 'деп!', 'деген', 'дейді!', 'дерег', 'мәлімде', 'хабарла', 'сөз', 'атады!', 'атаған'],
    ...[
      'аталады!',
      'атайды!',
      'атап!',
      'пікір',
      'санайды!',
      'айыпта',
      'таныды!',
      'танып!',
      'таныған',
      'жазды!',
    ],
    ...[
      'жазған',
      'жазба',
      'баянда',
      'көрсетті!',
      'көрсеткен',
      'жоққа шығар',
      'теріске',
      'мойында',
      'талап',
      'ескерт',
    ],
    ...[
      'сипатта',
      'бағала',
      'жариял',
      'білдір',
      'келтір',
      'болжам',
      'түсіндір',
      'күдікт',
      'прокуратура',
      'сот!',
    ],
    ...['соты!', 'сұра', 'шақыр'],
  ],
};

/** Words that say that somebody is guilty; they need a court behind them. A verdict and a court named alone say no such thing. */
export const verdictWords: WordLists = {
  en: ['convicted!', 'guilty!', 'sentenced!'],
  ru: [
    'осуждён',
    'осужден!',
    'осуждена!',
    'осуждены!',
    'виновен!',
    'виновн',
    'приговорил',
    'приговорён',
    'приговорен',
  ],
  kk: ['сотталды!', 'сотталған', 'соттады!', 'кінәлі', 'бас бостандығынан айыр'],
};
