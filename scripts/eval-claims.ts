import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as z from 'zod/mini';
import { checkPage } from './check-page.ts';
import type { LoadedLexicon } from './load-lexicon.ts';
import { readYaml, yamlFilesIn } from './read-data.ts';

const sampleSchema = z.strictObject({
  text: z.string(),
  title: z.optional(z.string()),
  /** The record that the text states; null where it states none. */
  claim: z.nullable(z.string()),
});

export interface ClaimVerdict {
  readonly language: string;
  readonly text: string;
  readonly expected: string | null;
  readonly found: readonly string[];
}

const languageOf = (text: string): string =>
  /[әғқңөұүһі]/iu.test(text) ? 'kk' : /[а-я]/iu.test(text) ? 'ru' : 'en';

/** Which claims are found in the labelled sentences of one split. */
export const judgeClaims = (
  root: string,
  split: 'development' | 'test',
  loaded: LoadedLexicon,
): ClaimVerdict[] => {
  const folder = join(root, 'claims', split);
  if (!existsSync(folder)) return [];
  return yamlFilesIn(folder).flatMap((file) => {
    const { value, faults } = readYaml(file, z.array(sampleSchema));
    if (!value) throw new Error(`${basename(file)}: ${faults[0]?.path}: ${faults[0]?.message}`);
    return value.map(({ text, title, claim }): ClaimVerdict => {
      const { claims } = checkPage({ text, ...(title !== undefined && { title }) }, loaded);
      const found = [...new Set(claims.map(({ record }) => record))];
      return { language: languageOf(text), text, expected: claim, found };
    });
  });
};

const percent = (part: number, whole: number) =>
  whole === 0 ? '    –' : ((part / whole) * 100).toFixed(1).padStart(5);

/** Prints precision and recall of claims per language; with `showsFailures` what went wrong in development. */
export const evalClaims = (root: string, loaded: LoadedLexicon, showsFailures: boolean): void => {
  for (const split of ['development', 'test'] as const) {
    const verdicts = judgeClaims(root, split, loaded);
    if (verdicts.length === 0) continue;
    console.log(`\n== claims, ${split}: ${verdicts.length} sentences ==`);
    console.log('language       precision  recall   right  wrong missed');
    for (const [language, group] of [
      ...Map.groupBy(verdicts, (verdict) => verdict.language),
      ['all', verdicts] as const,
    ]) {
      const right = group.filter(({ expected, found }) => expected && found.includes(expected)).length;
      const wrong = group.flatMap(({ expected, found }) => found.filter((one) => one !== expected)).length;
      const stated = group.filter(({ expected }) => expected !== null).length;
      console.log(
        `${language.padEnd(14)}     ${percent(right, right + wrong)}   ${percent(right, stated)} ${String(right).padStart(7)}${String(wrong).padStart(7)}${String(stated - right).padStart(7)}`,
      );
    }
    if (!showsFailures || split === 'test') continue;
    for (const { text, expected, found } of verdicts)
      if (found.some((one) => one !== expected) || (expected && !found.includes(expected)))
        console.log(`- ${text}\n    expected ${expected}, got ${found.join(', ') || 'nothing'}`);
  }
};
