import type { NumberInText } from '../text/read-numbers.ts';
import type { Word } from '../text/split-words.ts';
import type { Seen, Sign } from './counting-words.ts';
import { isSentenceEnd } from './sentence-end.ts';

const setOf = (...signs: Sign[]): ReadonlySet<Sign> => new Set(signs);

/** What is counted, if nothing else is: people to whom something happened, or a thing. */
const peopleFrames = setOf(
  'dead',
  'injured',
  'victim',
  'medical',
  'detained',
  'custody',
  'admin',
  'convicted',
  'amnestied',
  'charged',
);
/** These name people, too, but of the dead and the detained they only say who they were. */
const weakFrames = setOf('participant', 'attacker', 'csto', 'force', 'complaint');
const things = setOf(
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
/** Signs that narrow a number down to a part: where they stand close, they must fit. */
export const scopes: ReadonlySet<Sign> = setOf(
  'security',
  'child',
  'civilian',
  'woman',
  'foreigner',
  'attacker',
  'torture',
  'almatyRegion',
  'almaty',
  'kyzylorda',
  'zhambyl',
  'taraz',
  'shymkent',
  'kostanay',
  'taldykorgan',
  'elsewhere',
  'russia',
  'belarus',
  'armenia',
  'tajikistan',
  'kyrgyzstan',
);

/** What police do to others: before the number they are who did it. */
const police = setOf('detained', 'custody', 'admin', 'convicted', 'amnestied', 'case', 'weapon', 'complaint');

export interface Counted {
  readonly number: NumberInText;
  /** The sign that says what is counted. */
  readonly frame: Sign;
  /** In words, with punctuation and other numbers added; small is close. */
  readonly cost: number;
  /** Signs right beside the number. */
  readonly tight: ReadonlySet<Sign>;
  /** All signs of the sentence that no other number stands before. */
  readonly loose: ReadonlySet<Sign>;
  /** «из них», «в том числе»: a part of another number. */
  readonly isPart: boolean;
  /** The word after the number is something that we do not know. */
  readonly isStrangeHead: boolean;
  readonly sentence: number;
}

/** How far a sign may stand from its number. */
const frameReach = 16;
const tightReach = 5.5;
const windowWords = 22;

const gapCost = (gap: string): number => {
  if (/[;]/.test(gap)) return 8;
  if (/[()]/.test(gap)) return 3;
  if (/,/.test(gap)) return 2;
  if (/ - /.test(gap)) return 1;
  if (/:/.test(gap)) return 0.5;
  return 0;
};

const joints = new Set('и а но and while but whereas или or жане ал сондай'.split(' '));

const light = new Set(
  'и в во на из от по за с со у к о а но при среди были было был стали получили находятся остаются то это ко до для через in and of were was have had has across after during on by with to from as at for since who that when more others are is been people жане мен бен пен болды болган кетти жетти турады also of как что где'.split(
    ' ',
  ),
);

interface Place {
  readonly words: readonly Word[];
  readonly numbers: readonly NumberInText[];
}

/** The cost of each word around a number, by its place; absent where the sentence ends between. */
const costsAround = (
  { words, numbers }: Place,
  at: number,
): Map<number, { cost: number; crosses: boolean }> => {
  const costs = new Map<number, { cost: number; crosses: boolean }>();
  const number = numbers[at];
  if (!number) return costs;
  const walk = (from: number, step: 1 | -1) => {
    let cost = 0;
    let crosses = false;
    let other = at + step;
    for (let here = from, steps = 0; steps < windowWords; here += step, steps += 1) {
      const word = words[here];
      if (!word || word.text === '') return;
      if (isSentenceEnd(words, step === 1 ? here : here + 1)) return;
      cost += gapCost(step === 1 ? word.gap : (words[here + 1]?.gap ?? ''));
      const next = numbers[other];
      if (next && here >= next.firstWord && here < next.nextWord) {
        if (here === (step === 1 ? next.firstWord : next.nextWord - 1)) {
          cost += 6;
          crosses = true;
        }
        if (here === (step === 1 ? next.nextWord - 1 : next.firstWord)) other += step;
        continue;
      }
      cost += joints.has(word.text) ? 2 : 1;
      costs.set(here, { cost, crosses });
    }
  };
  walk(number.nextWord, 1);
  walk(number.firstWord - 1, -1);
  return costs;
};

interface Near {
  readonly sign: Sign;
  readonly cost: number;
  readonly crosses: boolean;
  readonly isAfter: boolean;
  readonly first: number;
}

const nearSigns = (place: Place, at: number, seen: readonly Seen[]): Near[] => {
  const number = place.numbers[at];
  if (!number) return [];
  const costs = costsAround(place, at);
  const near: Near[] = [];
  for (const { sign, first, next } of seen) {
    const isAfter = first >= number.nextWord;
    const here = costs.get(isAfter ? first : next - 1);
    if (here) near.push({ sign, cost: here.cost, crosses: here.crosses, isAfter, first });
  }
  return near;
};

/** «в полиции сообщили», "police said", «в столкновениях с полицией»: who speaks, or against whom. */
const isSpeaker = (words: readonly Word[], { first }: Near, seen: readonly Seen[]): boolean =>
  seen.some(({ sign, first: said }) => sign === 'said' && Math.abs(said - first) <= 2) ||
  /^(?:by|with|against|from|to|at|said)$/.test(words[first - 1]?.text ?? '');

/** The thing that the words right after the number name, if it is one. */
const headOf = (
  words: readonly Word[],
  number: NumberInText,
  near: readonly Near[],
): { sign?: Sign; isStrange: boolean } => {
  const suffix = words[number.nextWord];
  const from = suffix && suffix.gap.length < 2 && suffix.gap !== ' ' ? number.nextWord + 1 : number.nextWord;
  let strange = 0;
  let known: Sign | undefined;
  for (let at = from; at < from + 4; at += 1) {
    const word = words[at];
    if (!word || word.text === '' || word.isDigits || /[.,;:!?()]| - /.test(word.gap)) break;
    const here = near.filter(({ first }) => first === at);
    const thing = here.find(({ sign }) => things.has(sign));
    if (thing) return { sign: thing.sign, isStrange: false };
    known ??= here[0]?.sign;
    if (here.some(({ sign }) => isWho(sign) || sign === 'person')) break;
    if (here.length > 0) continue;
    if (light.has(word.text)) break;
    strange += 1;
  }
  return known ? { sign: known, isStrange: false } : { isStrange: strange > 0 };
};

const cheapest = (near: readonly Near[], allowed: ReadonlySet<Sign>): Near | undefined =>
  near
    .filter(({ sign }) => allowed.has(sign))
    .sort((one, other) => one.cost - other.cost || Number(other.isAfter) - Number(one.isAfter))[0];

const moneySigns = setOf('tenge', 'dollar', 'otherMoney');

const chooseFrame = (
  number: NumberInText,
  near: readonly Near[],
  head: Sign | undefined,
  symbol: Sign | undefined,
  isPart: boolean,
): { frame: Sign; cost: number } | undefined => {
  if (symbol) return { frame: symbol, cost: 0 };
  if (head && moneySigns.has(head)) return { frame: head, cost: 1 };
  if (number.value % 1 !== 0) return undefined;
  if (head && things.has(head)) return { frame: head, cost: 1 };
  const hasPartAfter = near.some(({ sign, isAfter, cost }) => sign === 'subset' && isAfter && cost <= 2);
  // A part is a part of what was counted before it, unless its own verb follows at once.
  const before = isPart
    ? cheapest(
        near.filter(({ isAfter, cost }) => !isAfter || cost <= (hasPartAfter ? 6 : 2)),
        peopleFrames,
      )
    : undefined;
  const people = before ?? cheapest(near, peopleFrames);
  const weak = cheapest(near, weakFrames);
  const thing = head
    ? undefined
    : cheapest(
        near.filter(({ isAfter, crosses }) => !isAfter && !crosses),
        setOf('case', 'complaint', 'weapon', 'vehicle', 'building', 'business'),
      );
  if (thing && thing.cost <= 4 && thing.cost < (people?.cost ?? 99))
    return { frame: thing.sign, cost: thing.cost };
  // A word for peacekeepers right after the number is what is counted; «участников» of the convicted is not.
  const isOwn =
    weak &&
    (weak.sign === 'csto' || weak.sign === 'force') &&
    weak.cost <= 4 &&
    (people?.cost ?? 99) > weak.cost;
  if (weak && isOwn) return { frame: weak.sign, cost: weak.cost };
  if (people && people.cost <= frameReach) {
    const isFar = weak && !weak.crosses && weak.cost <= 3 && people.cost > 9;
    if (!isFar) return { frame: people.sign, cost: people.cost };
  }
  return weak && weak.cost <= frameReach ? { frame: weak.sign, cost: weak.cost } : undefined;
};

const symbolOf = (words: readonly Word[], number: NumberInText): Sign | undefined => {
  if (/\$ ?$/.test(words[number.firstWord]?.gap ?? '') || /^ ?\$/.test(words[number.nextWord]?.gap ?? ''))
    return 'dollar';
  if (/€ ?$|£ ?$|₽ ?$/.test(words[number.firstWord]?.gap ?? '')) return 'otherMoney';
  return /^ ?₸/.test(words[number.nextWord]?.gap ?? '') || /₸ ?$/.test(words[number.firstWord]?.gap ?? '')
    ? 'tenge'
    : undefined;
};

/** «19 из 225 погибших», "19 of the 225 killed", «225 адамның 19-ы»: the larger is not narrowed by what is said of the smaller. */
const isWholeOf = (words: readonly Word[], numbers: readonly NumberInText[], at: number): boolean => {
  const number = numbers[at];
  const before = numbers[at - 1];
  if (!number || !before || before.value >= number.value) return false;
  const between = words.slice(before.nextWord, number.firstWord).map(({ text }) => text);
  return between.length <= 4 && between.some((text) => text === 'из' || text === 'of');
};

const isWho = (sign: Sign) => peopleFrames.has(sign) || weakFrames.has(sign);

/** «с 60 до 120 тенге», «1263 из 2960 стволов», «120 тенге вместо 60»: what one number counts, the other does, too. */
const headBeyond = (
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

/** Says of every number in a text what it counts, as far as its sentence tells. */
export const readCounted = (
  words: readonly Word[],
  numbers: readonly NumberInText[],
  seen: readonly Seen[],
): Counted[] => {
  const place = { words, numbers };
  const counted: Counted[] = [];
  let sentence = 0;
  let word = 1;
  const nearBy = numbers.map((_, at) => nearSigns(place, at, seen));
  numbers.forEach((number, at) => {
    for (; word <= number.firstWord; word += 1) if (isSentenceEnd(words, word)) sentence += 1;
    const near = nearBy[at] ?? [];
    const { sign: ownHead, isStrange } = headOf(words, number, near);
    const head = ownHead ?? headBeyond(words, numbers, nearBy, at);
    if (number.isYearLike && head === undefined && !near.some(({ sign, cost }) => isWho(sign) && cost <= 2))
      return;
    const isPart = near.some(({ sign, cost, crosses }) => sign === 'subset' && cost <= 4.5 && !crosses);
    const before = counted.at(-1);
    const own = chooseFrame(number, near, head, symbolOf(words, number), isPart);
    // «погибли: в Алматы 151, в Кызылорде 26»: a list goes on with what it began with.
    const isListed =
      before?.sentence === sentence && peopleFrames.has(before.frame) && head === undefined && !isStrange;
    const chosen = own ?? (isListed ? { frame: before.frame, cost: before.cost + 1 } : undefined);
    if (!chosen) return;
    const isWhole = isWholeOf(words, numbers, at);
    const isOthers = ({ first, cost }: Near) =>
      [nearBy[at - 1], nearBy[at + 1]].some((others) =>
        others?.some((other) => other.first === first && !other.crosses && other.cost < cost),
      );
    const tight = new Set<Sign>();
    const loose = new Set<Sign>();
    for (const one of near) {
      if (
        one.sign === 'security' &&
        (isSpeaker(words, one, seen) || (!one.isAfter && police.has(chosen.frame)))
      )
        continue;
      if (!one.crosses || !one.isAfter) loose.add(one.sign);
      if (one.crosses || one.cost > tightReach || (isWhole && one.isAfter && one.cost > 2)) continue;
      if (scopes.has(one.sign) && isOthers(one)) continue;
      tight.add(one.sign);
    }
    counted.push({ number, ...chosen, tight, loose, isPart, isStrangeHead: isStrange, sentence });
  });
  return counted;
};
