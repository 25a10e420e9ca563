import { isMonth } from '../text/number-guards.ts';
import type { NumberInText } from '../text/read-numbers.ts';
import type { Word } from '../text/split-words.ts';
import type { Sign } from './counting-words.ts';
import type { Near } from './near-signs.ts';

export const setOf = (...signs: Sign[]): ReadonlySet<Sign> => new Set(signs);

/** What is counted, if nothing else is: people to whom something happened, or a thing. */
export const peopleFrames = setOf(
  'dead',
  'injured',
  'victim',
  'medical',
  'detained',
  'custody',
  'arrested',
  'admin',
  'convicted',
  'amnestied',
  'charged',
);
/** These name people, too, but of the dead and the detained they only say who they were. */
export const weakFrames = setOf('participant', 'attacker', 'csto', 'force', 'troop', 'complaint');
export const things = setOf(
  'case',
  'complaint',
  'weapon',
  'vehicle',
  'building',
  'business',
  'tenge',
  'dollar',
  'otherMoney',
  'day',
  'city',
  'other',
);
/** What happens to people who have been called something else already. */
const fates = setOf('dead', 'amnestied');

/** They stand before the thing that was found or stolen, with when and where between. */
const participles = setOf('taken', 'recovered', 'seized', 'missing');

/** How far a sign may stand from its number. */
const frameReach = 16;

const light = new Set(
  'и в во на от по за с со у к о а но при среди были было был стали получили находятся остаются то это ко до для через in and were was have had has across after during on by with to from as at for since who that when more others are is been them whom них которых людей жане мен бен пен болды болган кетти жетти турады also как что где'.split(
    ' ',
  ),
);

export const isWho = (sign: Sign) => peopleFrames.has(sign) || weakFrames.has(sign);

/** The thing that the words right after the number name, if it is one. */
export const headOf = (
  words: readonly Word[],
  number: NumberInText,
  near: readonly Near[],
): { sign?: Sign; isStrange: boolean } => {
  const suffix = words[number.nextWord];
  const from = suffix && suffix.gap.length < 2 && suffix.gap !== ' ' ? number.nextWord + 1 : number.nextWord;
  let strange = 0;
  let known: Sign | undefined;
  for (
    let at = from;
    at < from + (known && (participles.has(known) || known === 'torture') ? 6 : 4);
    at += 1
  ) {
    const word = words[at];
    if (!word || word.text === '' || word.isDigits || /[.,;:!?()]| - /.test(word.gap)) break;
    const here = near.filter(({ first }) => first === at);
    if (here.some(({ sign }) => sign === 'admin')) return { sign: 'admin', isStrange: false };
    const thing = here.find(({ sign }) => things.has(sign));
    if (thing) return { sign: thing.sign, isStrange: false };
    known ??= here[0]?.sign;
    if (here.some(({ sign }) => isWho(sign) || sign === 'person')) break;
    if (here.length > 0) continue;
    // «1263 единицы похищенного в январе оружия»
    if (known && (participles.has(known) || known === 'torture') && (light.has(word.text) || isMonth(word)))
      continue;
    if (light.has(word.text)) break;
    if (!/^(?:единиц|штук|дана$|units?$|pieces?$|items?$)/.test(word.text)) strange += 1;
  }
  return known ? { sign: known, isStrange: false } : { isStrange: strange > 0 };
};

/** `cut`: what it costs more to reach back over the comma before the number. */
const cheapest = (near: readonly Near[], allowed: ReadonlySet<Sign>, cut = 0): Near | undefined => {
  const costOf = ({ cost, isAfter }: Near) => cost + (isAfter ? 0 : cut);
  return near
    .filter(({ sign }) => allowed.has(sign))
    .sort((one, other) => costOf(one) - costOf(other) || Number(other.isAfter) - Number(one.isAfter))[0];
};

export const moneySigns = setOf('tenge', 'dollar', 'otherMoney');

export interface Frame {
  readonly frame: Sign;
  readonly cost: number;
  /** The sign itself; absent where the number's own head or symbol says it. */
  readonly from?: Near;
}

/** Which of the signs around a number says what it counts. */
export const chooseFrame = (
  number: NumberInText,
  near: readonly Near[],
  head: Sign | undefined,
  symbol: Sign | undefined,
  isPart: boolean,
  isCut: boolean,
): Frame | undefined => {
  if (symbol) return { frame: symbol, cost: 0 };
  if (head && moneySigns.has(head)) return { frame: head, cost: 1 };
  if (number.value % 1 !== 0) return undefined;
  if (head && things.has(head)) return { frame: head, cost: 1 };
  // «Из стволов, похищенных в январе, полиция вернула 860»
  const weapon = near.find(({ sign, isAfter, crosses }) => sign === 'weapon' && !isAfter && !crosses);
  if (
    weapon &&
    !head &&
    near.some(({ sign, cost }) => (sign === 'recovered' || sign === 'missing') && cost <= 2)
  )
    return { frame: 'weapon', cost: 2, from: weapon };
  const hasPartAfter = near.some(({ sign, isAfter, cost }) => sign === 'subset' && isAfter && cost <= 2);
  // A part is a part of what was counted before it, unless its own verb follows at once.
  const own = hasPartAfter
    ? cheapest(
        near.filter(({ isAfter, cost, crosses }) => isAfter && cost <= 6 && !crosses),
        peopleFrames,
      )
    : undefined;
  const before = own
    ? own
    : isPart
      ? cheapest(
          near.filter(({ isAfter, cost }) => !isAfter || cost <= (hasPartAfter ? 6 : 2)),
          peopleFrames,
        )
      : undefined;
  const closest = before ?? cheapest(near, peopleFrames, isCut ? 2 : 0);
  // "six detainees died", «амнистированы 1095 осуждённых»: what happened to them, not who they were.
  const isNoun = closest?.isAfter === true && closest.cost <= 2;
  const fate = near.find(
    ({ sign, isAfter, crosses, cost }) =>
      isNoun &&
      fates.has(sign) &&
      sign !== closest.sign &&
      !crosses &&
      cost <= (isAfter ? 5 : sign === 'amnestied' ? 12 : 2),
  );
  // «задержали 9900 подозреваемых»: suspects are what they were called.
  const deed =
    isNoun && closest.sign === 'charged'
      ? near.find(
          ({ sign, isAfter, crosses, cost }) =>
            (sign === 'detained' || sign === 'custody') && !isAfter && !crosses && cost <= 7,
        )
      : undefined;
  const people = fate ?? deed ?? closest;
  const weak = cheapest(near, weakFrames);
  const thing =
    head && !participles.has(head)
      ? undefined
      : cheapest(
          near.filter(({ isAfter, crosses }) => !isAfter && !crosses),
          setOf('case', 'complaint', 'weapon', 'vehicle', 'building', 'business'),
        );
  if (thing && thing.cost <= 4 && thing.cost < (people?.cost ?? 99))
    return { frame: thing.sign, cost: thing.cost, from: thing };
  // A word for peacekeepers right after the number is what is counted; «участников» of the convicted is not.
  const isOwn =
    weak &&
    (weak.sign === 'csto' || weak.sign === 'force') &&
    weak.cost <= 4 &&
    (people?.cost ?? 99) > weak.cost;
  if (weak && isOwn) return { frame: weak.sign, cost: weak.cost, from: weak };
  if (people && people.cost <= frameReach) {
    const isFar =
      weak && !isPart && weak.sign !== 'troop' && !weak.crosses && weak.cost <= 3 && people.cost > 9;
    if (!isFar) return { frame: people.sign, cost: people.cost, from: people };
  }
  return weak && weak.cost <= frameReach ? { frame: weak.sign, cost: weak.cost, from: weak } : undefined;
};

/** The money that a sign beside the number names. */
export const symbolOf = (words: readonly Word[], number: NumberInText): Sign | undefined => {
  if (/\$ ?$/.test(words[number.firstWord]?.gap ?? '') || /^ ?\$/.test(words[number.nextWord]?.gap ?? ''))
    return 'dollar';
  if (/€ ?$|£ ?$|₽ ?$/.test(words[number.firstWord]?.gap ?? '')) return 'otherMoney';
  return /^ ?₸/.test(words[number.nextWord]?.gap ?? '') || /₸ ?$/.test(words[number.firstWord]?.gap ?? '')
    ? 'tenge'
    : undefined;
};

/** «с 60 до 120 тенге», «1263 из 2960 стволов», «120 тенге вместо 60»: what one number counts, the other does, too. */
export const headBeyond = (
  words: readonly Word[],
  numbers: readonly NumberInText[],
  nearBy: readonly (readonly Near[])[],
  at: number,
): Sign | undefined => {
  const [number, next] = [numbers[at], numbers[at + 1]];
  if (!number) return undefined;
  const before = numbers[at - 1];
  const thingOf = (other: number) => {
    const { sign } = headOf(words, numbers[other] ?? number, nearBy[other] ?? []);
    return sign && things.has(sign) ? sign : undefined;
  };
  const joint = words
    .slice(number.nextWord, next?.firstWord ?? number.nextWord)
    .map(({ text }) => text)
    .join(' ');
  if (next && /^(?:до|to|и|or|или|of|of the|из|instead of|against|вместо|против)$/.test(joint))
    return thingOf(at + 1);
  const lead = before ? words.slice(before.nextWord, number.firstWord).map(({ text }) => text) : [];
  if (
    lead.length <= 5 &&
    /(?:^| )(?:вместо|против|instead of|against|down from|up from)$/.test(lead.join(' '))
  )
    return thingOf(at - 1);
  return undefined;
};
