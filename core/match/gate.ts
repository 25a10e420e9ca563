/** Looks at the text of a page piece by piece and says, once and for good, that the page could be about the events. */
export interface Gate {
  /**
   * Takes the next piece of raw text (a text node, the title, the address); true from the moment on at which all pieces
   * together could be about the events. A word cut in two by pieces is not seen.
   */
  look(text: string): boolean;
}

/*
 * The patterns are beginnings of words, as short as they can be without being common. They repeat in small what
 * `data/context` and the strong and telling aliases say; the build and a test see to it that nothing that `weigh` would
 * mark is missed here. Twins of Latin and Cyrillic stand in one class where a word is often spoofed.
 */
const pattern = (...sources: readonly string[]) => new RegExp(sources.join('|'), 'i');

/** A sign of Kazakhstan. */
const country = [
  "[kкқq][aа][zsзс][aа][kкqқхxcj]|qo[zʻ‘’'`]+og|қозоғ|олма.?от|olmaot",
  '[aа][lлł][mм]а[тt]|[aа][lł]m[aа]t|[aа][лl][mм][aа].?[aа][tт]',
  '[tт][oо][kкқq][aаá][yйjиiïеeєў]|to.?[qk]ay|тўқа',
  'na[zs]arb|[нn][аa]з[аa]рб|жа[нң]аоз|жаңаөз|zhanaoz|janao',
  '[шч]ымк|чимк|shymk|тараз|taraz|[аa][kкқ]т[аоюөеe]|aktau|aktob|атырау|atyra|уральск',
  '[дd][ыy][kкқ][oо][рr]|[кқ]ызылор|kyzyl|каменогор|маң?[нғг]+[иығ]|mangh?[iy]s|караганд|павлодар|[кқ]останай|семе[йе]',
  '[аa][kк][иi][mм]|ә[кk]ім|[аa]к?[қк]орд|нұ?у?р.сұ?у?л|nur.sul|астан|astana|мажил|мәжіл|тенге|теңге',
  '[әғқңұүө]|哈[萨薩]|阿拉木|托卡|قازا|الما|توقا|قزاق|كازا|قاڭ|янв.{1,4} оку',
] as const;

/** A sign of the time: without it no block of text can be enough. */
const time = pattern(
  '2022|янв|janu|\\bjan\\b|[кқ]а[нң]тар|q[aа][nńñŋ]tar|ocak|січ[еня]|jänn|enero|janvier|gennaio|stycz|yanvar|1月|一月',
);

/** Protest, violence and their aftermath. */
const event = pattern(
  'беспоря|волнен|погром|марод|мятеж|бунт|восстан|переворот|штурм|ворвал|комендант|террор|боеви|миротв|од[кk]б|расстр',
  'чрезвыч|режим|сжижен|подж|подож|сожг|сожж|поражен|кровав|бронет|протест|митинг|демонстр|толп|силовик|стрельб|забаст',
  'погиб|убит|ранен|застрел|жертв|пострадал|смерт|скорб|траур|задерж|арест|осужд|приговор|пыт[ка]|амнист|обвин|рассл|следств|годовщ',
  'тәртіп|толқу|бүлік|тонау|төңкер|көтеріл|лаңкес|содыр|бітімгер|ұқшұ|оққа|төтенше|сұйыт|өрте|басып|дүрбел|қырғын|қанды|қасір',
  'наразыл|шеру|алаңға|қаза|құрбан|жарақат|мерт|қайтыс|аза|атылған|опат|ұстал|қамау|сотта|үкім|рақым|азапта|терге|айыпт|ақталд',
  'unrest|riot|upris|revolt|coup|loot|curfew|peacek|csto|storm|ablaze|torched|fire|crackd|blood|shoot|emergen|armou?r',
  'liquef|lpg|protest|rall|demonstr|mobs?|crowd|violen|killed|dead|death|died|shot|wound|injur|victim|casual|mourn',
  'detain|arrest|sentenc|convict|amnest|tortur|trial|investig|prosecut|annivers',
  'заворуш|безлад|терорист|загин|поранен|затрим|амніст|isyan|ya[gğ]ma|kga|olağ|olaga|ayakl|kanl|vur emri|gösteri|öldü|hayat|olay|şehit',
  'unruhe|aufst|ausschr|plünd|ausnahme|ovks|frieden|schie|blutig|tote|getöt|starb|verletz|festn|festg|verhaft',
  'meute|pillag|soul|otsc|couvre|sanglant|mani?fest|mort|tués|bless|tuer|arrêt|répress|disturb|saqueo|sangrient|muert|herid',
  'rivolt|disord|zamies|rebeli|krwaw|ofiar|zabit|rann|tartib|qonli|қонли|voqea|воқеа|башалам|окуял|канду|тополо|i[gğ]ti|norozi',
  'namoy|намой|норози|halok|ҳалок|qurbon|қурбон|нааразы|курман|каза|etiraz|ölüb|qand|qasir|qaza|la[nńqñ]?q?kes|sodyr|bitim|bıtım|naraz|qurb|jaraq|m[iı]t[iı]|sher',
  '骚乱|騷亂|动乱|動亂|集安|血腥|抗[议議]|示威|死亡|身亡|遇[难難]',
);

/** Names that are enough with the country, whatever else the page says. */
const telling = pattern(
  '[кқ]а[нң]тар|q[aа][nńñŋ]tar|qazaq.?koktem|трагед|смут|январ.{2,5}(?:событ|дн[еяи]|меропр)|событ.{1,7}янв|трагич.{2,4}янв',
  'январ.{1,3}окуя|januar[yi].{1,9}(?:event|traged)|events? of jan|tragic jan|january.{1,6}events|januar.?ereig|voqea|hadis|падз|події',
  'podi|wydarz|eventos|sucesos|hechos|v[eéè]nements|ай[кқ][оө]р[кқ]|aikork|рузах|ruzakh|[дж]ж?[уұ]магел|umageld|памятник|назарбаєвоп|аэропорт',
);

/** Names that count alone. */
const strong = [
  '[кқ]а[нң]тар.{1,12}(?:о[қк][иқк]|құрб|курб|д[үу]рб|[қк]ыр|[қк]ас|траг|т[әа]рт)',
  '(?:[қк][аa]нд[ыу]|[қк]ас[іи]рет.{1,2}|[қк]аралы|[қк]ай[ғг]ылы) [кқ]а[нң]т|[кқ]а[нң]тар.{1,4}2022|қаңтара?[уоае]м?(?![а-яёіғқ])',
  'q[aа][nńñŋ]tar.{1,12}(?:oq|q[yı]|qa|tr[aá]|d[uú]r|t[aáä]rt)|(?:[kq]and[yı]|qas[iı]ret.{1,2}|qaral[yı]|qa[iı][gǵğ][yı]l[yı]) [kq]a[nńñŋ]t',
  'sh[aа]l,? ket|ш[аеa]л,? ?кет|шалдар|shalk|shaldar|šal|т[аa][ғг]зым|tagzym|ақиқат к|aqiqat|акикат ком|комисс.{2,6}ақ|аруа[хқк]|aruaq|arya?q',
  'не террорист|террорист емес|амнист.{2,5}участн|қай аға|кай ага|дядя в меня|памятник.? назарб|назарбаєвоп|قاڭتار',
] as const;
const anyStrong = pattern(...strong);

/** Soft hyphens, zero-width characters, stress marks. */
// biome-ignore lint/suspicious/noMisleadingCharacterClass: single units are meant.
const hidden = /[\u00ad\u0300\u0301\u200b-\u200f\u2060\ufeff]/g;

/** What nearly every page of the world does not have: one test a piece, and no more work. */
const first = pattern(...country, ...strong, '[\\u00ad\\u0301\\u200b\\u2060]');
const anyCountry = pattern(...country);

export const createGate = (): Gate => {
  let hasPassed = false;
  let hasCountry = false;
  let hasEvent = false;
  let hasTime = false;
  /** Pieces seen before the first sign of Kazakhstan, kept so that they need no second look before it. */
  let earlier: string[] = [];

  const examine = (text: string): void => {
    hasEvent ||= event.test(text);
    hasTime ||= time.test(text);
    if (telling.test(text)) hasEvent = hasTime = true;
  };

  return {
    look: (text) => {
      if (hasPassed) return true;
      if (!hasCountry && !first.test(text)) {
        earlier.push(text);
        return false;
      }
      const clean = text.replace(hidden, '');
      if (anyStrong.test(clean)) hasPassed = true;
      if (!hasCountry && anyCountry.test(clean)) {
        hasCountry = true;
        for (const piece of earlier) examine(piece);
        earlier = [];
      }
      if (hasCountry) examine(clean);
      else earlier.push(clean);
      hasPassed ||= hasCountry && hasEvent && hasTime;
      return hasPassed;
    },
  };
};
