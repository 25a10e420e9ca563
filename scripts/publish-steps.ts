import type { Edition } from '../core/dataset/edition.ts';
import { packEdition } from '../core/dataset/pack-edition.ts';
import type { Payload } from '../core/update/envelope.ts';
import { gateEdition } from '../core/update/gate-edition.ts';
import { type Offer, type RoleName, sizeLimits } from '../core/update/roles.ts';
import { datesOf, type Folder, signersFor } from './channel-folder.ts';
import { type SecretKey, seal } from './key-files.ts';
import { nodeTools } from './node-tools.ts';

export type Keys = Readonly<Record<RoleName, readonly SecretKey[]>>;

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text));

/** Writes the next timestamp, which makes everything written before it count. */
export const publishTimestamp = (
  folder: Folder,
  keys: readonly SecretKey[],
  now: number,
  pinned = folder.timestamp()?.content.targets,
): number => {
  if (!pinned) throw new Error('Nothing is published yet that a timestamp could name.');
  const version = (folder.timestamp()?.content.version ?? 0) + 1;
  const signers = signersFor('timestamp', folder.lastRoot(), keys);
  folder.write(
    'timestamp.json',
    seal('timestamp', { version, ...datesOf('timestamp', now), targets: pinned }, signers),
  );
  return version;
};

type TargetsContent = Pick<Payload<'targets'>['content'], 'editions' | 'withdrawn' | 'allowShrink'>;

/** Signs and writes the next targets, which count once a timestamp names them. */
export const writeTargets = async (
  folder: Folder,
  root: Payload<'root'>,
  keys: readonly SecretKey[],
  now: number,
  content: TargetsContent,
): Promise<Payload<'timestamp'>['content']['targets']> => {
  const version = (folder.targets()?.content.version ?? 0) + 1;
  const signers = signersFor('targets', root, keys);
  const text = seal('targets', { version, ...datesOf('targets', now), ...content }, signers);
  const bytes = bytesOf(text);
  if (bytes.length > sizeLimits.targets)
    throw new Error(`The targets take ${bytes.length} bytes: withdraw fewer records.`);
  const sha256 = await nodeTools.sha256(bytes);
  folder.write(`${version}.${sha256}.targets.json`, text);
  return { version, sha256, length: bytes.length };
};

/** Signs targets with the given content, and a timestamp that names them. */
export const publishTargets = async (
  folder: Folder,
  keys: Keys,
  now: number,
  content: TargetsContent,
): Promise<number> => {
  const pinned = await writeTargets(folder, folder.lastRoot(), keys.targets, now, content);
  publishTimestamp(folder, keys.timestamp, now, pinned);
  return pinned.version;
};

export interface EditionToPublish {
  readonly edition: Edition;
  /** To be shown no longer, at once. */
  readonly withdraw: readonly string[];
  readonly allowShrink: boolean;
}

/** What must be true before anything is written; a sentence where it is not. */
const whyNot = (offer: Offer, last: Offer | undefined, allowShrink: boolean): string | undefined => {
  if (!last) return undefined;
  if (offer.number < last.number)
    return `Edition ${last.number} is published already; ${offer.number} is older.`;
  if (offer.number === last.number && offer.sha256 !== last.sha256)
    return `Edition ${last.number} is published already with other content: raise the number in data/edition.yaml.`;
  if (!allowShrink && offer.records < last.records * 0.7)
    return `The edition has ${offer.records} records and the last had ${last.records}: if that is meant, say --allow-shrink.`;
  return undefined;
};

/** Gates, signs and writes an edition: data, then targets, then the timestamp. Throws with a sentence and writes nothing if anything is wrong. */
export const publishEdition = async (
  folder: Folder,
  keys: Keys,
  now: number,
  { edition, withdraw, allowShrink }: EditionToPublish,
): Promise<{ offer: Offer; targets: number }> => {
  const text = JSON.stringify(packEdition(edition));
  const { number, date, records } = edition;
  const gated = gateEdition(text, { number, date, records: records.length });
  if ('fault' in gated) throw new Error(`Readers' browsers would refuse the edition: ${gated.fault}.`);
  const bytes = bytesOf(text);
  const sha256 = await nodeTools.sha256(bytes);
  const offer: Offer = { schema: 1, number, date, records: records.length, sha256, length: bytes.length };
  const before = folder.targets()?.content;
  const last = before?.editions.find(({ schema }) => schema === 1);
  const fault = whyNot(offer, last, allowShrink);
  if (fault) throw new Error(fault);
  const ids = new Set(records.map(({ id }) => id));
  const stranger = withdraw.find((id) => !ids.has(id) && !Object.hasOwn(edition.withdrawn ?? {}, id));
  if (stranger !== undefined)
    throw new Error(`There is and was no record "${stranger}" that could be withdrawn.`);
  signersFor('targets', folder.lastRoot(), keys.targets);
  signersFor('timestamp', folder.lastRoot(), keys.timestamp);
  // What a new edition has again is withdrawn no longer; what it lacks stays named for readers who do not have it yet.
  const isSame = last?.sha256 === sha256;
  const kept = (before?.withdrawn ?? []).filter((id) => isSame || !ids.has(id));
  const withdrawn = [...new Set([...kept, ...withdraw])].slice(-200);
  folder.write(`data/${sha256}.json`, text);
  const targets = await publishTargets(folder, keys, now, {
    editions: [offer],
    withdrawn,
    ...(allowShrink && { allowShrink }),
  });
  return { offer, targets };
};
