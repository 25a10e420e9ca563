import type { Language } from '../../core/dataset/language.ts';

const en = {
  published: 'Published on {date}',
  noDate: 'The page does not say when it was published. Numbers are compared with the latest ones only.',
  /** Where the day was taken from. */
  from: {
    'json-ld': 'from the page’s data for search engines',
    meta: 'from the head of the page',
    time: 'from a date on the page',
    url: 'from the page’s address',
    option: 'set by you',
  },
  contradicts: {
    'json-ld': 'The data for search engines say {date}.',
    meta: 'The head of the page says {date}.',
    time: 'A date on the page says {date}.',
    url: 'The address says {date}.',
  },
  takeDay: 'Take this day',
  ownDay: 'Back to the page’s own date',
  otherDay: 'Set another date',
  dayLabel: 'When it was published',
  besides: 'The page beside: {date}.',
};

export type DateWords = typeof en;

const ru: DateWords = {
  published: 'Опубликовано {date}',
  noDate: 'Страница не говорит, когда опубликована. Числа сравниваются только с последними.',
  from: {
    'json-ld': 'из данных страницы для поисковиков',
    meta: 'из служебных данных страницы',
    time: 'из даты на странице',
    url: 'из адреса страницы',
    option: 'указано вами',
  },
  contradicts: {
    'json-ld': 'В данных для поисковиков – {date}.',
    meta: 'В служебных данных – {date}.',
    time: 'В тексте страницы – {date}.',
    url: 'В адресе – {date}.',
  },
  takeDay: 'Взять эту дату',
  ownDay: 'Вернуть дату страницы',
  otherDay: 'Указать другую дату',
  dayLabel: 'Когда опубликовано',
  besides: 'Соседняя страница: {date}.',
};

const kk: DateWords = {
  published: 'Жарияланған күні: {date}',
  noDate: 'Бетте қашан жарияланғаны айтылмаған. Сандар тек соңғыларымен салыстырылады.',
  from: {
    'json-ld': 'беттің іздеу жүйелеріне арналған деректерінен',
    meta: 'беттің қызметтік деректерінен',
    time: 'беттегі күннен',
    url: 'бет мекенжайынан',
    option: 'өзіңіз көрсеткен күн',
  },
  contradicts: {
    'json-ld': 'Іздеу жүйелеріне арналған деректерде – {date}.',
    meta: 'Қызметтік деректерде – {date}.',
    time: 'Бет мәтінінде – {date}.',
    url: 'Мекенжайда – {date}.',
  },
  takeDay: 'Осы күнді алу',
  ownDay: 'Беттің өз күніне қайту',
  otherDay: 'Басқа күнді көрсету',
  dayLabel: 'Қашан жарияланған',
  besides: 'Қатар ашық бет: {date}.',
};

/** What is said of the day on which a page or a text was published. */
export const dateWords: Readonly<Record<Language, DateWords>> = { ru, kk, en };
