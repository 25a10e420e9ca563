import { country, strong } from './gate-words.ts';

/*
 * The first look is for pieces of the names of Kazakhstan and of the events: few and short ones, since an engine goes through
 * a short choice of plain letters at a nanosecond a character, and through a long one, or one that takes small letters for
 * large ones, at thirty. The first letter is left out, so that a name is met as it is usually written; a page that has all
 * of them in capitals has one of the commonest. Smaller towns and people alone are no sign in Latin letters: each piece is
 * looked for on every page in the world. A test finds the name that no piece stands in.
 */
const cyrillicLeads =
  'лма|кет|мке|алд|ерро|кае|зах|анг|кта|азак|кає|азар|араз|ктоб|ктю|тыра|зыл|мено|аоз|кима|ур-|урсу|рага|авло|емее|ажил|енге|' +
  'асим|еуж|гумб|узах|йкор|сыло|маге|шмам|елто|анб|варс|арец|варц|руа|ядя|кик|агз|алке|алда|корд|альс|нтар|стан| арма|ылыш|абиш';
const latinLeads =
  'aza|ruaq|ryaq|asac|sarb|lma|łma|oka|oqa|ozo|anta|ańta|añta|aŋta|zym|iqa|kika|al ke|al, k|halk|hald|naoz|ymk|ktau|ldyk|kima|stana|simo|uzakh|oshmam';
const latinCapitals = 'AZA|LMA|OKA|STANA|NTAR|KNB';
const cyrillicCapitals = 'АЗА|ЛМА|ОКА|ОЛМА|СТАН|КТАУ|АНАО|НТАР|НВАР|КИМА|АЛ КЕ|КНБ';

/** What wants a closer look: other scripts, hidden marks. */
const unusual = /[\u0300\u0301\u0400-\u0fff\u200b-\u200f\u2060\u3400-\u9fff\ufeff]/;
const softHyphen = '\u00ad';
/** Letters of Kazakh and its neighbours that Russian and Ukrainian have not; Han and Arabic, whose words are short. */
const otherLetters = /[\u0492-\u04ff\u0600-\u06ff\u3400-\u9fff]/;

const look = (leads: string) => new RegExp(leads, 'g');
const latinLook = look(`${latinLeads}|${latinCapitals}`);
const cyrillicLooks = [look(cyrillicLeads), look(cyrillicCapitals)];

/** No name that counts is longer, nor begins further before its piece. */
const reach = 32;

const hasName = (text: string, leads: RegExp): boolean => {
  leads.lastIndex = 0;
  for (let found = leads.exec(text); found; found = leads.exec(text)) {
    const around = text.slice(Math.max(0, found.index - reach), found.index + reach);
    if (country.test(around) || strong.test(around)) return true;
  }
  return false;
};

/** What nearly every text in the world gets and no more. */
export const lookFirst = (text: string): 'nothing' | 'name' | 'unusual' => {
  // A text of Latin letters alone has no unusual ones, which the engine knows without looking; this one it would look for.
  if (text.includes(softHyphen) || unusual.test(text)) return 'unusual';
  return hasName(text, latinLook) ? 'name' : 'nothing';
};

/** The same for a text in any script: whether it may have what `country` and `strong` see. */
export const hasAnyName = (text: string): boolean =>
  cyrillicLooks.some((leads) => hasName(text, leads)) || hasName(text, latinLook) || otherLetters.test(text);
