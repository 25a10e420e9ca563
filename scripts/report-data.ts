// Prints one JSON object on the dataset as it stands, also while it has faults: `npm run -s data:report`.
import { gzipSync } from 'node:zlib';
import { sourcesOf } from '../core/dataset/citations.ts';
import type { Source } from '../core/dataset/edition.ts';
import { packEdition } from '../core/dataset/pack-edition.ts';
import { type FactRecord, kinds, states } from '../core/dataset/record.ts';
import { ownerships, sourceKinds } from '../core/dataset/source.ts';
import { draftEdition } from './make-edition.ts';

const { draft, data, faults } = draftEdition('data');
if (!draft) {
  console.error('data/edition.yaml is wrong: see npm run -s data:check.');
  process.exit(1);
}
const { records } = draft;
const sources = Object.values(draft.sources);
const idsOf = (list: readonly FactRecord[]) => list.map(({ id }) => id);

const count = <T>(keys: readonly string[], items: readonly T[], keyOf: (item: T) => string) =>
  Object.fromEntries(keys.map((key) => [key, items.filter((item) => keyOf(item) === key).length]));

const originsOf = (record: FactRecord) =>
  new Set(sourcesOf(record, data.sources).map(({ origin }: Source) => origin));
const singleOrigin = records.filter((record) => originsOf(record).size === 1);
// What would be "established" if somebody else had it, too.
const heldBack = singleOrigin.filter(({ state }) => state === 'documented' || state === 'official-account');
const established = records.filter(({ state }) => state === 'established');

const bytes = Buffer.from(JSON.stringify(packEdition(draft)));
const lexiconBytes = Buffer.from(JSON.stringify(packEdition(draft).lexicon));
const gzipped = (part: Buffer) => gzipSync(part, { level: 9 }).length;

console.log(
  JSON.stringify(
    {
      edition: draft.number,
      date: draft.date,
      records: count(kinds, records, ({ kind }) => kind),
      sources: sources.length,
      byKind: count(sourceKinds, sources, ({ kind }) => kind),
      byOwnership: count(ownerships, sources, ({ ownership }) => ownership),
      byLanguage: count([...new Set(sources.map(({ lang }) => lang))].sort(), sources, ({ lang }) => lang),
      withoutLink: sources.filter(({ url }) => !url).length,
      unusedPublications: data.sources.size - sources.length,
      states: count(states, records, ({ state }) => state),
      singleOrigin: idsOf(singleOrigin),
      heldBack: idsOf(heldBack),
      heldBackShare: Number((heldBack.length / (heldBack.length + established.length || 1)).toFixed(3)),
      missingTranslations: data.faults.filter(
        ({ path, message }) => /\.(ru|kk|en)$/.test(path) && /^is (missing|empty)/.test(message),
      ).length,
      faults: faults.length,
      warnings: data.warnings.length,
      bytes: bytes.length,
      gzipBytes: gzipped(bytes),
      lexiconGzipBytes: gzipped(lexiconBytes),
    },
    null,
    2,
  ),
);
