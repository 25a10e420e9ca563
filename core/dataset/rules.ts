import type { RuleFault, RuleInput } from './rule-fault.ts';
import { checkDates } from './rules-dates.ts';
import { checkFigures } from './rules-figures.ts';
import { checkSources } from './rules-sources.ts';
import { checkSupport } from './rules-support.ts';
import { checkWording } from './rules-wording.ts';

/** Everything that the schema cannot say about one file, because it needs the others, the edition's date or a list of words. */
export const checkRules = (input: RuleInput): RuleFault[] =>
  [checkSupport, checkSources, checkDates, checkFigures, checkWording].flatMap((check) => check(input));
