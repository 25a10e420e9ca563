import { checkForUpdate } from '../core/update/check-for-update.ts';
import { parsePayload } from '../core/update/envelope.ts';
import { isExpired } from '../core/update/judge-roles.ts';
import type { Outcome } from '../core/update/outcome.ts';
import type { EditionStore, Fetched } from '../core/update/ports.ts';
import { readUpdateState } from '../core/update/update-state.ts';
import { day } from './channel-folder.ts';
import { nodeTools } from './node-tools.ts';
import { verifyRoots } from './verify-roots.ts';

export type ReadFile = (path: string, limit: number) => Promise<Fetched>;

export interface Verified {
  /** What anybody can compare: versions, hashes, days left. */
  readonly lines: readonly string[];
  readonly faults: readonly string[];
  /** What somebody should see to before long. */
  readonly warnings: readonly string[];
}

/** In days: what is left when somebody must act. */
const least = { root: 180, targets: 30, timestamp: 5 } as const;

const memoryStore = (): EditionStore & { state: unknown } => {
  const slots = new Map<string, Uint8Array<ArrayBuffer>>();
  const store = {
    state: undefined as unknown,
    readState: async () => store.state,
    async writeState(state: unknown) {
      store.state = state;
    },
    readSlot: async (name: string) => slots.get(name),
    async writeSlot(name: string, bytes: Uint8Array<ArrayBuffer>) {
      slots.set(name, bytes);
    },
    async deleteSlot(name: string) {
      slots.delete(name);
    },
  };
  return store;
};

export interface Expected {
  /** The signed content of the root in the build; without it, the first that is published is believed. */
  readonly root?: string | undefined;
  /** Of the only edition that may be offered. */
  readonly sha256?: string | undefined;
}

/**
 * Does what a browser does that has nothing yet, starting from the given root or from the channel's first, and says what it
 * found. The code that judges is the browser's own; the cryptography is Node's.
 */
export const verifyChannel = async (
  read: ReadFile,
  now: number,
  expected: Expected = {},
): Promise<Verified> => {
  const trusted = expected.root === undefined ? undefined : parsePayload('root', expected.root);
  const roots = await verifyRoots(read, trusted);
  const lines = [...roots.lines];
  const bundledRoot = roots.first;
  if (!bundledRoot) return { lines, faults: roots.faults, warnings: [] };
  const store = memoryStore();
  const asked: string[] = [];
  const fetchFile = (path: string, limit: number) => {
    asked.push(path);
    return read(path, limit);
  };
  const check = async (): Promise<Outcome> => {
    const ports = { tools: nodeTools, store, fetchFile };
    const findActive = async () => ({ number: 0, records: 0 });
    const { result } = await checkForUpdate({ ports, now, built: 0, bundledRoot, findActive });
    return result.outcome === 'transient' && result.why === 'more-roots' ? check() : result;
  };
  const result = await check();
  const { root = bundledRoot, timestamp, targets } = readUpdateState(store.state);
  const warnings: string[] = [];
  for (const [name, payload] of [
    ['root', root],
    ['targets', targets],
    ['timestamp', timestamp],
  ] as const) {
    if (!payload) continue;
    const { version, expires } = payload.content;
    const days = Math.floor((Date.parse(expires) - now) / day);
    lines.push(
      `${name} ${version}, until ${expires}: ${isExpired(payload.content, now) ? 'expired' : `${days} days`}`,
    );
    if (days < least[name]) warnings.push(`The ${name} file expires in ${days} days.`);
  }
  for (const [name, { keys, threshold }] of Object.entries(root.content.roles))
    lines.push(`${name}: ${threshold} of ${keys.join(' ')}`);
  for (const { number, date, records, sha256, length } of targets?.content.editions ?? [])
    lines.push(`edition ${number} of ${date}: ${records} records, ${length} bytes, sha256 ${sha256}`);
  if (targets && targets.content.withdrawn.length > 0)
    lines.push(`withdrawn: ${targets.content.withdrawn.join(' ')}`);
  const isFine = result.outcome === 'updated';
  const where = 'file' in result ? `${result.file}: ` : 'role' in result ? `${result.role}: ` : '';
  const why = 'why' in result ? result.why : '';
  const faults = [...roots.faults];
  if (!isFine)
    faults.push(`${asked.at(-1)}: a browser would not take this (${result.outcome}; ${where}${why}).`);
  for (const { number, sha256 } of expected.sha256 === undefined ? [] : (targets?.content.editions ?? []))
    if (sha256 !== expected.sha256)
      faults.push(`Edition ${number} is not the expected one, whose sha256 is ${expected.sha256}.`);
  return { lines, faults, warnings };
};
