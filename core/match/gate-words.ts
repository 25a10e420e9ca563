// What the long looks of the gate are for: in small what `data/context` and the strong and telling aliases say. The test of
// the gate sees to it that nothing that `weigh` would mark is missed.

/** A space stands for any, since the source of a page breaks its lines where it likes. */
const pattern = (...sources: readonly string[]) =>
  new RegExp(sources.join('|').replaceAll(' ', '\\s').replaceAll('.', '[^]'), 'i');

/** A sign of Kazakhstan; its word for January is one in any other language. «Қазақша» stands in the list of languages of many sites. */
export const country = pattern(
  "[kкқq][aа][zsзс][aа][kкқqхxcj](?!ша)|qo[zʻ‘’'`]+og|қозоғ|олма.?от|olmaot",
  'алмат|алма.?ат|a[lł]ma.?a?t',
  'то[кқ]а[йиеєў]|to[kq][aá][yjiïe]|to.?[qk]ay|тўқа|такае|м[аә]с[иіi]мов|masi?mov|massimov',
  'na[zs]arb|[нn][аa]з[аa]рб|жа[нң]аоз|жаңаөз|zhanaoz|janao|żanao',
  '[шч]ымк|чимк|shymk|тараз|taraz|а[кқ]т[аоюө][уб]|akt[ao][ub]|атырау|atyra|atira|уральск',
  'ды[кқ]ор|dy[kq]or|[кқ]ызыло|[kq]yzylo|каменогор|маң?[нғг]+[иығ][сш]|mangh?[iy]s|караганд|қараған|павлодар|[кқ]останай|семее',
  'аким|akim|ә[кk]ім|[аa]к?[қк]орд|нұ?у?р.?сұ?у?л|nur.sul|астан[аеоуы]|astana|мажил|мәжіл|тенге|теңге|кнб|ұқк|\\bknb|бектан|тургумб|рузах|ruzakh|айкорк|леужан|кошмамб|koshmam|желто[қк]с|умагел|асылов|жанбол|(?:дик|жаб).{2,4} арман|кылышб|абиш',
  '哈[萨薩]|阿拉木|托卡|قازا|الما|توقا|قزاق|كازا|قاڭ|янв.{1,4} оку|[кқ]а[нң]тар',
);

/** A text in Kazakh seldom names the country; the name of the language alone, on a page in another, is none. */
const kazakhLetter = /[ғқңұүө]/gi;
const leastKazakhLetters = 4;
export const isKazakh = (text: string): boolean => {
  kazakhLetter.lastIndex = 0;
  for (let count = 0; count < leastKazakhLetters; count += 1) if (!kazakhLetter.test(text)) return false;
  return true;
};

/** A sign of the time: without it no block of text can be enough, but for those that `named` knows. */
export const time = pattern('2022|янв|janu|\\bjan\\b|[кқ]а[нң]тар|q[aа][nńñŋ]tar');

/**
 * Languages of which only the main names are known. Where their word for Kazakhstan, or for that January, stands, the country
 * is enough: such pages are few, and words for riots in all these languages would be carried to every page in the world.
 */
const abroad =
  'казакст|kasach|kazaj|kazac|kazakist|qozo|qo‘zo|қозоғ|qazax|哈[萨薩]|janvier|otsc|v[eéè]nements|tirer pour|січ[еня]|студз|заворуш|події';

/** Protest, violence and their aftermath. */
export const event = pattern(
  'волнен|мятеж|бунт|восстан|ворвал|боеви|захват|режим|подж|подож|кровав|толп|силовик|забаст|перекр',
  'погиб|убит|ранен|жертв|пострадал|траур|задерж|арест|амнист|обвин|рассл|следств|годовщ',
  'улиц|трагед|событ|произош|молитв|дело|забы|помн|верси|правд|гибел|убий|насил|ақиқат|оқиғ|еске|dark|happen|truth|remem|площад|гор[еи][лт]|сгор|оруж|военн|интернет|без связи|выстр|разграб|напад|взрыв|огонь|огнем|на газ|ния газа',
  'толқу|бүлік|көтеріл|лаңкес|содыр|төтенше|сұйыт|өрте|басып|дүрбел|қырғын|қанды|қасір',
  'шеру|алаң|қаза(?![қх])|құрбан|жарақат|мерт|қайтыс|(?:^| )аза |атылған|опат|ұстал|қамау|сотқа|рақым|терге|айыпт|ақталд',
  'атып|атыс|көз жұм|шабуыл|әскер|қару|газ баға|қымбатт',
  'upris|revolt|storm|ablaze|fire|crackd|blood|shoot|armou?r|terror|burn',
  'liquef|lpg|gas price|fuel|rall|demonstr|mobs?|crowd|violen|kill|dead|death|died|shot|wound|injur|victim|mourn|attack',
  'detain|arrest|amnest|trial|investig|prosecut|annivers|square|troops|soldier|weapon|internet',
  'qand|qasir|qaza(?!q)|la[nńqñ]?q?kes|sodyr|bitim|bıtım|naraz|qurb|jaraq|m[iı]t[iı]|sher',
);

const datedAlone = [
  '[кқ]а[нң]тар.{1,12}(?:о[қк][иқк]|құрб|курб|д[үу]рб|[қк]ыр|[қк]ас|траг|т[әа]рт|[іи]с[іи]|[қк]а[һх]а|терг|батыр)',
  '(?:[қк][аa]нд[ыу]|[қк]ас[іи]рет.{1,2}|[қк]аралы|[қк]ай[ғг]ылы) ?[кқ]а[нң]т|[кқ]а[нң]тар.{1,4}2022|\\bqantar\\b|қаңтара?[уоае]м?(?![а-яёіғқ])',
  'q[aа][nńñŋ]tar.{1,12}(?:oq|q[yı]|qa|tr[aá]|d[uú]r|t[aáä]rt|is[iı]|events|terg|bat[yı]r)|(?:[kq]and[yı]|qas[iı]ret.{1,2}|qaral[yı]|qa[iı][gǵğ][yı]l[yı]) ?[kq]a[nńñŋ]t',
  'январск.{2,4} ?(?:соб|тра|бес|дел|вол)|январе?ц|قاڭتار',
];
const namedAlone = [
  'sh[aа]l,? ket|ш[аеa]л,? ?кет|шалдар|shalk|shaldar|šal|т[аa][ғг]зым|tagzym|ta[gğ]h?zym|ақиқат.{1,2}к|aqiqat|акикат ком|комисс.{2,6}а[қк]и[қк]|akikat c|аруа[хқк]|aruaq|arya?q',
  'не террорист|террорист емес|амнист.{2,5}участн|қай аға|кай ага|дядя в меня|памятник.? назарб|назарбаєвоп',
];

/** Names that count alone. */
export const strong = pattern(...datedAlone, ...namedAlone);

const qantar = pattern('(?<!\\d.?)қаңтар(?![а-яёіғқ])');

/** In a text of another language the Kazakh word for January is a name of the events, but for a date. */
export const isBorrowed = (text: string): boolean => qantar.test(text) && !isKazakh(text);

/** Names with a sign of the time in them that are enough with the country. */
export const dated = pattern(
  ...datedAlone,
  'қантар|кантар|q[aа][nńñŋ]tar|январ.{2,5}(?:соб|дел|мер|бе|бу|пр|во|ра|ми|тр|см|кр)|(?:событ|траг|мерт|кров|канду|беспор|прот|мит|волнен).{1,12}(?:янв|2022)',
  'қаңтар.{1,24}о[қк]иғ|қаңтар.{1,14}(?:көтер|бүл|нараз|толқ|прот|мит|шеру|кезінде|кейінгі|комит|құрб)|комит.{1,6}[кқ]а[нң]тар|январ.{1,3} ?22|янв.{1,4} оку|январск.{2,4}каз',
  'jan(?:uary)?.{1,9}(?:event|traged|unrest|riot|protest|upris|crackd|viol|blood|crisis|kill)|(?:events?|unrest|riots|protests|violence|uprising|tragedy) (?:of|in) jan|(?:tragic|bloody) jan|2022 (?:unrest|protest|riot|upris)',
);

/** What the matters of `data/context` need first, whatever else the page says. */
const matters = [
  'беспоря|погром|марод|переворот|штурм|комендант|од[кk]б|расстр|протест|митинг|демонстр|стрел|осужд|приговор|услови|пыт[ка]|похи[щт]|сожг|сожж|режим чп',
  'измен[аеуы]|бект|тургум|абиш|мама[йя]|кудеб|кылышб|умаров|совбез|оружейн|кантар|238|вышли|сжижен|террорист|акимат|аэропорт|миротв|[кқ]нб|м[аә]с[иі]мов|памятник|войск|арман|площад. респ|спублика ала|солидарн|ниеттес|тугжан',
  'тәртіп|тонау|төңкер|ұқшұ|бітімгер|оққа|наразыл|оқ а[тқ]|атқыл|сотта|үкім|жаза|азап|опасы|әбіш|ескертк|қауіпсіздік кең|көшеге|[әа]кимдик|әкімдік|[әа]уежай|ұқк',
  'unrest|riot|coup|loot|curfew|peacek|paratr|csto|torch|protest|sentenc|convict|jail|prison|tortur|treason|abish|statue|morgue|security cou|emergency|akimat|city hall|airport|massim|knb|twenty|republic sq|solidar',
];

/** Names without one. */
export const named = pattern(
  ...namedAlone,
  ...matters,
  abroad,
  'алмат.{1,8} траг|kazakh(?:stan)?(?:.s)? (?:upris|cris)|событ.{1,6}казах|поражени|без предупр|без поперед|ескерту?с[іи]з|eskertus|without warn|to.kill',
  'ovks|kga[öo]|kxsht|oq atqan|halyq terr|ай[кқ][оө]р[кқ]|aikork|рузах|ruzakh|[дж]ж?[уұ]магел|umageld|[лі]еужан|leu[zy]?j?han|утюг|[үу]тик|үтік|utik|(?:hot|an) iron|former (?:spy|sec)|20.{1,12}(?:terror|лаңкес)|not terror|қанды қ|қасіретті',
);
