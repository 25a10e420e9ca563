import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openPayload, type Payload, readEnvelope } from '../core/update/envelope.ts';
import type { RoleName } from '../core/update/roles.ts';
import type { Bytes } from '../core/update/tools.ts';
import type { SecretKey } from './key-files.ts';
import { nodeTools } from './node-tools.ts';

/** The published files lie under this name, so that a later protocol can stand beside it. */
export const prefix = 'v1';

export const hour = 3_600_000;
export const day = 24 * hour;

/** In days. */
export const lifetimes = { root: 730, targets: 180, timestamp: 14 } as const;

export const moment = (at: number): string => new Date(at).toISOString().replace(/\.\d{3}Z$/, 'Z');

export const datesOf = (role: RoleName, now: number): { issued: string; expires: string } => ({
  issued: moment(now),
  expires: moment(now + lifetimes[role] * day),
});

/** The content of a signed file; its signatures are looked at when the whole folder is verified. */
export const contentOf = <R extends RoleName>(role: R, bytes: Bytes, name: string): Payload<R> => {
  const envelope = readEnvelope(bytes, role, nodeTools);
  const payload = typeof envelope === 'string' ? undefined : openPayload(role, envelope, nodeTools);
  if (!payload) throw new Error(`${name} is no ${role} file as we write it.`);
  return payload;
};

const bytesIn = (file: string): Bytes | undefined =>
  existsSync(file) ? new Uint8Array(readFileSync(file)) : undefined;

/** The names of the roots that lie in a folder, the oldest first. */
export const rootsIn = (out: string): string[] => {
  const folder = join(out, prefix);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .filter((name) => /^\d+\.root\.json$/.test(name))
    .sort((one, other) => Number.parseInt(one, 10) - Number.parseInt(other, 10));
};

/** What a static host serves: read as a publisher reads it, and written so that no reader sees half a file. */
export const openFolder = (out: string) => {
  const pathOf = (path: string) => join(out, prefix, path);
  const read = (path: string) => bytesIn(pathOf(path));

  const lastRoot = (): Payload<'root'> => {
    let version = 1;
    while (read(`${version + 1}.root.json`)) version += 1;
    const bytes = read(`${version}.root.json`);
    if (!bytes) throw new Error(`${out} has no root: see npm run publish:keys.`);
    return contentOf('root', bytes, `${version}.root.json`);
  };

  const timestamp = (): Payload<'timestamp'> | undefined => {
    const bytes = read('timestamp.json');
    return bytes && contentOf('timestamp', bytes, 'timestamp.json');
  };

  const targets = (): Payload<'targets'> | undefined => {
    const pinned = timestamp()?.content.targets;
    if (!pinned) return undefined;
    const name = `${pinned.version}.${pinned.sha256}.targets.json`;
    const bytes = read(name);
    if (!bytes) throw new Error(`${name} is missing, though the timestamp names it.`);
    return contentOf('targets', bytes, name);
  };

  return {
    read,
    lastRoot,
    timestamp,
    targets,
    write(path: string, content: string | Uint8Array) {
      const file = pathOf(path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(`${file}.new`, content);
      renameSync(`${file}.new`, file);
    },
  };
};

export type Folder = ReturnType<typeof openFolder>;

/** Those of the keys that the root lets sign for a role; throws where they are too few. */
export const signersFor = (
  role: RoleName,
  { content: { roles, version } }: Payload<'root'>,
  keys: readonly SecretKey[],
): SecretKey[] => {
  const { keys: names, threshold } = roles[role];
  const signers = keys.filter(({ name }) => names.includes(name));
  if (signers.length < threshold)
    throw new Error(
      `Root ${version} asks for ${threshold} ${role} keys; ${signers.length} of them are here.`,
    );
  return signers;
};
