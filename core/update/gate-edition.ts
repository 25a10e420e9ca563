import type { Edition } from '../dataset/edition.ts';
import type { PackedEdition } from '../dataset/packed-edition.ts';
import { unpackEdition } from '../dataset/unpack-edition.ts';
import { compileLexicon } from '../match/lexicon.ts';
import { checkColumns } from './check-columns.ts';
import { checkFacts, issueOf } from './check-edition.ts';
import { checkLexicon } from './check-lexicon.ts';
import { packedSchema } from './packed-schema.ts';
import { parsePlainJson } from './plain-json.ts';
import { checkProbes } from './probes.ts';

/** What was promised of an edition, in the signed targets. */
export interface Promised {
  readonly number: number;
  readonly date: string;
  readonly records: number;
}

export interface EditionFault {
  /** The path and a sentence. */
  readonly fault: string;
}

const unpack = (text: string): Edition | EditionFault => {
  const parsed = parsePlainJson(text);
  if (!parsed) return { fault: 'is not JSON as we write it' };
  const packed = packedSchema.safeParse(parsed.value);
  if (!packed.success) return { fault: issueOf(packed.error) };
  const fault = checkColumns(packed.data as unknown as PackedEdition);
  if (fault) return { fault };
  try {
    // Unknown fields are dropped by the schema; what the columns hold is judged once it is unpacked.
    return unpackEdition(packed.data as unknown as PackedEdition);
  } catch {
    return { fault: 'cannot be unpacked' };
  }
};

/**
 * The last look at an edition before it is stored: its signature says who made it, this says that it can be shown. Strict
 * about everything that readers see, and the edition must find its own probe sentences.
 */
export const gateEdition = (text: string, promised: Promised): Edition | EditionFault => {
  const edition = unpack(text);
  if ('fault' in edition) return edition;
  for (const field of ['number', 'date'] as const)
    if (edition[field] !== promised[field]) return { fault: `${field}: is not the promised one` };
  if (edition.records.length !== promised.records) return { fault: 'records: not as many as promised' };
  const fault =
    checkFacts(edition) ?? checkLexicon(edition.lexicon, new Set(edition.records.map(({ id }) => id)));
  if (fault) return { fault };
  const lexicon = compileLexicon(edition.lexicon);
  const missed = checkProbes(edition.probes ?? [], lexicon);
  return missed ? { fault: missed } : edition;
};
