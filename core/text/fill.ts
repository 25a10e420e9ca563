import { formatNumber } from './format-number.ts';

type NumberLanguage = Parameters<typeof formatNumber>[1];

/** Forms of one phrase by `Intl.PluralRules`; `{n}` stands for the number. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** Puts values in the place of `{names}`; a name without a value stays, so that a mistake is seen. */
export const fill = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

// Made when first needed: making one costs more than the rest of a card's words.
const rules = new Map<NumberLanguage, Intl.PluralRules>();

const rulesOf = (language: NumberLanguage): Intl.PluralRules => {
  const known = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, known);
  return known;
};

/** The form that the number asks for, with the number written in it. */
export const countOf = (forms: Plural, n: number, language: NumberLanguage): string =>
  fill(forms[rulesOf(language).select(n)] ?? forms.other, { n: formatNumber(n, language) });
