import type { Word } from './split-words.ts';

export type Bound = 'about' | 'nearly' | 'more-than' | 'at-least' | 'up-to';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const moreBefore = set(
  'более больше свыше over above exceeding exceeded превысило превысила превысил превышает',
);
const aboutBefore = set(
  'около порядка примерно приблизительно ориентировочно about around approximately roughly circa some шамамен',
);
const nearlyBefore = set('почти nearly almost дерлик');
const leastBefore = set('кеминде минимум');
const moreAfter = set('астам артык коп аса ашык');
const aboutAfter = set('жуык таяу шакты шамасында');
/** «выросло до 225»: the number itself, not a limit. */
const change =
  /^(?:вырос|увелич|достиг|дош|подня|возрос|сниз|упал|сокра|повы|пониз|подорож|измен|rose|rise|risen|grew|climb|increas|jump|bring|brought|reach|doubl|cut|lower|fell|drop|жет|ости|оскен|коби|толд|туси|котери|кымбатта|арзанда)/;

const isPhrase = (words: readonly Word[], last: number, parts: readonly string[]): boolean =>
  parts.every((part, at) => words[last - parts.length + 1 + at]?.text === part);
const phrases = (
  [
    ['more than', 'more-than'],
    ['greater than', 'more-than'],
    ['upwards of', 'more-than'],
    ['in excess of', 'more-than'],
    ['at least', 'at-least'],
    ['no less than', 'at-least'],
    ['no fewer than', 'at-least'],
    ['not less than', 'at-least'],
    ['не менее', 'at-least'],
    ['не меньше', 'at-least'],
    ['как минимум', 'at-least'],
    ['по меньшей мере', 'at-least'],
    ['по крайней мере', 'at-least'],
    ['close to', 'nearly'],
    ['less than', 'up-to'],
    ['fewer than', 'up-to'],
    ['не более', 'up-to'],
    ['не больше', 'up-to'],
    ['up to', 'up-to'],
    ['as many as', 'up-to'],
  ] as const satisfies readonly (readonly [string, Bound])[]
).map(([phrase, bound]): readonly [readonly string[], Bound] => [phrase.split(' '), bound]);

const hasChange = (words: readonly Word[], from: number, to: number): boolean => {
  for (let at = Math.max(0, from); at <= to; at += 1) {
    const word = words[at];
    if (word && change.test(word.text)) return true;
  }
  return false;
};

const before = (words: readonly Word[], first: number): Bound | undefined => {
  let last = first - 1;
  // "more than a thousand"
  if (words[last]?.text === 'a' || words[last]?.text === 'an') last -= 1;
  if (words[last + 1]?.gap.match(/[.;:!?()]/)) return undefined;
  for (const [phrase, bound] of phrases) if (isPhrase(words, last, phrase)) return bound;
  const text = words[last]?.text ?? '';
  if (moreBefore.has(text)) return 'more-than';
  if (aboutBefore.has(text)) return 'about';
  if (nearlyBefore.has(text)) return 'nearly';
  if (leastBefore.has(text)) return 'at-least';
  if (text === 'менее') return 'up-to';
  // «с 60 до 120»
  if (text === 'до' && words[last - 1]?.isDigits) return undefined;
  if (text === 'до' && !hasChange(words, last - 7, last - 1)) return 'up-to';
  if (text === 'estimated') return 'about';
  return undefined;
};

const after = (words: readonly Word[], next: number): Bound | undefined => {
  for (let at = next; at < next + 3; at += 1) {
    const word = words[at];
    if (!word || /[.,;:!?()]/.test(word.gap)) return undefined;
    if (moreAfter.has(word.text)) return 'more-than';
    if (aboutAfter.has(word.text)) return 'about';
    if (word.text === 'дейин' && !hasChange(words, at + 1, at + 3)) return 'up-to';
    if (word.text === 'чем' || word.isDigits) return undefined;
  }
  return undefined;
};

/** Only a Kazakh number in these cases is limited by the word after it: «200-ден астам», «мыңға жуық». */
const takesWordAfter = /(?:[дтн][ае]н|[гк][ае]|мын.*|жуз.*)$/;

/** How exactly the number between two words is meant; nothing where it is meant as it stands. */
export const readBound = (words: readonly Word[], first: number, next: number): Bound | undefined => {
  const found = before(words, first);
  if (found) return found;
  const last = words[next - 1]?.text ?? '';
  const suffix = words[next];
  if (suffix && (suffix.gap === '-' || suffix.gap === '') && /^[а-я]{2,4}$/.test(suffix.text)) {
    return takesWordAfter.test(suffix.text) ? after(words, next + 1) : undefined;
  }
  return takesWordAfter.test(last) || /^(?:дан|ден|тан|тен|нан|нен|га|ге|ка|ке)$/.test(suffix?.text ?? '')
    ? after(words, next)
    : undefined;
};
