import type { Edition } from '../../core/dataset/edition.ts';
import { unpackEdition } from '../../core/dataset/unpack-edition.ts';
import { createKeeper, type Keeper, type KeeperPorts } from '../../core/update/keep-updated.ts';
import type { Loaded } from '../../core/update/load-edition.ts';
import type { Outcome, SkipReason } from '../../core/update/outcome.ts';
import type { Fetched } from '../../core/update/ports.ts';
import type { Bytes, Tools } from '../../core/update/tools.ts';
import { readUpdateState, type SlotName } from '../../core/update/update-state.ts';
import { webTools } from '../../platform/check-signature.ts';
import type { Repository } from './repository.ts';
import { start } from './repository.ts';
import { packedText, sampleEdition } from './sample-edition.ts';

/** What outlives the background: the database and the alarm. */
export interface Disk {
  state: unknown;
  plan: unknown;
  readonly slots: Map<SlotName, Bytes>;
  alarm: number | undefined;
}

export const emptyDisk = (): Disk => ({
  state: undefined,
  plan: undefined,
  slots: new Map(),
  alarm: undefined,
});

export type Answer = Fetched | undefined;

/** Called before and after each thing that the background waits for; may throw or never come back. */
export type Hook = (step: string, when: 'before' | 'after') => Promise<void> | void;

export interface ClientOptions {
  readonly disk?: Disk;
  readonly now?: number;
  readonly tools?: Tools;
  readonly bundled?: Edition;
  readonly bundledRoot?: string;
  readonly built?: number;
  readonly hook?: Hook;
  readonly random?: () => number;
  readonly locks?: Set<string>;
}

const missing: Fetched = { ok: false, why: 'missing' };

/** The host as the client sees it: the repository's files, unless a test says otherwise. */
const serve = (repository: Repository, path: string, limit: number): Fetched => {
  const bytes = repository.files.get(path);
  if (!bytes) return missing;
  return bytes.length > limit ? { ok: false, why: 'too-long' } : { ok: true, bytes: bytes.slice() };
};

export const rootTextOf = (file: Bytes): string =>
  Buffer.from(JSON.parse(Buffer.from(file).toString()).payload, 'base64').toString();

/** One installation with a clock, a disk and a list of its requests. */
export const createClient = (repository: Repository, options: ClientOptions = {}) => {
  const disk = options.disk ?? emptyDisk();
  const bundled = options.bundled ?? sampleEdition(1);
  const locks = options.locks ?? new Set<string>();
  const requests: string[] = [];
  const changes: Loaded[] = [];
  const answers: ((path: string, isAnew: boolean) => Answer)[] = [];
  const hook: Hook = options.hook ?? (() => undefined);
  const step = async <T>(name: string, work: () => T | Promise<T>): Promise<T> => {
    await hook(name, 'before');
    const result = await work();
    await hook(name, 'after');
    return result;
  };
  const tools = options.tools ?? webTools;
  const client = {
    disk,
    requests,
    changes,
    /** The last one given answers first; undefined leaves the answer to the repository. */
    answers,
    now: options.now ?? start,
    hindrance: undefined as SkipReason | undefined,
    failing: new Set<string>(),
    keeper: undefined as unknown as Keeper,
    start: () => client.keeper.start(disk.alarm !== undefined),

    /** The background dies and is started again. */
    restart() {
      client.keeper = createKeeper(build, ports);
    },

    /** A check by hand, an hour after the last one. */
    async check(): Promise<Outcome> {
      client.now += 3_600_000;
      requests.length = 0;
      return client.keeper.checkNow();
    },

    /** What is trusted and in use, as an onlooker sees it. */
    async versions() {
      const { root, timestamp, targets } = readUpdateState(disk.state);
      const { active } = await createKeeper(build, { ...ports, store: plainStore }).loaded();
      return {
        root: root?.content.version,
        timestamp: timestamp?.content.version,
        targets: targets?.content.version,
        edition: active.number,
      };
    },
  };
  const fails = (name: string) => {
    if (client.failing.has(name) || client.failing.has('all'))
      throw new DOMException(name, 'QuotaExceededError');
  };
  const plainStore: KeeperPorts['store'] = {
    readState: async () => structuredClone(disk.state),
    writeState: async (state) => {
      disk.state = structuredClone(state);
    },
    readSlot: async (name) => disk.slots.get(name)?.slice(),
    writeSlot: async (name, bytes) => {
      disk.slots.set(name, bytes.slice());
    },
    deleteSlot: async (name) => {
      disk.slots.delete(name);
    },
    readPlan: async () => structuredClone(disk.plan),
    writePlan: async (plan) => {
      disk.plan = structuredClone(plan);
    },
  };
  const store = Object.fromEntries(
    Object.entries(plainStore).map(([name, call]) => [
      name,
      (...given: never[]) =>
        step(name, () => {
          fails(name);
          return (call as (...all: never[]) => Promise<unknown>)(...given);
        }),
    ]),
  ) as unknown as KeeperPorts['store'];
  const ports: KeeperPorts = {
    tools: {
      verify: (...given) => step('verify', () => tools.verify(...given)),
      sha256: (bytes) => step('sha256', () => tools.sha256(bytes)),
      decodeText: tools.decodeText,
    },
    store,
    fetchFrom: (address) => (path, limit, isAnew) =>
      step('fetch', () => {
        requests.push(address === 'https://host/v1' ? path : `${address}/${path}`);
        for (const answer of answers.toReversed()) {
          const given = answer(path, isAnew);
          if (given) return given;
        }
        return serve(repository, path, limit);
      }),
    readBundled: () => step('readBundled', () => unpackEdition(JSON.parse(packedText(bundled)))),
    now: () => client.now,
    random: options.random ?? (() => 0.5),
    exclusively: async (work) => {
      if (locks.has('update')) return undefined;
      locks.add('update');
      try {
        return await work();
      } finally {
        locks.delete('update');
      }
    },
    hindrance: () => step('hindrance', () => client.hindrance),
    setAlarm: (at) =>
      step('setAlarm', () => {
        disk.alarm = at;
      }),
    onChange: (loaded) =>
      step('onChange', () => {
        changes.push(loaded);
      }),
  };
  const firstRoot = repository.files.get('1.root.json') ?? new Uint8Array(0);
  const build = {
    channel: {
      addresses: ['https://host/v1', 'https://mirror/v1'],
      root: options.bundledRoot ?? rootTextOf(firstRoot),
    },
    built: options.built ?? start - 86_400_000,
    number: bundled.number,
  };
  client.restart();
  return client;
};

export type Client = ReturnType<typeof createClient>;
