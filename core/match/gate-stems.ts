/**
 * What of the signs of Kazakhstan and of the names that count without one stands in a text, cut to what is rare in all
 * other texts; in small letters. What is written with Kazakh letters is known by them and needs no stem.
 */
const cyrillic =
  'казах казакст алмат алмаа алма- алма‑ алма_а олма- токае токає такае назарб шымке чимке тараз актоб актюб атырау ' +
  'уральск талдык кызылор каменогор мангис мангыс жанаоз актау акимат акорд нур-с нурсул астан караганд павлод костанай ' +
  'семее мажил тенге масимов леужан бектан тургумб рузах айкорк асылов умагел кошмамб желтокс жанбол кантар январск январец январц ' +
  'не_террорист террорист_е кнб аруах аруак дядя_в_м акикат тагзым шал_кет шал,_кет шалкет шалдар';
/** Smaller towns and people alone are no sign in Latin letters: every word here is looked for on every page in the world. */
const latin =
  "kazak qazaq kazac kazaj kasac kazax qazax qozog qozoʻ qozo' qozo‘ almat almaa alma- ałmat almao olmao tokay tokae tokaj " +
  'toqay toqae toqaj tokaï nazarb nasarb zhanaoz janaoz żanaoz shymk aktau taldyk akimat astana massimov masimov knb aruaq aryaq qantar qańtar ' +
  'qañtar qaŋtar kantar tagzym tağzym taghzym aqiqat akikat shal_ket shal,_ket shalket shaldar';

const split = (words: string) => words.split(' ').map((word) => word.replaceAll('_', ' '));

export const stems: readonly string[] = split(`${cyrillic} ${latin}`);

/*
 * The first look is for pieces of the stems: few and short ones, since an engine goes through a short choice of plain
 * letters at a nanosecond a character, and through a long one, or one that takes small letters for large ones, at thirty.
 * The first letter is left out, so that a name is met as it is usually written; a page that has all of them in capitals has
 * one of the commonest. They were chosen by how rare they are in other news. A test finds the stem that no piece stands in.
 */
const cyrillicLeads =
  'лма|кет|мке|алд|ерро|кае|зах|анг|кта|азак|кає|азар|араз|ктоб|ктю|тыра|зыл|мено|аоз|кима|ур-|урсу|рага|авло|емее|ажил|енге|' +
  'асим|еуж|гумб|узах|йкор|сыло|маге|шмам|елто|анб|варс|арец|варц|руа|ядя|кик|агз|алке|алда|корд|альс|нтар|стан';
const latinLeads =
  'aza|ruaq|ryaq|asac|sarb|lma|łma|oka|oqa|ozo|anta|ańta|añta|aŋta|zym|iqa|kika|al ke|al, k|halk|hald|naoz|ymk|ktau|ldyk|kima|stana|simo';
/** A page that has all its words in capitals has one of these. */
const latinCapitals = 'AZA|LMA|OKA|STANA|NTAR|KNB';
const cyrillicCapitals = 'АЗА|ЛМА|ОКА|ОЛМА|СТАН|КТАУ|АНАО|НТАР|НВАР|КИМА|АЛ КЕ|КНБ';

/** Where to look further when a piece was met: the stems that it may belong to. */
type Leads = ReadonlyMap<string, readonly string[]>;

const leadsOf = (small: string, capital: string): Leads => {
  const leads = `${small}|${capital.toLowerCase()}`.split('|');
  return new Map(leads.map((lead) => [lead, stems.filter((stem) => stem.includes(lead))]));
};

const latinStems = leadsOf(latinLeads, latinCapitals);
const cyrillicStems = leadsOf(cyrillicLeads, cyrillicCapitals);

/** What wants a closer look: other scripts, hidden marks. */
const unusual = /[\u0300\u0301\u0400-\u0fff\u200b-\u200f\u2060\u3400-\u9fff\ufeff]/;
const softHyphen = '\u00ad';

const latinLook = new RegExp(`${latinLeads}|${latinCapitals}`, 'g');
const cyrillicLook = new RegExp(`${cyrillicLeads}`, 'g');
const cyrillicCapitalLook = new RegExp(`${cyrillicCapitals}`, 'g');
/** Letters of Kazakh and its neighbours that Russian and Ukrainian have not, and those of scripts without words of letters. */
const otherLetters = /[\u0492-\u04ff\u0600-\u06ff\u3400-\u9fff]/;
const kazakhLetters = /[\u0492-\u04ff]/;
/** Han and Arabic words are short enough to be looked for as they are. */
const otherScripts = /哈[萨薩]|阿拉木|托卡|قازا|الما|توقا|قزاق|كازا|قاڭ/;

/** No stem is longer, nor begins further before its lead. */
const reach = 14;

const isStemAt = (text: string, lead: string, at: number, stemsOf: Leads): boolean => {
  const around = text.slice(Math.max(0, at - reach), at + reach).toLowerCase();
  return stemsOf.get(lead.toLowerCase())?.some((stem) => around.includes(stem)) ?? false;
};

const hasStem = (text: string, look: RegExp, stemsOf: Leads): boolean => {
  look.lastIndex = 0;
  for (let found = look.exec(text); found; found = look.exec(text))
    if (isStemAt(text, found[0], found.index, stemsOf)) return true;
  return false;
};

/** What nearly every text in the world gets and no more. */
export const lookFirst = (text: string): 'nothing' | 'stem' | 'unusual' => {
  // A text of Latin letters alone has no unusual ones, which the engine knows without looking; this one it would look for.
  if (text.includes(softHyphen) || unusual.test(text)) return 'unusual';
  return hasStem(text, latinLook, latinStems) ? 'stem' : 'nothing';
};

/** The same for a text in any script. Sees whatever `country` and `strong` of `gate-words.ts` see. */
export const hasAnyStem = (text: string): boolean =>
  hasStem(text, cyrillicLook, cyrillicStems) ||
  hasStem(text, latinLook, latinStems) ||
  hasStem(text, cyrillicCapitalLook, cyrillicStems) ||
  (otherLetters.test(text) && (kazakhLetters.test(text) || otherScripts.test(text)));
