/** Month names as they stand in a date, January first; languages of which only the main names are known have January alone. */
const months: Readonly<Record<string, readonly string[]>> = {
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  kk: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' '),
  en: '(January|Jan) (February|Feb) March April May June July August September October November (December|Dec)'.split(
    ' ',
  ),
  uk: ['січня'],
  tr: ['Ocak'],
  de: ['(Januar|Jänner)'],
  fr: ['janvier'],
  es: ['de enero'],
  uz: ['(yanvar|yanvarda|yanvardan|yanvardagi|январь|январда)'],
  ky: ['(январь|январда|январдагы|январга)'],
};

const ordinals =
  'первого второго третьего четвертого пятого шестого седьмого восьмого девятого десятого одиннадцатого двенадцатого тринадцатого'.split(
    ' ',
  );

const onDay = (language: string, day: number, month: string): string[] => {
  const ordinal = ordinals[day - 1];
  switch (language) {
    case 'ru':
      return [
        `${day} ${month}`,
        `${day} го ${month}`,
        ...(ordinal ? [`(${ordinal}|${ordinal.replace(/его$/, 'е').replace(/го$/, 'е')}) ${month}`] : []),
      ];
    case 'kk':
      return [`${day} ${month}*`, `${month}дың ${day}`];
    case 'en':
      return [
        `${month} ${day}`,
        `${month} ${day} (st|nd|rd|th)`,
        `${day} ${month}`,
        `${day} (st|nd|rd|th) of ${month}`,
        `${day} (st|nd|rd|th) ${month}`,
      ];
    default:
      return [`${day} ${month}`];
  }
};

const withYear = (language: string, date: string, year: number): string[] => {
  if (language === 'kk') return [`${year} (жылғы|жылы|жылдың) ${date}`, `${date} ${year}`];
  return [`${date} ${year}`];
};

/**
 * The ways to write a day or month, by language. Only days of January 2022 go without their year: any other day of the
 * calendar is too ordinary.
 */
export const dateAliases = (id: string): ReadonlyMap<string, string[]> => {
  const match = /^date\.(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(id);
  const aliases = new Map<string, string[]>();
  if (!match) return aliases;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  const isCore = year === 2022 && month === 1;
  for (const [language, names] of Object.entries(months)) {
    const name = names[month - 1];
    if (name === undefined) continue;
    if (day === 0) {
      const inYear = language === 'ru' ? `(январь|января|январе|январем|январю) ${year}` : `${name} ${year}`;
      aliases.set(language, language === 'kk' ? [`${year} (жылғы|жылы|жылдың) ${name}*`] : [inYear]);
      continue;
    }
    const dates = onDay(language, day, name);
    aliases.set(language, [
      ...(isCore ? dates : []),
      ...dates.flatMap((date) => withYear(language, date, year)),
    ]);
  }
  if (day > 0) {
    const two = (number: number) => String(number).padStart(2, '0');
    aliases.set('numeric', [`${two(day)} ${two(month)} ${year}`, `${year} ${two(month)} ${two(day)}`]);
    aliases.set('zh', isCore ? [`${month}月${day}日`] : [`${year}年${month}月${day}日`]);
  }
  return aliases;
};
