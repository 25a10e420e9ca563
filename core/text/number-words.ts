/** Number words of Russian, Kazakh and English, folded and in plain letters as `splitWords` gives them. */
import { createLeadTable } from './lead-table.ts';

const table = new Map<string, number>();
const add = (value: number, forms: string) => {
  for (const form of forms.split(' ')) table.set(form, value);
};

const russianUnits =
  'один одна одно одного одной одному одним одну|два две двух двум двумя двое двоих|три трех трем тремя трое троих|четыре четырех четырем четырьмя четверо четверых|пять пяти пятью пятеро пятерых|шесть шести шестью шестеро шестерых|семь семи семью семеро семерых|восемь восьми восемью восьмью|девять девяти девятью|десять десяти десятью|одиннадцат|двенадцат|тринадцат|четырнадцат|пятнадцат|шестнадцат|семнадцат|восемнадцат|девятнадцат';
russianUnits.split('|').forEach((forms, at) => {
  add(at + 1, at < 10 ? forms : `${forms}ь ${forms}и ${forms}ью`);
});
'двадцать двадцати двадцатью|тридцать тридцати тридцатью|сорок сорока|пятьдесят пятидесяти пятьюдесятью|шестьдесят шестидесяти шестьюдесятью|семьдесят семидесяти семьюдесятью|восемьдесят восьмидесяти восемьюдесятью|девяносто девяноста'
  .split('|')
  .forEach((forms, at) => {
    add((at + 2) * 10, forms);
  });
add(100, 'сто ста');
add(200, 'двести двухсот двумстам двумястами двухстах');
add(300, 'триста трехсот тремстам тремястами трехстах');
add(400, 'четыреста четырехсот четыремстам четырьмястами четырехстах');
'пят|шест|сем|восем|девят'.split('|').forEach((stem, at) => {
  const bent = stem === 'восем' ? 'восьм' : stem;
  const forms = `${stem}ьсот ${bent}исот ${bent}истам ${stem}ьюстами ${bent}истах`;
  add((at + 5) * 100, forms);
});
add(1.5, 'полторы полтора полутора');

'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'
  .split('|')
  .forEach((word, at) => {
    add(at + 1, word);
  });
'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'.split('|').forEach((word, at) => {
  add((at + 2) * 10, word);
});

const kazakh = new Map<string, number>();
'бир|еки|уш|торт|бес|алты|жети|сегиз|тогыз|он'.split('|').forEach((word, at) => {
  kazakh.set(word, at + 1);
});
'жиырма|отыз|кырык|елу|алпыс|жетпис|сексен|токсан'.split('|').forEach((word, at) => {
  kazakh.set(word, (at + 2) * 10);
});
const kazakhCollective = new Map([
  ['екеу', 2],
  ['ушеу', 3],
  ['тортеу', 4],
  ['бесеу', 5],
  ['алтау', 6],
  ['жетеу', 7],
]);

const kazakhSuffix =
  '(?:[ндт][ыи]н|[гк][ае]|[ндт][ыи]|[дт][ае]|[дтн][ае]н|[мбп]ен|[сш]?[ыи](?:н(?:[ыи]н|[ае]|д[ае]|[ае]н)?)?)';
const suffixed = new RegExp(
  `^(${[...kazakh.keys()].filter((word) => word.length > 2).join('|')})${kazakhSuffix}$`,
);
const thousandSuffixed = new RegExp(`^мын(?:${kazakhSuffix}|дай|даган)?$`);
const hundredSuffixed = /^жуз(?:ден|ге|дин|дей|деген|инин|и|ин)?$/;
/** «алтын» is gold. */
const notNumbers = new Set(['алтыны', 'алтынын', 'алтынга']);

export interface NumberWord {
  readonly value: number;
  readonly kind: 'value' | 'hundred' | 'scale';
  /** A Kazakh word that is a number only beside other Kazakh number words: «он» is also "he", «бір» is also "a". */
  readonly needsCompany?: boolean;
  /** A form after which a Kazakh number ends. */
  readonly isSuffixed?: boolean;
}

const scales = new Map<string, number>();
const addScale = (value: number, forms: string) => {
  for (const form of forms.split(' ')) scales.set(form, value);
};
addScale(1e3, 'тыс тысяч тысяча тысячи тысяче тысячу тысячам тысячами тысячах тысячей тысячею thousand ming');
addScale(1e6, 'млн миллион миллиона миллионов миллиону миллионам миллионами миллионах million mln');
addScale(1e9, 'млрд миллиард миллиарда миллиардов миллиарду миллиардам миллиардами миллиардах billion bn');

/** Most words are no number, and their first letters say so. */
const kazakhLeads = new Set([
  'жуз',
  'мын',
  ...[...kazakh.keys(), ...kazakhCollective.keys()].map((word) => word.slice(0, 3)),
]);

const readKazakh = (text: string): NumberWord | undefined => {
  const value = kazakh.get(text) ?? kazakhCollective.get(text);
  if (value !== undefined) return { value, kind: 'value', needsCompany: value === 10 || value === 1 };
  if (hundredSuffixed.test(text)) return { value: 100, kind: 'hundred', isSuffixed: text !== 'жуз' };
  const stem = notNumbers.has(text) ? undefined : suffixed.exec(text)?.[1];
  if (stem === undefined) return undefined;
  return { value: kazakh.get(stem) ?? 0, kind: 'value', needsCompany: true, isSuffixed: true };
};

/** Whether a word can be a number at all, by its first letters. */
const mayBeNumber = createLeadTable([...table.keys(), ...scales.keys(), ...kazakhLeads, 'hundred', 'уш']);

/** What a word says as a number, if it is one. */
export const readNumberWord = (text: string): NumberWord | undefined => {
  if (!mayBeNumber(text)) return undefined;
  const value = table.get(text);
  if (value !== undefined) return { value, kind: 'value' };
  const scale = scales.get(text);
  if (scale !== undefined) return { value: scale, kind: 'scale' };
  if (text === 'hundred') return { value: 100, kind: 'hundred' };
  if (!kazakhLeads.has(text.slice(0, 3)) && !text.startsWith('уш')) return undefined;
  if (thousandSuffixed.test(text)) return { value: 1e3, kind: 'scale', isSuffixed: text !== 'мын' };
  return readKazakh(text);
};

/** Letters glued to digits: 4.3K, 20к, 2bn. */
export const gluedScale: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['к', 1e3],
  ['тыс', 1e3],
  ['мын', 1e3],
  ['m', 1e6],
  ['млн', 1e6],
  ['bn', 1e9],
  ['млрд', 1e9],
]);
