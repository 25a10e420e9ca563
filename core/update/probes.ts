import type { Probe } from '../dataset/edition.ts';
import type { Lexicon } from '../match/lexicon.ts';
import { readPage } from '../match/page-reading.ts';

/** Fewer could be passed by a lexicon that finds next to nothing. */
export const fewestProbes = 5;

/** The records that a text of one block mentions. */
export const recordsIn = (text: string, lexicon: Lexicon): ReadonlySet<string> => {
  const reading = readPage(lexicon, {});
  const block = reading.add({ text, role: 'text' });
  return new Set(
    reading
      .weigh()
      .mentionsIn(block)
      .map(({ record }) => record),
  );
};

/** Whether the lexicon finds in each probe what it must find, and nothing where there is nothing; if not, a sentence. */
export const checkProbes = (probes: readonly Probe[], lexicon: Lexicon): string | undefined => {
  if (probes.length < fewestProbes) return `probes: fewer than ${fewestProbes}`;
  for (const [at, { text, record }] of probes.entries()) {
    const found = recordsIn(text, lexicon);
    if (record === null && found.size > 0)
      return `probes.${at}: finds ${[...found].join(', ')} where there is nothing`;
    if (record !== null && !found.has(record)) return `probes.${at}: does not find ${record}`;
  }
  return undefined;
};
