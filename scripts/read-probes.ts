import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Probe } from '../core/dataset/edition.ts';
import { recordIdSchema } from '../core/dataset/record.ts';
import { compileLexicon } from '../core/match/lexicon.ts';
import type { LexiconData } from '../core/match/lexicon-data.ts';
import { checkProbes } from '../core/update/probes.ts';
import { type Fault, readYaml } from './read-data.ts';

const probesSchema = z.array(
  z.strictObject({ text: z.string().check(z.maxLength(1_000)), record: z.nullable(recordIdSchema) }),
);

/** The probe sentences of `root`, tried on the lexicon as a reader's browser will try them. */
export const readProbes = (
  root: string,
  lexicon: LexiconData,
): { probes: readonly Probe[]; faults: readonly Fault[] } => {
  const file = join(root, 'probes.yaml');
  if (!existsSync(file)) return { probes: [], faults: [] };
  const { value: probes = [], faults } = readYaml(file, probesSchema);
  if (faults.length > 0) return { probes, faults };
  const missed = checkProbes(probes, compileLexicon(lexicon));
  return { probes, faults: missed ? [{ file, path: '', message: missed }] : [] };
};
