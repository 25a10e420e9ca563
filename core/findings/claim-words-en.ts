/** How English texts state a claim: see `claim-patterns.ts`. */
export const englishClaims: Readonly<Record<string, readonly string[]>> = {
  'c-airport': [
    'airport & seiz|storm|captur|took over|occup|takeover & to stop|to prevent|prevent|so that|keep|block & plane|aircraft|csto=|land=|landing|peacekeep & !militants|!fighters|!terrorists',
  ],
  'c-closed': [
    'investigation|inquiry|probe & objective|transparent|impartial|thorough & public|society|civil|involve|conducted & !not objective|!lack',
  ],
  'c-massimov-wgad': [
    'masimov|massimov & arrest|detention|detained|imprison|jail & arbitrar',
    'masimov|massimov & working group|united nations|un=|u.n & arbitrar|unlawful|no legal|release',
  ],
  'c-no-force-protesters': [
    'force=|violence= & not used|never used|was no|no=|did not use|didn t use|denied & protester|demonstrator|peaceful & !excessive',
  ],
  'c-ruz-confession': [
    '200=|two hundred & dollar|usd|$ & ruzakhunov|musician|pianist|kyrgyz|jazz|bishkek',
    'ruzakhunov|musician|pianist & confess|admit|said he|claimed & riot|paid|money|unrest|dollar|take part|promised',
  ],
  'c-uprising-label': [
    'popular uprising|people s uprising|peaceful march|people s revol|popular revol & justify|excuse|whitewash|disguise|portray|pass off|cover & crime|riot|terror|violence|attack|unrest|looting',
  ],
  'event.coup-claim': [
    'january|unrest|riot|events|protest|violence & coup|seize power|overthrow|seizure of power & attempt|orchestrat|plot|plan|organis|organiz|called|described',
  ],
  'first-rally-date': [
    'began|start|broke out|erupt|first & zhanaozen|janaozen & january 2=|2= january|jan 2=|2= jan=|2nd of jan|second of jan',
  ],
  'k-149-almaty': ['149= & almaty & died|dead|killed|death|bodies|lives|victims'],
  'k-164': ['164= & died|dead|killed|death|lives|victims|toll|fatalit'],
  'k-20000-deleted': [
    '20= 000=|20000=|twenty thousand|20= thousand & terrorist|bandit|militant|fighter|extremist|criminal',
  ],
  'k-afghan-fighters': [
    'afghan|afghanistan|taliban|mujahid & fighter|militant|terrorist|brought|flown|mercenar|bussed|smuggl|shipped & !white house',
  ],
  'k-airport-fighters': [
    'airport & seiz|storm|captur|took|taken|guard|takeover|security & militant|fighter|terrorist|foreign & let=|allow|arriv|land|fly|flew|flown|planes|enter',
  ],
  'k-all-238-police': [
    '238= & all=|every|each|entire & police|security forces|troops|soldiers|authorities|army & shot|killed|murder|gunned',
  ],
  'k-all-peaceful': [
    'all=|everyone|everybody|every one|only=|without exception|entirely|exclusively|each & peaceful|unarmed & protester|demonstrator|took to|people|participants|crowd|rall & !not all|!not everyone|!not every',
  ],
  'k-all-terrorists': [
    'all=|everyone|everybody|every one|every=|nothing but|each & terrorist|bandit|militant|extremist|looter & protester|demonstrator|took to|people|participants|crowd|streets|marched|rall|who & !not all|!not everyone|!all terrorists|!not every|!all the terrorists|!all militants',
  ],
  'k-amnesty': [
    'amnest & all=|everyone|everybody|every= & freed|free=|released|release|walk|let out|let go & convict|prisoner|detain|jailed|sentenced|participants|behind bars & !not all|!not everyone|!not every',
  ],
  'k-amnesty-officers': [
    'amnest & officer|police|tortur|security|soldiers|servicemen & pardon|forgave|forgiv|freed|cover|escape|shield|spared|let off|protect|benefit|absolv & !none of|!not one|!no officer|!does not cover|!not apply|!exclud|!except',
  ],
  'k-banks': [
    'account|deposit|savings & froze|frozen|freez|block|seized & bank|state|government|authorit|citizens',
  ],
  'k-beheaded': ['behead|decapitat', 'heads=|head= & cut off|severed|chopped|hacked'],
  'k-biolab': [
    'biolab|biological lab|biolaborator|bio lab|military lab|pathogen & seiz|captur|overrun|leak|storm|taken|broke into',
  ],
  'k-colour-revolution': [
    'abroad|foreign|west=|western|american|united states|washington|outside|soros|cia= & orchestrat|organis|organiz|engineer|instigat|fund|paid|stage|steer|backed|plotted|directed & revolution|protest|unrest|riot|uprising|events|coup|maidan',
    'colour revol|color revol',
  ],
  'k-count-higher': [
    'real=|true=|actual|in fact|in reality|really|far=|much|many=|official & higher|exceed|greater|more people|many more|far more|much more|underst & killed|dead|death|toll|victims|died & official|than|real=|actual|true=',
    'hid|hiding|conceal|cover up|covering|downplay|undercount|understat & death|dead|toll|killed|victims|bodies & number|true|real|toll|scale|count|how many|official',
  ],
  'k-coup-organiser': [
    'masimov|massimov & organiser|organizer|mastermind|ringleader|orchestrat|organised|organized|behind the|architect',
    'main organi|chief organi|mastermind & unrest|riot|coup|january|events',
  ],
  'k-csto-13jan': [
    'csto=|peacekeep & january 13=|13= january|jan 13=|13= jan= & left|withdr|pulled out|gone|departed|out of kazakh & !began|!begin|!start',
  ],
  'k-csto-combat': [
    'csto=|peacekeep|russian troops|russian soldiers|russian paratroop|russian forces|foreign troops & shot=|shoot|fired|opened fire|open fire|gunned|crush|suppress|put down|killed & protest|demonstrat|people|civilian|crowd|uprising|citizens|kazakhs',
    'csto=|peacekeep & single shot|no shots|never fired|not fire|did not shoot|didn t fire|not fired|no shot=',
  ],
  'k-csto-stay': [
    'russia|russian|csto=|peacekeep|moscow & stay=|stay|remain=|never leave|get them to leave|not leave|for good|permanent|won t leave|leave again & kazakhstan|troops|forces|soldiers|house|military|base|deploy',
  ],
  'k-dead-attackers': [
    'most of|majority|mostly|bulk & killed|dead|died|victims|deaths & attacker|militant|terrorist|bandit|criminal|rioter|assailant|looter',
  ],
  'k-five-planes': [
    'five planes|five airliner|five aircraft|five airplane|five jets|5= planes|5= airliner|5= aircraft|five passenger & seiz|hijack|captur|airport|taken',
  ],
  'k-foreign-fighters': [
    'foreign|abroad|overseas|central asian|middle east|neighbouring & militant|fighter|terrorist|mercenar|gunmen|bandit|extremist & !no foreign',
    'trained abroad|trained overseas',
  ],
  'k-government-dismissed': [
    'dismiss|sack|fired=|fires=|dissolv|axed|ousted & government|cabinet|mamin & !accepted & tokayev|president|government|cabinet|he=|kazakh & !fired on',
  ],
  'k-hospital-wounded': [
    'hospital|ward=|wards=|intensive care|ambulance & wounded|injured|patients & took|taken|drag|remov|seiz|snatch|abduct|carried off|pulled & !to hospital|!to a hospital|!to hospitals|!to the hospital',
  ],
  'k-internet': [
    'internet & shut|cut=|cut off|switched off|turned off|block|disconnect|blackout|pulled the plug|disabled & authorit|government|state=|officials|ordered|deliberate|kazakh authorit|ministry|knb=|regime',
  ],
  'k-klf': ['liberation front & kazakh'],
  'k-knb-building': [
    'knb=|national security committee|security service|security committee|intelligence & building|headquarters|office & abandon|surrender|given up|gave up|left=|without a fight|handed over|vacat|deserted',
  ],
  'k-kyrgyz': [
    'kyrgyz & citizen|national|from kyrgyzstan|people|migrants|men= & riot|loot|unrest|paid|money|recruit|hired & !ruzakhunov|!musician|!pianist',
  ],
  'k-minors': ['three=|3= & child|minor|teen|underage|kids & killed|dead|died|death|lives|victims'],
  'k-mislabelled': [
    'video|footage|clip|photo|image|picture & ukrain|belgorod|kharkiv|kyiv|mariupol|russia|donbas & burn|torched|vehicle|car=|cars|destroyed|claim|passed off|show',
  ],
  'k-morgues-41': [
    'morgue|mortuar & bod|corpse & stole|stolen|stealing|snatch|remov|taken|took|carried|steal|missing|disappear',
  ],
  'k-nazarbayev-left': [
    'nazarbayev|first president|former president|elbasy|ex president & fled|left=|flew|flown|escaped|fleeing|had left|abroad|gone & country|kazakhstan|kyrgyz|uae=|dubai|emirates|china|russia|abroad & !left office|!left the post',
  ],
  'k-no-weapons-before': [
    'weapon|firearm|live ammunition|live rounds|lethal & not used|no=|never used|did not use|didn t use|were not & before|until|prior & operation|january 6=|6= january|order|counter|anti terror',
  ],
  'k-secc-voluntary': [
    'nazarbayev|first president|elbasy & himself|voluntar|own will|own accord|own decision|own initiative|personally decided|willingly & security council|council|post=|chair|powers|position',
  ],
  'k-shoot-order': [
    'shoot to kill|shoot|fire without|open fire|lethal force & order|command|instruct|warning & lawful|legal|necessary|justif|proportion|legitimate & !unlawful|!illegal|!not justif',
  ],
  'k-soe-24': [
    'state of emergency|emergency & extend|prolong|last & 24= january|january 24=|jan 24=|24= jan=',
  ],
  'k-torture': [
    'detain|arrest|prisoner|custody|suspect|inmates|held & tortur|beaten|ill treat|abused|electric shock|beat=',
    'tortur & january|police|detention|unrest|prison',
  ],
  'k-un-helmets': [
    'un=|united nations|u n= & peacekeep|helmet|blue & almaty|kazakhstan|street|soldier|troops|photo',
    'blue helmet & almaty|kazakh|street|soldier|troops|police',
  ],
  'k-vaccine-app': [
    'ashyq|vaccin|covid pass|vaccine pass|qr code|health pass & protest|riot|uprising|unrest|took to|revolt|rising & over=|against|because|sparked|trigger|caused|due to|started|began',
  ],
  'masimov-detention-date': [
    'masimov|massimov & detain|arrest & january 6=|6= january|jan 6=|6= jan=|january 5=|5= january|january 8=|8= january|6th',
  ],
  'seed-morning-5jan': [
    'morning & january 5=|5= january|jan 5=|5= jan= & security council & head|chair|took over|lead|led=|took charge|assum',
  ],
  'seed-video-abuse': [
    'video|footage|clip & police|soldier|servicem|officers & humiliat|abus|mock|beating|taunt|strip|beat= & terrorist|militant|bandit|rioter|mob|extremist',
  ],
  'square-6jan-armed': [
    'square & january 6=|6= january|jan 6=|6= jan= & armed|weapons|gunmen|terrorist|militant & shot|fired|shoot|fire|opened|killed|cleared',
  ],
};
