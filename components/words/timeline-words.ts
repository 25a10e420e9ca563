import type { Language } from '../../core/dataset/language.ts';

const en = {
  filters: 'Filter',
  map: 'Map of the events',
  wholeCountry: 'Everywhere',
  place: 'Place',
  actor: 'Who takes part',
  state: 'State',
  any: 'Any',
  knownOn: 'What was known on this day',
  knownNote: 'Only events that somebody had reported by then; what later sources say is left out.',
  clear: 'Clear the filter',
  later: 'Today’s account of this rests on later sources, too.',
  figuresThen: 'Figures that stood on this day',
  noFigures: 'No figure had been published by then.',
  density: 'When the events were: {list}',
};

export type TimelineWords = typeof en;

const ru: TimelineWords = {
  filters: 'Отбор',
  map: 'Карта событий',
  wholeCountry: 'Везде',
  place: 'Место',
  actor: 'Кто участвует',
  state: 'Состояние',
  any: 'Все',
  knownOn: 'Что было известно в этот день',
  knownNote: 'Только события, о которых к тому дню уже сообщили; сказанное позже не показано.',
  clear: 'Сбросить отбор',
  later: 'Нынешнее изложение опирается и на более поздние источники.',
  figuresThen: 'Числа, действовавшие в этот день',
  noFigures: 'К этому дню чисел ещё не публиковали.',
  density: 'Когда были события: {list}',
};

const kk: TimelineWords = {
  filters: 'Сүзгі',
  map: 'Оқиғалар картасы',
  wholeCountry: 'Барлық жерде',
  place: 'Орын',
  actor: 'Кім қатысқан',
  state: 'Күйі',
  any: 'Бәрі',
  knownOn: 'Осы күні не белгілі болды',
  knownNote: 'Сол күнге дейін хабарланған оқиғалар ғана; кейін айтылғандар көрсетілмейді.',
  clear: 'Сүзгіні тазалау',
  later: 'Қазіргі баяндау кейінгі дереккөздерге де сүйенеді.',
  figuresThen: 'Осы күні қолданыста болған сандар',
  noFigures: 'Бұл күнге дейін ешқандай сан жарияланбаған.',
  density: 'Оқиғалар қай кезде болды: {list}',
};

/** What the filters of the timeline say. */
export const timelineWords: Readonly<Record<Language, TimelineWords>> = { ru, kk, en };
