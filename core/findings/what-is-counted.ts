import { isMonth } from '../text/number-guards.ts';
import type { NumberInText } from '../text/read-numbers.ts';
import type { Word } from '../text/split-words.ts';
import {
  chooseFrame,
  headBeyond,
  headOf,
  isWho,
  moneySigns,
  peopleFrames,
  setOf,
  symbolOf,
  things,
} from './choose-frame.ts';
import type { Seen, Sign } from './counting-words.ts';
import { isTurn, type Near, nearSigns } from './near-signs.ts';
import { isOfEarlierYear, isOfOtherPlace } from './other-events.ts';
import { isSentenceEnd } from './sentence-end.ts';

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
const police = setOf(
  'detained',
  'custody',
  'arrested',
  'admin',
  'convicted',
  'amnestied',
  'case',
  'weapon',
  'complaint',
);

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
  /** Nothing unknown stands between the number and the word for what is counted. */
  readonly isDirect: boolean;
  /** The sentence names a place that we do not know. */
  readonly isElsewhere: boolean;
  readonly sentence: number;
}

const tightReach = 5.5;

/** «1300 тәртіп сақшысы жараланғанын хабарлады»: what happened to them stands between them and who says it. */
const isCountedBefore = (
  words: readonly Word[],
  first: number,
  said: number,
  near: readonly Near[],
): boolean =>
  near.some(({ sign, first: at }) => peopleFrames.has(sign) && first < at && at < said) &&
  !words.slice(first + 1, said + 1).some(({ gap }) => /[,;]/.test(gap));

/** «в полиции сообщили», "police said", «в столкновениях с полицией»: who speaks, or against whom. */
const isSpeaker = (words: readonly Word[], { first, isAfter }: Near, near: readonly Near[]): boolean =>
  (!isAfter &&
    /^(?:killed|shot|injured|wounded|убил|застрел|ранил|олтир)/.test(words[first + 1]?.text ?? '')) ||
  near.some(
    ({ sign, first: said, isAfter: isSaidAfter }) =>
      sign === 'said' &&
      !(isAfter && isCountedBefore(words, first, said, near)) &&
      (Math.abs(said - first) <= 2 || (!isAfter && !isSaidAfter && said > first)),
  ) ||
  /^(?:by|with|against|from|to|at|said)$/.test(words[first - 1]?.text ?? '');

/** Between a number and its verb these change nothing: «число погибших в стране выросло до 225 человек». */
const transparent =
  /^(?:held$|kept$|держ|содерж|отыр|мен$|бен$|пен$|те$|тех$|дни$|дней$|день$|сей$|пор$|remain|сидят|came|come|лишил|recogni|призна|as$|оста[ле]|недел|апта|week|month|месяц|стал|достиг|состав|вырос|возрос|увелич|равн|уже|всего|ровно|именно|людей|числ|количеств|общ|официал|около|итог|дошл|подня|больше|более|менее|до|по|на|из|их|в|во|за|были|было|был|стране|казахстан|беспоряд|событи|протест|январ|год|течен|ход|результат|rose|risen|reach|climb|stand|stood|number|total|count|toll|figure|put|puts|at|to|is|was|were|are|have|has|had|been|in|the|of|by|with|a|and|official|unrest|protest|riot|violence|event|january|country|kazakhstan|across|during|over|least|people|саны|жетти|болды|жет|аса|курады|окига|кантар|ел|бойынша|ишинде|дерек|ресми|казакстан|адам|деп|нын|нин|дин|дын)/;

/** Whether everything between the number and its sign is understood, so that the one surely counts the other. */
const isDirectFrom = (
  words: readonly Word[],
  number: NumberInText,
  from: Near | undefined,
  near: readonly Near[],
): boolean => {
  if (!from) return true;
  const [first, next] = from.isAfter ? [number.nextWord, from.first] : [from.next, number.firstWord];
  return words.slice(first, next).every(({ text, isDigits, gap }, at) => {
    if (isDigits || text.length < 2 || transparent.test(text)) return true;
    if (at === 0 && (gap === '-' || gap === '') && text.length <= 4) return true;
    return near.some(
      ({ sign, ...one }) => one.first <= first + at && first + at < one.next && sign !== 'memory',
    );
  });
};

/** «19 из 225 погибших», "19 of the 225 killed", «225 адамның 19-ы»: the larger is not narrowed by what is said of the smaller. */
const isWholeOf = (words: readonly Word[], numbers: readonly NumberInText[], at: number): boolean => {
  const number = numbers[at];
  const before = numbers[at - 1];
  if (!number || !before || before.value >= number.value) return false;
  const between = words.slice(before.nextWord, number.firstWord).map(({ text }) => text);
  return between.length <= 4 && between.some((text) => text === 'из' || text === 'of');
};

/** «Из 238 погибших 67 подозревались»: a part of the number before it, of which it is said what it counts. */
const isOfWhole = (
  words: readonly Word[],
  numbers: readonly NumberInText[],
  at: number,
  near: readonly Near[],
): boolean => {
  const [number, before] = [numbers[at], numbers[at - 1]];
  if (!number || !before || before.value <= number.value || number.firstWord - before.nextWord > 3)
    return false;
  if (
    !/^(?:из|of)$/.test(
      words[before.firstWord - (words[before.firstWord - 1]?.text === 'the' ? 2 : 1)]?.text ?? '',
    )
  )
    return false;
  return near.some(
    ({ sign, first }) => peopleFrames.has(sign) && first >= before.nextWord && first < number.firstWord,
  );
};

/** A bare 2022 is a year unless something is counted right beside it. */
const isLikelyYear = (
  words: readonly Word[],
  { value, bound, firstWord, nextWord }: NumberInText,
  near: readonly Near[],
  head: Sign | undefined,
): boolean => {
  const isHeaded = near.some(
    ({ sign, first }) => sign === head && first === nextWord && (sign === 'person' || things.has(sign)),
  );
  const hasPreposition = /^(?:в|с|к|до|за|in|since|by|of|until|from|for)$/.test(
    words[firstWord - 1]?.text ?? '',
  );
  if (hasPreposition || (value >= 2010 && value <= 2027)) return hasPreposition || !isHeaded;
  if (isHeaded || bound !== undefined || head !== undefined) return false;
  return !near.some(({ sign, cost }) => isWho(sign) && cost <= (sign === 'csto' ? 6.5 : 3.5));
};

/** Kazakh words in the case of places that are none. */
const noPlace =
  /^(?:кантар|ел|казакстан|сон|он|мун|кез|жыл|барлыг|баск|кала|осы|сол|бейне|видео|ролик|жазба|макала|пост|арна|сайт|жели|хабар|китап|фильм|баянда|есеп|матин|сот|прокуратура|шеру)/;

/** «в Семее», "in Semey", «Семейде»: a name after a preposition of place or in the case of places. */
const namesPlace = (
  words: readonly Word[],
  { firstWord, nextWord }: NumberInText,
  near: readonly Near[],
): boolean => {
  const least = Math.max(0, near.reduce((one, { first }) => Math.min(one, first), firstWord - 6) - 2);
  const most = Math.min(words.length, near.reduce((one, { next }) => Math.max(one, next), nextWord + 6) + 2);
  let from = firstWord;
  while (from > least && !isSentenceEnd(words, from) && !words[from]?.gap.includes(';')) from -= 1;
  let to = nextWord;
  while (to < most && !isSentenceEnd(words, to) && !isTurn(words[to])) to += 1;
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (!word?.isCapital || isMonth(word) || near.some(({ first, next }) => at >= first && at < next))
      continue;
    const isLocative = /[дт][ае]$/.test(word.text) && word.text.length > 4 && !noPlace.test(word.text);
    if (isLocative && /[а-я]/.test(word.text)) return true;
    const before = words[at - 1];
    if (word.gap === ' ' && /^(?:в|во|под|близ|из|in|at|near|from|outside)$/.test(before?.text ?? ''))
      return true;
  }
  return false;
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
  const hasForce = seen.some(({ sign }) => sign === 'csto' || sign === 'force');
  const hasLpg = seen.some(({ sign }) => sign === 'lpg');
  const nearBy = numbers.map((_, at) => nearSigns(place, at, seen));
  numbers.forEach((number, at) => {
    for (; word <= number.firstWord; word += 1) if (isSentenceEnd(words, word)) sentence += 1;
    const near = nearBy[at] ?? [];
    const { sign: ownHead, isStrange } = headOf(words, number, near);
    const head = ownHead ?? headBeyond(words, numbers, nearBy, at);
    if (number.isYearLike && isLikelyYear(words, number, near, head)) return;
    const isPart =
      // «238 человек, из них 19»: what follows is the part; «19 из них» is one itself.
      near.some(
        ({ sign, cost, crosses, isAfter }) => sign === 'subset' && cost <= (isAfter ? 2 : 4.5) && !crosses,
      ) || isOfWhole(words, numbers, at, near);
    const before = counted.at(-1);
    const own = chooseFrame(
      number,
      near,
      head,
      symbolOf(words, number),
      isPart,
      words[number.firstWord]?.gap.startsWith(',') === true,
    );
    // «погибли: в Алматы 151, в Кызылорде 26»: a list goes on with what it began with.
    const isNear = before?.sentence === sentence || (isPart && before?.sentence === sentence - 1);
    const isListed =
      before !== undefined &&
      isNear &&
      peopleFrames.has(before.frame) &&
      (head === undefined || !things.has(head)) &&
      !isStrange;
    // «из 2960 стволов нашли 1263»
    const isFoundOf =
      before?.sentence === sentence &&
      before.frame === 'weapon' &&
      near.some(({ sign, cost }) => (sign === 'recovered' || sign === 'missing') && cost <= 2);
    const chosen =
      own ?? (isListed || isFoundOf ? { frame: before.frame, cost: before.cost + 1 } : undefined);
    if (!chosen) return;
    if (chosen.frame !== 'tenge' && (isOfOtherPlace(words, near) || isOfEarlierYear(words, number.firstWord)))
      return;
    const isWhole = isWholeOf(words, numbers, at);
    // What stands between two numbers goes with the first unless the second is clearly closer.
    const claim = ({ cost, isAfter, first }: Near) =>
      cost + (isAfter ? Number(words[first]?.gap.startsWith(',') === true) : 1.5);
    const isOthers = (one: Near) =>
      [nearBy[at - 1], nearBy[at + 1]].some((others) =>
        others?.some((other) => other.first === one.first && !other.crosses && claim(other) < claim(one)),
      );
    const tight = new Set<Sign>();
    const loose = new Set<Sign>();
    for (const one of near) {
      if (
        one.sign === 'security' &&
        (isSpeaker(words, one, near) || (!one.isAfter && police.has(chosen.frame)))
      )
        continue;
      if (!one.crosses || !one.isAfter || moneySigns.has(chosen.frame)) loose.add(one.sign);
      if (one.crosses || one.cost > tightReach || (isWhole && one.isAfter && one.cost > 2)) continue;
      if (scopes.has(one.sign) && isOthers(one)) continue;
      tight.add(one.sign);
    }
    // Who came is told once; how many they were, perhaps a sentence later.
    if (hasForce) loose.add('force');
    if (chosen.frame === 'tenge' && number.value < 1000 && hasLpg) loose.add('lpg');
    counted.push({
      number,
      frame: chosen.frame,
      cost: chosen.cost,
      tight,
      loose,
      isPart,
      isStrangeHead: isStrange,
      isDirect: own !== undefined && isDirectFrom(words, number, own.from, near),
      isElsewhere: namesPlace(words, number, near),
      sentence,
    });
  });
  return counted;
};
