import { allSteps } from '../text/all-steps.ts';
import { createLeadTable } from '../text/lead-table.ts';
import { readNumberWord } from '../text/number-words.ts';
import { plainly, type Word } from '../text/split-words.ts';

/**
 * What words near a number say about what it counts, in Russian, Kazakh and English. A form is the beginning of a word,
 * with `=` the whole word; a space joins words that stand side by side. Kazakh letters are read as `splitWords` spells them.
 */
const forms = {
  // What happened to people.
  dead: 'killing|ликвидирован|жойылды|жойылған|eliminated|neutrali|погиб|гибел|гибн|жертв|мертв|смерт|умер|умир|сконча|убит|убил|тел=|тела=|труп|унес жизн|унесли жизн|унесло жизн|не стало=|жизни лиш|жизней лиш|лишились жизн|лишилось жизн|каза тап|каза бол|каза=|қазасы|қазаға|мерт бол|мерт=|опат|олди=|олген|олтир|өлім=|өлімі|өлімге|өлімн|курбан|мәйіт|қайтыс|көз жұм|өмірін қи|өмірін жалма|killed|dead=|death|died|dying|fatalit|perish|bodies|human lives|lives lost|lives were lost|lost their lives|lost his life|lives=|жизней=|жизни=|slain|toll=',
  injured: 'ранен|ранил|пострада|травм|увеч|жарала|жараланған|жарақат|зардап|жаралы|injur|wound|hurt=',
  victim:
    'жертвами пыт|жертв пыт|азаптау құрбан|құрбаны деп тан|потерпевш|подвергл|подвергн|пытали=|азапталды|азапталған|subjected to|жәбірлен|victims of tortur|victim of tortur|torture victim|victim',
  medical:
    'врач|дәрігер|doctor|медицинск|медпомощ|обратил за|госпитализ|стационар|больниц|медициналық|көмекке жүгін|аурухана|hospital|medical|outpatient|intensive care',
  detained:
    'доставлен|доставил|задерж|ұсталды|ұсталған|ұстады|ұсталуда|ұсталып|қолға түс|жеткізіл|detain|detention|arrest|rounded up|скрутил|повязал|police custody|police cell|taken into custody|took into custody|into police custody',
  custody:
    'под страж|стражей|сизо=|изолятор|санкци|за решетк|қамауға|абақты|қамалды|қамауда|қамауынд|қамалған|in custody|remand|pretrial|pre trial|jailed|behind bars',
  // Said of both.
  arrested: 'арестован|арестова|custody=',
  admin:
    'administrative case|административных дел|administrative detention|administrative arrest|админарест|административн арест|административн дел|административн взыск|административн ответ|административному|әкімшілік қама|әкімшілік іс|әкімшілік жаза|әкімшілік айып|әкімшілік жауап|administrative',
  convicted:
    'осужд|осудил|приговор|сотталд|сотталған|сотталу|сотталып|соттады|үкім шы|үкім шығ|кінәлі деп|виновн|convict|sentenc|guilty',
  amnestied: 'амнист|рақымшыл|amnest',
  charged:
    'к ответственност|уголовной ответств|brought to responsib|brought to account|под следств|тергеуде|обвинен|обвиня|подозрева|привлечен|айып тағ|айыптал|күдікке|charged|charges|prosecuted|suspected',
  participant:
    'участник|участво|принял участ|приняли участ|протестующ|митингующ|демонстрант|манифестант|вышл|вышел|вышло|қатысты|қатысқан|қатысуш|наразы|шеруші|protester|demonstrator|rioter|took part|participant|participat|rallied|marched|took to',
  attacker:
    'преступник|қылмыскер|террорист|боевик|бандит|нападав|нападающ|экстремист|мародер|погромщик|содыр|лаңкес|террорш|шабуылдауш|басбұзар|terrorist|militant|bandit|attacker|assailant|gunm|criminals|armed criminal|fighter',
  csto: 'миротвор|бітімгер|peacekeep',
  troop: 'военнослуж|военных=|солдат|бойц|әскери|әскерден|сарбаз|troop|soldier|servicem',
  force: 'russia led|russian led|одкб=|ұқшұ|csto|контингент|contingent',
  // Other things that are counted.
  case: 'административн дел|административных дел|әкімшілік іс|administrative case|уголовн|дел=|дела=|деле=|делам=|делах=|досудебн|қылмыстық|іс=|істі=|тергеп тексеру|сотқа дейінгі|criminal case|cases=|case=|criminal investig|criminal proceed|investigations=|pre trial investig|pretrial investig',
  complaint: 'жалоб|заявлен|шағым|арыз|complain|allegation',
  weapon: 'оруж|ствол|автомат|қару=|қаруд|қаруын|қару жарақ|weapon|firearm|guns=|rifles',
  vehicle: 'автомоб|машин|транспорт|автотранспорт|техник|көлік|автокөлік|vehicle|cars=|car=',
  building: 'здани|ғимарат|building',
  business:
    'предпринимател|предприят|бизнес|мсб=|объект|магазин|торгов|кәсіпкер|нысан|дүкен|business|entrepreneur|premises|shop|outlet|companies|enterprise',
  tenge: 'тенге|теңге|тг=|kzt|tenge',
  dollar: 'доллар|usd|dollar',
  otherMoney: 'рубл|евро=|euro|rubl',
  day: 'дней=|дня=|день=|сутк|суток|күн=|күнге|күндік|days=|day=',
  city: 'город|қала=|қалада|қаласы|cities|towns|регион|област|облыс|regions',
  other:
    'іс шара|іс қимыл|страны=|стран=|countries|журналист|journalist|адвокат|рейс|flights|кандидат|голос|депутат|банкомат',
  // Whose number it is, where, and of which kind.
  security:
    'силовик|полицейск|правоохран|военнослуж|военных=|нацгвард|гвардее|сотрудник|силов структур|силов ведомств|страж порядк|бойц|офицер|полицей|сақшы|күштік|күш құрылым|құқық қорғау=|әскери|ұлан=|ұланы|қызметкер|полиция мен|полициядан|әскерден|police|officer|security=|law enforcement|servicem|soldier|national guard|troop|guardsm',
  child:
    'дети=|детей=|детям=|ребен|несоверш|подрост|малолет|бала=|балалар|баланың|жасосп|кәмелет|жасөспір|child|minor=|minors=|teen|underage',
  civilian: 'гражданск|мирн жител|мирн граж|мирных=|бейбіт|азаматтық тұрғын|азаматтық адам|civilian',
  woman: 'женщин|әйел|women|woman',
  foreigner: 'иностран|шетел|foreign',
  almatyRegion: 'алматинск област|алматы облыс|almaty region|almaty oblast',
  almaty: 'алматы|алматинск|алматин|алма ат|almaty',
  kyzylorda: 'кызылорд|қызылорда|kyzylord|qyzylord',
  zhambyl: 'жамбыл|zhambyl|jambyl',
  taraz: 'тараз|taraz',
  shymkent: 'шымкент|shymkent',
  kostanay: 'костана|қостанай|kostana|qostanay',
  taldykorgan: 'талдыкорган|талдықорған|taldykorgan|taldyqorgan',
  elsewhere:
    'актоб|ақтөбе|aktobe|атырау|atyrau|актау|ақтау|aktau|мангист|маңғыст|mangyst|mangist|жанаозен|жаңаөзен|zhanaozen|семей=|семее=|семея=|семейде|семейдін|semey|караганд|қарағанды|karagand|павлодар|pavlodar|астан|нурсултан|нур султан|astana|nur sultan|уральск|uralsk|петропавл|туркестан|түркістан|turkestan|turkistan|экибастуз|кокшетау|көкшетау|усть каменогор|өскемен|oskemen|балхаш|каскелен|қаскелең',
  nationwide:
    'по всей стран|по стран|по казахстан|по республик|в казахстан|всего|nationwide|countrywide|across the country|across kazakhstan|in kazakhstan|ел бойынша|республика бойынша|қазақстанда|барлығы|жалпы',
  russia: 'россий|россии=|россия=|россию=|ресей|russia',
  belarus: 'белорус|беларус|belarus',
  armenia: 'армен|армян|armenia',
  tajikistan: 'таджик|тәжік|tajik',
  kyrgyzstan: 'киргиз|кыргыз|қырғыз|kyrgyz',
  torture:
    'азаптау құрбан|victims of tortur|victim of tortur|torture victim|жертвами пыт|жертв пыт|превышени власт|превышении власт|превышения власт|пытк|пыток=|пытал|пыточ|недозволенн метод|азапта|қинау|заңсыз әдіс|tortur|ill treat|abuse of power',
  hospital: 'больниц|медучрежд|медицинск учрежд|стационар|емдеу мекеме|аурухана|hospital|medical facilit',
  intensive: 'реанимац|жансақтау|intensive care',
  grave: 'тяжк|ауыр қыл|ерекше ауыр|аса ауыр|grave',
  list: 'список|списк|имен=|имена=|поимен|тізім|аты жөні|есім|list=|names=|identified|verified',
  imprisoned:
    'лишени свобод|лишению свобод|лишения свобод|реальн срок|колони|тюрьм|бас бостанд|бас еркін|prison|imprison',
  tried: 'в отношении|рассмотрен|tried=',
  terrorism: 'терроризм|теракт|terrorism',
  riots: 'беспоряд|тәртіпсізд|riot',
  murder: 'убийств|кісі өлтіру|murder',
  inCourt: 'в суд=|сотқа берілді|сотқа жолдан|сотқа жібер|sent to court|to court',
  inProgress: 'в производств|іс жүргіз|in progress|under way',
  policeCase: 'полици|police=|police case',
  special: 'спецпрокур|special prosecutor|арнайы прокур',
  suspects: 'подозрев|күдікті|suspect',
  ngo: 'правозащит|нпо=|ngo|human rights group|құқық қорғауш',
  hotIron: 'утюг|үтік|hot iron',
  accidental: 'случайн|под обстрел|кездейсоқ|оқ астында|accidental|under fire|crossfire',
  unexplained: 'обстоятельств|мән жай|circumstances',
  violator: 'нарушител|бұзуш|violator|violation',
  otherCrime: 'other crime|других преступ|басқа қылмыс',
  convictedBefore: 'ранее судим|earlier conviction|бұрын сотталған',
  otherRegions: 'other regions|семи регион|других регион',
  guard: 'национальн гвард|нацгвард|ұлттық ұлан|national guard',
  army: 'armed forces|вооруженн сил|минобороны|defence ministry',
  warning: 'предупрежден|ескерту|warning',
  fine: 'штраф|айыппұл|fines=',
  termCut: 'сокращен срок|сократили срок|терминов|мерзімі қысқар|terms cut',
  lpg: 'газ=|газа=|газу=|снг=|сжижен|литр|газд|сұйытылған|lpg|liter|litre',
  cut: 'сниз|предельн|требова|вернуть|шекті|түсір|арзанда|cap=|capped|cut=|lower|reduc|demand',
  internet: 'отключени|shutdown|outage|интернет|блэкаут|internet|blackout',
  damage:
    'property worth|destroyed property|пострадал на|пострадали на|lost=|ущерб|убыт|потер|шығын|залал|зиян|damage|loss|cost|лишился|лишились',
  paid: 'выплат|выплач|компенсац|возмест|төлен|өтемақы|paid=|compensat|payout',
  taken: 'похищ|украден|утрач|захвач|ұрлан|жымқыр|қолды бол|stolen|taken=|looted',
  recovered:
    'вернул|вернут|найден|нашл|нашел|возвращен|обнаруж|принадлежност|табылды|табылған|қайтарыл|анықталды|recovered|found=|returned',
  seized: 'изъят|изъяли|тәркілен|тәркіле|конфиск|seized|confiscat',
  missing:
    'розыск|не найден|ищут|ищет|іздес|іздеу|табылмаған|табылған жоқ|missing=|being sought|not been found|still sought|unaccounted',
  standing: 'насчитыва|в постоянн|всего в организ|total about|in total|standing|құрамында',
  // Their dead are not those of January 2022.
  otherEvent:
    'иран|тегеран|баку|вильнюс|капитол|украин|киев|сири|ковид|коронавирус|пандеми|желтоқсан|каракалпак|қарақалпақ|нукус|дтп|авиакатастроф|землетряс|паводк|шахт|арыс|гааг|майдан|минск|ош=|iran|tehran|baku|vilnius|capitol|ukrain|kyiv|covid|coronavirus|pandemic|zheltoqsan|jeltoqsan|zheltoksan|karakalpak|nukus|earthquake|plane crash|mine=',
  // Countries and calamities that January 2022 was not, or not alone.
  world:
    'афган|ауған|украин|узбек|өзбек|түркия|турци|китай|қытай|сша=|израил|палестин|сектор газ|армени|азербайджан|әзербайжан|грузи|европ|еуропа|afghan|ukrain|uzbek|turkey|china|israel|gaza|europe|russia|россии=|ресейде|войн|соғыс|war=|wars|блокад|репресс|қуғын|голод|ашаршылық|famine|эпидеми|пандеми|ковид|коронавирус|covid|pandemic|грипп|пожар|өрт=|өрттен|взрыв|жарылыс|explosion|blast|авари|апат=|апатта|crash|самоуб|суицид|suicide|cancer|онколог|наводн|паводк|flood|су тасқын|землетр|жер сілкін|earthquake|снегопад|мороз|аяз|прошлом году|ежегодно|жыл сайын|annually|every year',
  // How it is said.
  subset:
    'из них|из которых|в том числе|включая|среди них|среди которых|оның ішінде|соның ішінде|олардың|including|of whom|of them|of those|among them|from them|another=|еще=|тағы',
  said: 'сообщ|заяв|говор|сказал|рассказ|уточни|said=|says=|told=|хабарла|мәлімде|айтты|айтуынша|reported|шеф|chief|начальник|глава=|департамент|ведомств|управлени',
  window:
    'түнде|бір түн|за сутки|за ночь|за день|за последн|сутки=|ночь=|overnight|24 hours|in a day|past day|тәулік|бір күнде|по состоянию',
  memory:
    'памят|помян|почт|поминов|собрал|пришл|митинг|пикет|еске алу|еске ал|жинал|жиын|commemorat|memorial|attended|gathered|vigil|rally',
  // What may be is not what was: no number of it can be on record. A rumour says that it was.
  hedge: 'может быть|могло|могли|может погиб|предположит|could|might|may have|up to perhaps|мүмкін',
  // Everybody's loss and not that of business alone.
  whole:
    'государств|бюджет|совокупн|общий=|общего=|общая=|общую=|мемлекет|қазына|жалпы|total|overall|state|combined',
  person:
    'человек|чел=|люд|граждан|казахстанц|жител|алматинц|адам|кісі|тұлға|азамат|тұрғын|қазақстандық|people|person|citizen|men=|individual|kazakh|resident|inhabitant|souls',
} as const;

export type Sign = keyof typeof forms;

interface Form {
  readonly sign: Sign;
  readonly parts: readonly { readonly text: string; readonly isWhole: boolean }[];
}

const lead = 3;

interface Signs {
  readonly byLead: ReadonlyMap<string, readonly Form[]>;
  readonly mayBegin: (word: string) => boolean;
}

let signs: Signs | undefined;

/** Makes the forms ready in small steps, for a page that must not be held up; without it the first look does it at once. */
export function* prepareSigns(): Generator<undefined, Signs> {
  if (signs) return signs;
  const byLead = new Map<string, Form[]>();
  for (const [sign, list] of Object.entries(forms) as [Sign, string][]) {
    for (const form of list.split('|')) {
      const parts = form
        .split(' ')
        .map((part) => ({ text: plainly(part.replace('=', '')), isWhole: part.endsWith('=') }));
      const key = parts[0]?.text.slice(0, lead) ?? '';
      const known = byLead.get(key);
      if (known) known.push({ sign, parts });
      else byLead.set(key, [{ sign, parts }]);
    }
    yield;
  }
  // The longer form says more: «алматинская область» is not the city.
  for (const list of byLead.values()) list.sort((one, other) => other.parts.length - one.parts.length);
  signs = { byLead, mayBegin: createLeadTable(byLead.keys()) };
  return signs;
}

/** A sign in a text, and the words that it spans. */
export interface Seen {
  readonly sign: Sign;
  readonly first: number;
  readonly next: number;
}

const fits = ({ parts }: Form, words: readonly Word[], at: number): boolean =>
  parts.every(({ text, isWhole }, offset) => {
    const word = words[at + offset];
    if (!word) return false;
    if (offset > 0 && !/^[ -]$/.test(word.gap)) return false;
    return isWhole ? word.text === text : word.text.startsWith(text);
  });

const none: readonly never[] = [];

/** "238 lives", "claimed many lives", and not "she lives". */
const isLivesCounted = (before: Word | undefined): boolean =>
  before !== undefined &&
  (before.isDigits ||
    readNumberWord(before.text) !== undefined ||
    /^(?:their|human|many|more|few|the|of|took|taken|cost|claim.*|lost)$/.test(before.text));

/** The signs that begin at a word: the meanings of the longest form that stands there. */
export const signsAt = (words: readonly Word[], at: number): readonly Seen[] => {
  const text = words[at]?.text ?? '';
  const { byLead, mayBegin } = signs ?? allSteps(prepareSigns());
  if (!mayBegin(text)) return none;
  const isLives = /^(?:lives|жизней|жизни)$/.test(text) && !words[at + 1]?.text.startsWith('лиш');
  if (isLives && !isLivesCounted(words[at - 1])) return none;
  const list = byLead.get(text.slice(0, lead));
  if (!list) return none;
  const fitting = list.filter((form) => fits(form, words, at));
  const longest = Math.max(0, ...fitting.map(({ parts }) => parts.length));
  return fitting
    .filter(({ parts }) => parts.length === longest)
    .map(({ sign, parts }) => ({ sign, first: at, next: at + parts.length }))
    .filter(({ sign }, _, all) => sign !== 'almaty' || !all.some((seen) => seen.sign === 'almatyRegion'));
};

/** The signs of some words, in order; what is part of a longer form says nothing by itself. */
export const signsIn = (words: readonly Word[], from = 0, to = words.length): Seen[] => {
  const seen: Seen[] = [];
  let covered = 0;
  for (let at = from; at < to; at += 1) {
    if (at < covered) continue;
    for (const one of signsAt(words, at)) {
      seen.push(one);
      if (one.next > covered) covered = one.next;
    }
  }
  return seen;
};
