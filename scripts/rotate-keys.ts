import { type RoleName, roleNames } from '../core/update/roles.ts';
import { datesOf, type Folder, openFolder, signersFor } from './channel-folder.ts';
import { makeKeyFile, readKeyFiles, seal } from './key-files.ts';
import { publishTimestamp, writeTargets } from './publish-steps.ts';

export interface Rotated {
  /** Of the new root. */
  readonly version: number;
  readonly made: readonly { readonly file: string; readonly name: string }[];
}

/**
 * Puts new keys in the place of a role's, or of one of them, and signs the next root for it. Its floors undo whatever
 * somebody published above our own numbers with the old key. Everything that can fail does so before anything is written;
 * targets come before the root and the timestamp last, so that at no moment a file is missing that another names.
 */
export const rotateKeys = async (
  folder: Folder,
  keys: string,
  role: RoleName,
  now: number,
  retire?: string,
): Promise<Rotated> => {
  const before = folder.lastRoot();
  const { roles, version: last, floors: earlier = [] } = before.content;
  const retired =
    retire === undefined ? roles[role].keys : roles[role].keys.filter((name) => name === retire);
  if (retired.length === 0) throw new Error(`Root ${last} has no ${role} key ${retire}.`);
  const timestamp = folder.timestamp()?.content;
  const targets = folder.targets()?.content;
  const formerSigners = signersFor('root', before, readKeyFiles(keys, 'root'));
  if (timestamp && role === 'targets') signersFor('timestamp', before, readKeyFiles(keys, 'timestamp'));

  const made = retired.map(() => makeKeyFile(keys, role));
  const names = [
    ...roles[role].keys.filter((name) => !retired.includes(name)),
    ...made.map(({ key }) => key.name),
  ];
  const version = last + 1;
  const floor = {
    root: version,
    // A timestamp names targets, so whoever could sign targets may have made timestamps go with them.
    timestamp: timestamp?.version ?? 0,
    ...(role === 'targets' && {
      targets: targets?.version ?? 0,
      edition: Math.max(0, ...(targets?.editions ?? []).map(({ number }) => number)),
    }),
  };
  const floors = role === 'root' ? earlier : [...earlier, floor];
  const content = {
    version,
    ...datesOf('root', now),
    roles: { ...roles, [role]: { ...roles[role], keys: names } },
    ...(floors.length > 0 && { floors }),
  };
  const root = { content, text: JSON.stringify(content) };
  const signers = [...formerSigners, ...signersFor('root', root, readKeyFiles(keys, 'root'))];
  const text = seal('root', content, [...new Map(signers.map((key) => [key.name, key])).values()]);
  const secrets = Object.fromEntries(roleNames.map((name) => [name, readKeyFiles(keys, name)]));

  let pinned: Awaited<ReturnType<typeof writeTargets>> | undefined;
  if (targets && role === 'targets') {
    const { editions, withdrawn } = targets;
    pinned = await writeTargets(folder, root, secrets.targets ?? [], now, { editions, withdrawn });
  }
  openFolder(keys).write(`${version}.root.json`, text);
  folder.write(`${version}.root.json`, text);
  if (timestamp && role !== 'root') publishTimestamp(folder, secrets.timestamp ?? [], now, pinned);
  return { version, made: made.map(({ file, key }) => ({ file, name: key.name })) };
};
