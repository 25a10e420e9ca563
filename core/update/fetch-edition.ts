import type { Edition } from '../dataset/edition.ts';
import type { Cycle } from './cycle.ts';
import { gateEdition } from './gate-edition.ts';
import { Ended, endFor } from './outcome.ts';
import type { Offer } from './roles.ts';
import type { Bytes } from './tools.ts';

/** An edition that lost more records than this share of them is taken for an accident, unless it is signed to be none. */
const mostShrink = 0.3;

const refused = (why: string) => new Ended({ outcome: 'refused', file: 'data', why });

/** Fetches exactly the promised bytes; once more past every cache, where a broken copy may lie. */
const fetchBytes = async (cycle: Cycle, { sha256, length }: Offer): Promise<Bytes> => {
  for (const isAnew of [false, true]) {
    const fetched = await cycle.read(`data/${sha256}.json`, length, isAnew);
    if (!fetched.ok && fetched.why !== 'too-long') throw endFor(fetched, 'data', true);
    if (!fetched.ok) continue;
    const isPromised = fetched.bytes.length === length;
    if (isPromised && (await cycle.check.ports.tools.sha256(fetched.bytes)) === sha256) return fetched.bytes;
  }
  throw refused('hash');
};

export const fetchEdition = async (
  cycle: Cycle,
  offer: Offer,
  allowShrink: boolean,
): Promise<{ bytes: Bytes; edition: Edition }> => {
  const { ports } = cycle.check;
  if (!allowShrink && offer.records < cycle.active.records * (1 - mostShrink))
    throw refused('suspicious: far fewer records');
  const bytes = await fetchBytes(cycle, offer);
  const edition = gateEdition(ports.tools.decodeText(bytes) ?? '', offer);
  if ('fault' in edition) throw refused(edition.fault);
  return { bytes, edition };
};
