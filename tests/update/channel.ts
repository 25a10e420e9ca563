import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Edition } from '../../core/dataset/edition.ts';
import { datesOf, openFolder } from '../../scripts/channel-folder.ts';
import { makeKeyFile, seal } from '../../scripts/key-files.ts';
import { publishEdition } from '../../scripts/publish-steps.ts';
import { readFolder } from '../../scripts/read-published.ts';
import { verifyChannel } from '../../scripts/verify-channel.ts';

export const now = Date.parse('2026-11-22T12:00:00Z');

export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'qantar-test-'));

/** A channel below a folder, made of the publisher's steps without its commands, which would build all of `data/`. */
export const makeChannel = (work: string) => {
  const [keys, out] = [join(work, 'keys'), join(work, 'out')];
  const made = (role: 'root' | 'targets' | 'timestamp', count: number) =>
    Array.from({ length: count }, () => makeKeyFile(keys, role).key);
  const secrets = { root: made('root', 3), targets: made('targets', 1), timestamp: made('timestamp', 1) };
  const signers = (role: keyof typeof secrets, threshold: number) => ({
    keys: secrets[role].map(({ name }) => name),
    threshold,
  });
  const roles = {
    root: signers('root', 2),
    targets: signers('targets', 1),
    timestamp: signers('timestamp', 1),
  };
  const root = { version: 1, ...datesOf('root', now), roles };
  const folder = openFolder(out);
  for (const place of [openFolder(keys), folder])
    place.write('1.root.json', seal('root', root, secrets.root.slice(0, 2)));
  const publish = (edition: Edition, withdraw: readonly string[] = [], allowShrink = false, at = now) =>
    publishEdition(folder, secrets, at, { edition, withdraw, allowShrink });
  return { keys, out, folder, secrets, publish };
};

export const faultsOf = async (out: string, at = now): Promise<readonly string[]> =>
  (await verifyChannel(readFolder(out), at)).faults;

/** Changes the first published file whose name fits, or takes it away. */
export const changeFile = (out: string, name: RegExp, edit: (text: string) => string | undefined): void => {
  const folder = join(out, 'v1');
  const file = ['.', 'data']
    .flatMap((part) => readdirSync(join(folder, part)).map((each) => join(part, each)))
    .find((path) => name.test(path) && path.endsWith('.json'));
  if (!file) throw new Error(`no ${name}`);
  const text = edit(readFileSync(join(folder, file), 'utf8'));
  if (text === undefined) rmSync(join(folder, file));
  else writeFileSync(join(folder, file), text);
};

/** Runs one of the project's commands as a publisher does. */
export const runScript = (script: string, args: readonly string[], env: Record<string, string> = {}) =>
  spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
