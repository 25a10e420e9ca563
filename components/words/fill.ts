import type { Language } from '../../core/dataset/language.ts';
import { formatNumber } from '../../core/text/format-number.ts';
import type { Plural } from './catalogue.ts';

/** Puts values in the place of `{names}`; a name without a value stays, so that a mistake is seen. */
export const fill = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

// Made when first needed: making one costs more than the rest of a card's words.
const rules = new Map<Language, Intl.PluralRules>();

const rulesOf = (language: Language): Intl.PluralRules => {
  const known = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, known);
  return known;
};

/** The form that the number asks for, with the number written in it. */
export const countOf = (forms: Plural, n: number, language: Language): string =>
  fill(forms[rulesOf(language).select(n)] ?? forms.other, { n: formatNumber(n, language) });
