import type { Word } from './split-words.ts';

const startsWithAny = (stems: string): RegExp => new RegExp(`^(?:${stems})`);

const month = startsWithAny(
  'январ|феврал|март(?:а|е|ом|у)?$|апрел|ма[йяе]$|маем$|июн|июл|август|сентябр|октябр|ноябр|декабр|кантар|акпан|наурыз|сауир|мамыр|маусым|шилде|тамыз|кыркуйек|казан(?!и)|караша|желтоксан',
);
const englishMonth =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)$/;

export const isMonth = ({ text, isCapital }: Word): boolean =>
  month.test(text) || (isCapital && englishMonth.test(text));

/** «қаңтардың 5-і», "January 5". */
const takesDayAfter = (word: Word): boolean =>
  (word.isCapital && englishMonth.test(word.text)) || (month.test(word.text) && /[дт][ыи]н$/.test(word.text));

/** After the number: it is a time, an age, a share, a distance or an article. */
const measure = startsWithAny(
  'час(?!т)|ч$|минут|мин$|секунд|сагат|лет|год|жас$|жасар|жаст|процент|пайыз|проц|км$|кг$|метр|километр|градус|hours?$|minutes?$|years?$|percent$|per$|pm$|am$|km$|kg$|бап|баб|тармак|бол[иы]м|фунт|тонн|литров|кв$',
);
const yearAfter = /^(?:г|гг|год|года|году|годом|годы|годов|ж|жж|жыл.*)$/;
/** Before the number: it is a number of something. */
const numbered = startsWithAny(
  'стать|ст$|част(?:ь|и|ью|ям)$|ч$|пункт|п$|пп$|глав(?:а|ы|е|ой)$|закон(?!н)|указ(?:а|ом|е)?$|приказ|дом$|д$|кв$|стр$|articles?$|art$|section|chapter|law$|decree$|paragraph|page$|no$|номер|рейс|flight$|boeing|отряд|войсков|дол[ия]$|квартир[аеуы]$|кабинет[ае]?$|маршрут|автобус[ае]?$|школ[аеуы]$|flat$|apartment$|apt$|room$|route$|bus$|school$',
);
const ordinal = new Set(
  'й я е го му м ом ой ая ое ый ые ю ую ши шы инши ыншы нши ншы ти-летн th st nd rd'.split(' '),
);
const ageOrShare = startsWithAny('летн|лети|year|жастаг|жасар|процентн|этаж|ступенч|час|бап|баб');
const roman = /^[ivxlc]+$/;

const digitsAt = (words: readonly Word[], at: number, gap: RegExp): Word | undefined => {
  const word = words[at];
  return word?.isDigits && gap.test(word.gap) ? word : undefined;
};

/** A date, a time, a version or a telephone number that begins at a word: the first word after it. */
const afterPattern = (words: readonly Word[], at: number): number => {
  const [first, second, third] = [words[at], words[at + 1], words[at + 2]];
  if (!first) return at;
  if (/\+$/.test(first.gap)) {
    let end = at + 1;
    while (digitsAt(words, end, /^[ ()-]{1,3}$/)) end += 1;
    return end;
  }
  if (!second?.isDigits) return at;
  if (second.gap === ':') return at + (third?.isDigits && third.gap === ':' ? 3 : 2);
  if (!/^[./-]$/.test(second.gap)) return at;
  const isTriple = third?.isDigits && third.gap === second.gap;
  if (isTriple && !(third.text.length === 3 && second.text.length === 3)) return at + 3;
  const isPair = first.text.length <= 2 && second.text.length === 2 && second.gap === '.';
  return isPair && first.text.length + second.text.length >= 3 ? at + 2 : at;
};

/** «5, 6 и 7 января»: where a list of days before a month ends. */
const afterDays = (words: readonly Word[], at: number): number => {
  let end = at;
  for (let steps = 0; steps < 12; steps += 1, end += 1) {
    const word = words[end];
    if (!word) return at;
    if (end > at && isMonth(word)) return word.gap.length <= 3 ? end : at;
    if (word.isDigits) {
      if (word.text.length > 2 || Number(word.text) > 31) return at;
      if (end > at && words[end - 1]?.isDigits && !/[,-]/.test(word.gap)) return at;
      continue;
    }
    if (/[.!?;:(]/.test(word.gap)) return at;
    if (!/^(?:и|по|мен|бен|пен|жане|and|to|го|е|of|ии|th|st|nd|rd|ден|дан|нен|нан|тен|тан)$/.test(word.text))
      return at;
  }
  return at;
};

/** Where a number at this word counts nothing, the first word after it; else the same place. `end` is after its digits. */
export const skipUncounted = (words: readonly Word[], at: number): number => {
  const word = words[at];
  if (!word?.isDigits) return at;
  const before = words[at - 1];
  const pattern = afterPattern(words, at);
  if (pattern > at) return pattern;
  const days = afterDays(words, at);
  if (days > at) return days;
  if (word.text.length > 9) return at + 1;
  if (/№|#/.test(word.gap)) return at + 1;
  if (word.gap.endsWith('[') && words[at + 1]?.gap.startsWith(']')) return at + 1;
  if (!before || before.isDigits) return at;
  if (word.gap === '' || word.gap === '-') return at + 1;
  if (numbered.test(before.text) && /^[. ]{1,2}$/.test(word.gap)) return at + 1;
  if (takesDayAfter(before) && /^[. ]{1,2}$/.test(word.gap) && Number(word.text) <= 31) return at + 1;
  return at;
};

/** Whether what follows the number says that it counts nothing we know: an age, an article, a share, the hour. */
export const isUncountedAfter = (words: readonly Word[], next: number): boolean => {
  const word = words[next];
  if (!word) return false;
  if (word.gap.startsWith('%')) return true;
  if (word.gap === '-' && (ageOrShare.test(word.text) || roman.test(word.text))) return true;
  if ((word.gap === '-' || word.gap === '') && ordinal.has(word.text)) return true;
  return word.gap === ' ' && measure.test(word.text);
};

/** «жүз жиырма бесінші», «двадцать пятый», "twenty-fifth": the words before it are part of an ordinal. */
export const isOrdinalWord = (word: Word | undefined): boolean =>
  word !== undefined &&
  /^(?:(?:бир|еки|уш|торт|бес|алт|жет|сегиз|тогыз|он|отыз|елу)[ыи]?нш[ыи].*|(?:перв|втор|трет|четверт|пят|шест|седьм|восьм|девят)(?:ый|ой|ого|ому|ая|ую|ое|ье|ья|ий|ом)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)$/.test(
    word.text,
  );

/** A bare number such as 2022 that may be a year, and surely is one here. */
export const isYear = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1];
  const before = words[at - 1];
  if (next && next.gap.length <= 2 && yearAfter.test(next.text)) return true;
  if (!before) return false;
  // "January 5, 2022"
  const month = before.isDigits && before.text.length <= 2 ? words[at - 2] : before;
  return month !== undefined && isMonth(month);
};
