import { checkForUpdate } from '../core/update/check-for-update.ts';
import { parsePayload } from '../core/update/envelope.ts';
import { isExpired } from '../core/update/judge-roles.ts';
import type { EditionStore, Fetched } from '../core/update/ports.ts';
import { readUpdateState } from '../core/update/update-state.ts';
import { contentOf, day } from './channel-folder.ts';
import { nodeTools } from './node-tools.ts';

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

/**
 * Does what a browser does that has nothing yet, starting from the given root or from the channel's first, and says what it
 * found. The code that judges is the browser's own; the cryptography is Node's.
 */
export const verifyChannel = async (read: ReadFile, now: number, trusted?: string): Promise<Verified> => {
  const lines: string[] = [];
  const first = trusted === undefined ? await read('1.root.json', 16_384) : undefined;
  if (first && !first.ok)
    return { lines, faults: [`1.root.json cannot be read: ${first.why}.`], warnings: [] };
  const text = trusted ?? (first?.ok ? contentOf('root', first.bytes, '1.root.json').text : '');
  const bundledRoot = parsePayload('root', text);
  if (!bundledRoot) return { lines, faults: ['The first root has the form of no root.'], warnings: [] };
  if (first?.ok) lines.push(`1.root.json, sha256 ${await nodeTools.sha256(first.bytes)}`);
  const store = memoryStore();
  const asked: string[] = [];
  const ports = {
    tools: nodeTools,
    store,
    fetchFile: (path: string, limit: number) => {
      asked.push(path);
      return read(path, limit);
    },
  };
  let { result } = await checkForUpdate({
    ports,
    now,
    built: 0,
    bundledRoot,
    findActive: async () => ({ number: 0, records: 0 }),
  });
  while (result.outcome === 'transient' && result.why === 'more-roots')
    ({ result } = await checkForUpdate({
      ports,
      now,
      built: 0,
      bundledRoot,
      findActive: async () => ({ number: 0, records: 0 }),
    }));
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
  const faults = isFine
    ? []
    : [`${asked.at(-1)}: a browser would not take this (${result.outcome}; ${where}${why}).`];
  return { lines, faults, warnings };
};
