/** Looks at the text of a page piece by piece and says, once and for good, that the page could be about the events. */
export interface Gate {
  /**
   * Takes the next piece of raw text (a text node, the title, the address); true from the moment on at which all pieces
   * together could be about the events. A word cut in two by pieces is not seen.
   */
  look(text: string): boolean;
  /** A sign of Kazakhstan was seen. */
  readonly hasCountry: boolean;
  /**
   * Lets go of the pieces that wait for a sign of Kazakhstan, so that a page that never stops growing is not held in
   * memory; once there is one, whoever forgot gives all the text again.
   */
  forget(): void;
}

/*
 * Three stages, since every piece of every page in the world comes by. A short regular expression throws out nearly all
 * Latin text (engines compile a few short alternatives well, and many long ones badly). Text in other scripts, and what
 * is left, is walked by two characters, looking each four-letter window up in a table. Only where a window of `triggers`
 * stands, the long expressions below are asked. They repeat in small what `data/context` and the strong and telling
 * aliases say; the build and a test see to it that nothing that `weigh` would mark is missed here.
 *
 * Limits: Kazakhstan must be named once by a word that `latin` or `triggers` knows (its smaller cities alone are not
 * enough in Latin script) and not with letters of two scripts; soft hyphens and stress marks do no harm.
 */

/** A letter or a cluster of every Latin name of Kazakhstan, Almaty, Tokayev and the events, or a soft hyphen. */
const latin = /[zq\u00ad]|ka[yejnï]|lma|sach|stana|kimat|ktau|hal[ ,kd]|ssimo/i;

/** Signs of Kazakhstan and strong names, by their first five characters: one of two windows of four is always met. */
const triggers = (
  'казах казак қазақ қозоғ алмат алмаа алма- алма‑ алма_ олмао олма- токае тоқае токає такае тўқае тоқай назар ' +
  'масим масім мәсім жанао жаңаө шымке чимке тараз актау ақтау актоб ақтөб актюб атыра ураль талды кызыл қызыл ' +
  'камен манги мангы маңғы акима әкімд акорд ақорд нур-с нұр-с нурсу астан караг қарағ павло коста қоста семее ' +
  'семей мажил мәжіл тенге теңге халық қарсы және_ тәрті январ қаңта қанта канта қанды канды қасір касир қарал ' +
  'карал қайғы кайгы тагзы тағзы ақиқа акика аруах аруақ аруак шалда шалке варск бекта тургу рузах айкор леужа ' +
  'кошма амнис дядя_ қай_а кай_а _кнб_ _кнб, _ұқк_ _ұқк, kazak qazaq kazac kazaj kasac kazax qazax ' +
  'qozog qo‘zo almat ałmat alma- alma_ olmao tokay tokae tokaj tokáy tokáe tokaï toqae toqay toqaj toʻqa to‘qa ' +
  "to'qa nazar nasar zhana janao żanao shymk taraz aktau aktob atyra atira taldy kyzyl qyzyl mangy mangh mangi " +
  'akima astan nur-s massi _knb_ _knb, qanta qańta qañta qaŋta qandy kandy qasir qaral qaıǵy qaigy tagzy ' +
  'tağzy aqiqa aruaq aryaq shal_ shal, shalk shald'
)
  .split(' ')
  .map((trigger) => trigger.replaceAll('_', ' '))
  .concat('шал кет', 'шал, к', 'шел кет', 'не терр', 'емес те', 'террорист емес');

// The low byte of a unit, its case folded as far as one bit does it: letters of different scripts may fall together,
// which costs a second look and no more.
const fold = (unit: number) => (unit | 0x20) & 0xff;
const tableBits = 15;
const slotOf = (window: number) => Math.imul(window, 0x9e3779b1) >>> (32 - tableBits);

const windows = new Set<number>();
const table = new Uint8Array(1 << tableBits);
for (const trigger of triggers) {
  const capitalised = trigger.charAt(0).toUpperCase() + trigger.slice(1);
  for (const spelling of [trigger, capitalised, trigger.toUpperCase()])
    for (const start of [0, 1]) {
      let window = 0;
      for (let at = start; at < start + 4; at += 1) window = (window << 8) | fold(spelling.charCodeAt(at));
      windows.add(window);
      table[slotOf(window)] = 1;
    }
}

const hasTrigger = (text: string): boolean => {
  let window = 0;
  for (let at = 1; at < text.length; at += 2) {
    window = (window << 16) | (fold(text.charCodeAt(at - 1)) << 8) | fold(text.charCodeAt(at));
    if (table[slotOf(window)] === 1 && windows.has(window)) return true;
  }
  return false;
};

const softHyphen = '\u00ad';
const firstOfCyrillic = 0x400;
const firstOfOtherScripts = 0x600;
/** Han and Arabic words are too short for the windows. */
const otherScripts = /哈[萨薩]|阿拉木|托卡|قازا|الما|توقا|قزاق|كازا|قاڭ/;

/** The highest of five characters spread over the text: what it is written in, near enough. */
const highestOf = (text: string): number => {
  const { length } = text;
  const quarter = length >> 2;
  return Math.max(
    text.charCodeAt(0),
    text.charCodeAt(quarter),
    text.charCodeAt(length >> 1),
    text.charCodeAt(length - 1 - quarter),
    text.charCodeAt(length - 1),
  );
};

/** What nearly every piece of text in the world is not. */
const isWorthALook = (text: string): boolean => {
  if (text.length < 3) return false;
  const highest = highestOf(text);
  if (highest >= firstOfOtherScripts && otherScripts.test(text)) return true;
  if (highest < firstOfCyrillic && !latin.test(text)) return false;
  return hasTrigger(text) || text.includes(softHyphen);
};

const pattern = (...sources: readonly string[]) => new RegExp(sources.join('|'), 'i');

/** A sign of Kazakhstan. */
const country = pattern(
  "[kкқq][aа][zsзс][aа][kкqқхxcj]|qo[zʻ‘’'`]+og|қозоғ|олма.?от|olmaot",
  '[aа][lлł][mм]а[тt]|[aа][lł]m[aа]t|[aа][лl][mм][aа].?[aа][tт]',
  '[tт][oо][kкқq][aаá][yйjиiïеeєў]|to.?[qk]ay|тўқа|такае|м[аә]с[иіi]мов|massim',
  'na[zs]arb|[нn][аa]з[аa]рб|жа[нң]аоз|жаңаөз|zhanaoz|janao|żanao',
  '[шч]ымк|чимк|shymk|тараз|taraz|[аa][kкқ]т[аоюөеe]|aktau|aktob|атырау|atyra|atira|уральск',
  '[дd][ыy][kкқ][oо][рr]|[кқq][ыy][зz][ыy][лl][oо]|каменогор|маң?[нғг]+[иығ]|mangh?[iy]s|караганд|қараған|павлодар|[кқ]останай|семе[йе]',
  '[аa][kк][иi][mм]|ә[кk]ім|[аa]к?[қк]орд|нұ?у?р.?сұ?у?л|nur.sul|астан|astana|мажил|мәжіл|тенге|теңге|кнб|ұқк|knb|бектанов|тургумб|рузах|айкорк|леужан|кошмамб',
  '[әғқңұүө]|哈[萨薩]|阿拉木|托卡|قازا|الما|توقا|قزاق|كازا|قاڭ|янв.{1,4} оку',
);

/** A sign of the time: without it no block of text can be enough. */
const time = pattern('2022|янв|janu|\\bjan\\b|[кқ]а[нң]тар|q[aа][nńñŋ]tar');

/**
 * Languages of which only the main names are known. Where their word for Kazakhstan, or for that January, stands, the country
 * is enough: such pages are few, and words for riots in all these languages would be carried to every page in the world.
 */
const abroad = pattern(
  'kasach|kazaj|kazac|kazakist|qozo|qo‘zo|қозоғ|qazax|哈[萨薩]|janvier|otsc|v[eéè]nements|tirer pour|січ[еня]|студз|заворуш|події',
);

/** Protest, violence and their aftermath. */
const event = pattern(
  'волнен|мятеж|бунт|восстан|ворвал|террор|боеви|захват|чрезвыч|режим|сжижен|подж|подож|поражен|кровав|бронет|толп|силовик|забаст|перекр',
  'погиб|убит|ранен|жертв|пострадал|смерт|скорб|траур|задерж|арест|амнист|обвин|рассл|следств|годовщ',
  'улиц|трагед|событ|произош|молитв|траур|дело|забы|помн|верси|правд|гибел|убий|насил|ақиқат|оқиғ|еске|happen|truth|remem|площад|гор[еи][лт]|сгор|оруж|войск|военн|десант|интернет|без связи|выстр|разграб|напад|взрыв|огонь|огнем|пулем|на газ|ния газа',
  'толқу|бүлік|көтеріл|лаңкес|содыр|төтенше|сұйыт|өрте|басып|дүрбел|қырғын|қанды|қасір',
  'шеру|алаң|қаза(?![қх])|құрбан|жарақат|мерт|қайтыс|(?:^| )аза |атылған|опат|ұстал|қамау|сотқа|рақым|терге|айыпт|ақталд',
  'атып|атыс|көз жұм|шабуыл|әскер|қару|газ баға|қымбатт',
  'upris|revolt|storm|ablaze|fire|crackd|blood|shoot|emergen|armou?r|terror|grenad|burn',
  'liquef|lpg|gas price|fuel|rall|demonstr|mobs?|crowd|violen|kill|dead|death|died|shot|wound|injur|victim|casual|mourn|attack',
  'detain|arrest|amnest|trial|investig|prosecut|annivers|square|troops|soldier|weapon|internet|government b',
  'қонли|воқеа|башалам|окуял|канду|тополо|тартиб',
  'намой|норози|ҳалок|қурбон|нааразы|курман|каза[ л]|qand|qasir|qaza(?!q)|la[nńqñ]?q?kes|sodyr|bitim|bıtım|naraz|qurb|jaraq|m[iı]t[iı]|sher',
);

/** Names, and what the matters of `data/context` need first, are enough with the country, whatever else the page says. */
const telling = pattern(
  '[кқ]а[нң]тар|q[aа][nńñŋ]tar|qazaq.?koktem|траг[еи]д|trag[eé]di|трагич|смут|январ.{2,5}(?:соб|дн|дел|мер|б[еу]|пр|во|ра|ми|тр)|событ.{1,7}янв|траг[еи]ч.{2,4}янв|событ.{1,6}казах|крив',
  'январ.{1,3}окуя|january?.{1,9}(?:event|traged|unrest|riot|protest|upris|crackd|viol|blood)|(?:events?|unrest|riots|protests|violence|uprising) (?:of|in) jan|tragic jan',
  'kazakh(?:stan)?(?:.s)? (?:unrest|riot|protest|upris|cris)|2022 (?:unrest|protest|riot|upris)|(?:протест|волнен|беспоряд).{1,6}2022',
  '[оө]ртен|арман|massim|ай[кқ][оө]р[кқ]|aikork|рузах|ruzakh|[дж]ж?[уұ]магел|umageld|памятник|назарбаєвоп|аэропорт|[әа]уежай|ayejai|airport|террорист',
  'акимат|[әа]кимдик|әкімдік|akimdi|akimat|city hall|без п[ор]|поражени|ескертус|eskert|without warn|shoot.to.kill',
  'войск|csto|oq atqan|halyq terr|20[ .,]?000 terr|мы не терр|not terrorist|миротв|[кқ]нб|укк|ұқк|uqk|[лі]еужан|leu[zy]?j?han|tileyjan|утюг|[үу]тик|үтік|utik|iron|20 (?:myn|thous)|twenty|январ.{1,3} ?22|январ(?:ск.{2,4}каз|е?ц)',
  'беспоря|погром|марод|переворот|штурм|комендант|од[кk]б|расстр|протест|митинг|демонстр|стрел|осужд|приговор|услови|пыт[ка]|похи[щт]|сожг|сожж|режим чп',
  'измен[аеуы]|бект|тургум|абиш|мама[йя]|кудеб|кылышб|умаров|совбез|оружейн|кантар|238|вышли',
  'тәртіп|тонау|төңкер|ұқшұ|бітімгер|оққа|наразыл|оқ а[тқ]|атқыл|сотта|үкім|жаза|азап|опасы|әбіш|ескертк|қауіпсіздік кең|көшеге',
  'unrest|riot|coup|loot|curfew|peacek|paratr|csto|torch|protest|sentenc|convict|jail|prison|tortur|treason|abish|statue|morgue|security cou|emergency',
);

/** Names that count alone. */
const strong = pattern(
  '[кқ]а[нң]тар.{1,12}(?:о[қк][иқк]|құрб|курб|д[үу]рб|[қк]ыр|[қк]ас|траг|т[әа]рт|[іи]с[іи]|[қк]а[һх]а|терг|батыр)',
  '(?:[қк][аa]нд[ыу]|[қк]ас[іи]рет.{1,2}|[қк]аралы|[қк]ай[ғг]ылы) ?[кқ]а[нң]т|[кқ]а[нң]тар.{1,4}2022|\\bqantar\\b|қаңтара?[уоае]м?(?![а-яёіғқ])',
  'q[aа][nńñŋ]tar.{1,12}(?:oq|q[yı]|qa|tr[aá]|d[uú]r|t[aáä]rt|is[iı]|events|terg|bat[yı]r)|(?:[kq]and[yı]|qas[iı]ret.{1,2}|qaral[yı]|qa[iı][gǵğ][yı]l[yı]) ?[kq]a[nńñŋ]t',
  'sh[aа]l,? ket|ш[аеa]л,? ?кет|шалдар|shalk|shaldar|šal|т[аa][ғг]зым|tagzym|ақиқат.{1,2}к|aqiqat|акикат ком|комисс.{2,6}а[қк]и[қк]|аруа[хқк]|aruaq|arya?q',
  'январск.{2,4}(?:событ|трагед|беспор)|не террорист|террорист емес|амнист.{2,5}участн|қай аға|кай ага|дядя в меня|памятник.? назарб|назарбаєвоп|قاڭتار',
);

/** Soft hyphens, zero-width characters, stress marks. */
// biome-ignore lint/suspicious/noMisleadingCharacterClass: single units are meant.
const hidden = /[\u00ad\u0300\u0301\u200b-\u200f\u2060\ufeff]/g;
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
    if (telling.test(text) || abroad.test(text)) hasEvent = hasTime = true;
  };

  return {
    look: (text) => {
      if (hasPassed) return true;
      if (!hasCountry && !isWorthALook(text)) {
        if (text.length > 2) earlier.push(text);
        return false;
      }
      const clean = text.replace(hidden, '');
      if (strong.test(clean)) hasPassed = true;
      if (!hasCountry && country.test(clean)) {
        hasCountry = true;
        for (const piece of earlier) examine(piece);
        earlier = [];
      }
      if (hasCountry) examine(clean);
      else earlier.push(clean);
      hasPassed ||= hasCountry && hasEvent && hasTime;
      return hasPassed;
    },
    get hasCountry() {
      return hasCountry;
    },
    forget: () => {
      earlier = [];
    },
  };
};
