// Dates are written from their digits. A Date object would bring in the reader's time zone, and Chromium's Intl knows no Kazakh.
type DateLanguage = 'ru' | 'kk' | 'en';

/** `long`: 5 January 2022, 11:30 · `short`: 05.01.2022 · `day`: 5 January, for lists that name the year elsewhere. */
export type DateStyle = 'long' | 'short' | 'day';

const nominative = {
  ru: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
  kk: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан',
  en: 'January February March April May June July August September October November December',
};
const genitiveRu = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря';
// "As it stood on …": the ending follows the month's last vowel and consonant.
const attributiveKk =
  'қаңтардағы ақпандағы наурыздағы сәуірдегі мамырдағы маусымдағы шілдедегі тамыздағы қыркүйектегі қазандағы қарашадағы желтоқсандағы';

const nbsp = '\u00a0';

interface DateParts {
  readonly year: string;
  /** 0 to 11. */
  readonly month: number | undefined;
  readonly day: string | undefined;
  readonly time: string | undefined;
}

const partsOf = (moment: string): DateParts => {
  const [, year = moment, month, day, time] =
    /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d))?)?)?$/.exec(moment) ?? [];
  return {
    year,
    month: month === undefined ? undefined : Number(month) - 1,
    day: day === undefined ? undefined : String(Number(day)),
    time,
  };
};

const nth = (words: string, index: number): string => words.split(' ')[index] ?? '';

const dayAndMonth = (day: string, month: number, language: DateLanguage): string =>
  day + nbsp + nth(language === 'ru' ? genitiveRu : nominative[language], month);

const withYear = (text: string, year: string, language: DateLanguage): string =>
  language === 'kk' ? `${year}${nbsp}жылғы ${text}` : `${text}${nbsp}${year}`;

const shortDate = (day: string, month: number, year: string, language: DateLanguage): string =>
  language === 'en'
    ? [day, nth(nominative.en, month).slice(0, 3), year].join(nbsp)
    : [day.padStart(2, '0'), String(month + 1).padStart(2, '0'), year].join('.');

/** A moment (`YYYY` to `YYYY-MM-DDTHH:MM`) in words, exactly as precise as it is given. */
export const formatDate = (moment: string, language: DateLanguage, style: DateStyle = 'long'): string => {
  const { year, month, day, time } = partsOf(moment);
  if (month === undefined) return year;
  if (day === undefined) {
    const name = nth(nominative[language], month);
    return style === 'day' ? name : withYear(name, year, language);
  }
  if (style === 'short') return shortDate(day, month, year, language);
  const date = dayAndMonth(day, month, language);
  const full = style === 'day' ? date : withYear(date, year, language);
  return time === undefined ? full : `${full}, ${time}`;
};

/** The time of day, `HH:MM` in Almaty, or nothing where the moment has none. */
export const formatTime = (moment: string): string | undefined => partsOf(moment).time;

/** "As of" a moment: «на 16 августа 2022», «2022 ж. 16 тамыздағы жағдай», "as of 16 August 2022". */
export const formatAsOf = (moment: string, language: DateLanguage): string => {
  if (language === 'en') return `as of ${formatDate(moment, language)}`;
  if (language === 'ru') return `на ${formatDate(moment, language)}`;
  const { year, month, day } = partsOf(moment);
  if (month === undefined) return `${year}${nbsp}жылғы жағдай`;
  const name = nth(attributiveKk, month);
  return `${year}${nbsp}ж. ${day === undefined ? name : day + nbsp + name} жағдай`;
};

/** A span of days or hours in words, with nothing said twice: «2–11 января 2022». */
export const formatPeriod = (start: string, end: string | undefined, language: DateLanguage): string => {
  if (end === undefined || end === start) return formatDate(start, language);
  const from = partsOf(start);
  const to = partsOf(end);
  const isSameMonth = from.year === to.year && from.month === to.month && from.month !== undefined;
  if (isSameMonth && from.day !== undefined && to.day !== undefined && from.month !== undefined) {
    if (from.day === to.day) return [formatDate(start, language), to.time].filter(Boolean).join('–');
    if (from.time === undefined && to.time === undefined)
      return withYear(dayAndMonth(`${from.day}–${to.day}`, from.month, language), from.year, language);
  }
  return `${formatDate(start, language)} – ${formatDate(end, language)}`;
};
