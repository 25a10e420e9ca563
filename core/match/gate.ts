/** Looks at the text of a page piece by piece and says, once and for good, that the page could be about the events. */
export interface Gate {
  /**
   * Takes the next piece of raw text; true from the moment on at which all pieces together could be about the events.
   * Pieces need not be sentences or words, but a word cut in two by pieces is not seen.
   */
  look(text: string): boolean;
}

/**
 * A sign of Kazakhstan in any language, or a letter that Kazakh has and Russian has not. Beginnings of words, as short as
 * they can be without being common; Latin and Cyrillic twins stand side by side, so look-alike letters do not hide a word.
 */
const country = new RegExp(
  [
    '[kкқq][aа][zsзс][aа][kкqқхxcj]',
    "q[oʻo‘']z[oʻ‘']+g|қозоғ|олма.?от|olmaot",
    '[aа][lл]м[aа]т|[aа][lł]mat|[aа]лма.?[аa]т|alma.?at',
    't[oо][kqкқ][aаáe][yйjiïеeєў]|тоқай|toʻ?[qk]ay|тўқа|[tт]oкa',
    'naza?rba|nasarba|[нn][aа]з[aа]рб',
    'жа[нң]аоз|жаңаөз|ж[aа]ң|zhana|janao',
    'шымк|чимк|shymk|тараз|taraz|акт[аоюөе]|ақт[аоө]|aktau|aktob|атырау|atyra|уральск|орал',
    'алды[кқ]ор|aldyk|[кқ]ызылор|kyzyl|каменогор|манг[иы]|mangh?[iy]s',
    'ак[иi]м|ә[кk]ім|akim|акорд|ақорд|нур.?сул|nur.?sul|астан|astana|караганд|павлодар|костанай|семе[йе]|мажил|мәжіл|тенге|теңге',
    '[әғқңұүөһӘҒҚҢҰҮӨҺ]',
    '哈[萨薩]|阿拉木|托卡|قازا|الما|توقا|قزاق|كازا|окуялар',
  ].join('|'),
  'i',
);

/** Words of the events: protest, violence, their aftermath, January and the names that count with the country alone. */
const event = new RegExp(
  [
    'беспоря|волнен|погром|марод|мятеж|бунт|восстан|переворот|штурм|ворвал|комендант|террор|боеви|миротв|одкб|расстр',
    'чрезвыч|сжижен|подж|подож|сожг|сожж|поражен|кровав|бронет|режим|протест|митинг|демонстр|толп|силовик|стрельб|забаст',
    'погиб|убит|ранен|застрел|жертв|пострадал|смерт|скорб|траур|янв|трагед|трагич|событи|антар',
    'тәртіп|толқу|бүлік|тонау|төңкер|көтеріл|лаңкес|содыр|бітімгер|ұқшұ|оққа|төтенше|сұйыт|өрте|басып|дүрбел|қырғын|қанды',
    'қасірет|наразыл|шеру|алаңға|қаза|құрбан|жарақат|мерт|қайтыс|аза|атылған|опат|қаңтар|акырз',
    'unrest|riot|upris|revolt|coup|loot|curfew|peacek|csto|storm|ablaze|torched|set .{0,3}fire|crackd|blood|shoot|emergen|armou?r|gunfire',
    'liquef|liquif|lpg|protest|rall|demonstr|mobs?|crowd|violen|killed|dead|death|died|shot|wound|injur|victim|casual|mourn|januar|tragic|traged|events',
    'заворуш|безлад|терорист|загин|поранен|січ',
    'isyan|yagma|yağma|kga|olaga|olağa|ayakl|kanl|vur emri|gösteri|öldü|hayat|ocak|olay',
    'unruhe|aufst|ausschr|plünd|ausnahme|ovks|frieden|schie|blutig|tote|getöt|starb|verletz|jänner',
    'émeut|pillag|soulèv|otsc|couvre|sanglant|mani?fest|mort|tués|bless|tuer|janvier',
    'disturb|saqueo|sangrient|muert|herid|enero|rivolt|disord|gennaio|zamies|rebeli|krwaw|ofiar|zabit|rann|stycz',
    'tartib|qonli|қонли|voqea|воқеа|башалам|окуял|канду|тополо|iğti|igti|norozi|namoy|намой|норози|halok|ҳалок|qurbon|қурбон|yanvar|январ|нааразы|курман|каза|etiraz|ölüb',
    'qant|qańt|qańt|qañt|qaŋt|qand|qasir|qaza|lank|lańk|sodyr|bitim|bıtım|naraz|qurb|jaraq|miti|mıtı|sher',
    '骚乱|騷亂|动乱|動亂|集安|血腥|抗[议議]|示威|死亡|身亡|遇[难難]|一月|1月',
  ].join('|'),
  'i',
);

/** Strong names, and what makes a name hard to see: soft hyphens, zero-width characters, combining marks. */
const strong =
  /қаңтар|қ[аa]нды|канды кант|(?:қан|кан)тар.?2022|qan(?:dy|tar)|qań|qañ|qaŋ|kandy|qasiret|shal,? ket|шал,? ?кет|шалдар|šal|halket|т[аa]ғ?г?зым|tagzym|ақиқат|aqiqat|152-vii/i;
// biome-ignore lint/suspicious/noMisleadingCharacterClass: single units are meant.
const hidden = /[\u00ad\u0300\u0301\u200b-\u200f\u2060\ufeff]/g;

export const createGate = (): Gate => {
  let hasPassed = false;
  let hasCountry = false;
  let hasEvent = false;
  let earlier: string[] = [];

  const examine = (text: string): void => {
    hasCountry = true;
    if (strong.test(text) || event.test(text) || earlier.some((piece) => event.test(piece))) hasEvent = true;
    earlier = [];
  };

  return {
    look: (text) => {
      if (hasPassed) return true;
      const hasHidden = hidden.test(text);
      hidden.lastIndex = 0;
      const clean = hasHidden ? text.replace(hidden, '') : text;
      if (strong.test(clean)) {
        hasPassed = true;
        return true;
      }
      if (hasCountry) hasEvent ||= event.test(clean);
      else if (country.test(clean)) examine(clean);
      else earlier.push(clean);
      hasPassed = hasCountry && hasEvent;
      return hasPassed;
    },
  };
};
