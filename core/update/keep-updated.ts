import type { Edition } from '../dataset/edition.ts';
import { type Checked, checkForUpdate } from './check-for-update.ts';
import { parsePayload } from './envelope.ts';
import { type Loaded, loadEdition } from './load-edition.ts';
import type { Outcome, SkipReason } from './outcome.ts';
import type { EditionStore, PlanStore, Ports } from './ports.ts';
import {
  addressFor,
  alarmAfterStart,
  isDue,
  isTooSoonByHand,
  mostStoreFailures,
  planAfter,
  readSchedule,
  type Schedule,
} from './schedule.ts';
import { canVerify } from './self-test.ts';
import type { Tools } from './tools.ts';
import { readUpdateState, slotNames, storedForm } from './update-state.ts';

/** What a build knows of its channel. */
export interface Channel {
  /** Without a slash at the end; the second is asked only while the first is lost. */
  readonly addresses: readonly string[];
  /** The signed content of the newest root that there was when this was built. */
  readonly root: string;
}

export interface Build {
  readonly channel: Channel | null;
  /** Milliseconds since 1970. */
  readonly built: number;
  readonly number: number;
}

export interface KeeperPorts {
  readonly tools: Tools;
  readonly store: EditionStore & PlanStore;
  readonly fetchFrom: (address: string) => Ports['fetchFile'];
  readBundled(): Promise<Edition>;
  now(): number;
  /** From 0 to 1. */
  random(): number;
  /** Runs the work unless it is running already, in whatever context of the extension. */
  exclusively<T>(work: () => Promise<T>): Promise<T | undefined>;
  /** Off, offline, or not allowed to ask without giving the installation away. */
  hindrance(): Promise<SkipReason | undefined>;
  setAlarm(at: number): Promise<void>;
  /** The edition in use is another one now, or records were withdrawn from it. */
  onChange(loaded: Loaded): Promise<void>;
}

export interface Keeper {
  loaded(): Promise<Loaded>;
  /** The edition before the one in use: the other stored one, or the one in the package; undefined where that is in use. */
  previous(): Promise<Edition | undefined>;
  plan(): Promise<Schedule>;
  hindrance(): Promise<SkipReason | undefined>;
  /** At every start of the background: makes sure that there is one alarm. */
  start(hasAlarm: boolean): Promise<void>;
  /** What an alarm calls: checks if a check is due. */
  look(): Promise<Outcome>;
  checkNow(): Promise<Outcome>;
}

/** Keeps the edition in use and the plan of checks; everything that lasts is in the stores, for the background dies at any moment. */
export const createKeeper = (build: Build, ports: KeeperPorts): Keeper => {
  const { tools } = ports;
  const root = build.channel ? parsePayload('root', build.channel.root) : undefined;
  let held: Promise<Loaded> | undefined;

  /** What is held in memory counts until another state is stored. */
  const store: KeeperPorts['store'] = {
    ...ports.store,
    async writeState(state) {
      await ports.store.writeState(state);
      held = undefined;
    },
  };

  const load = () => loadEdition(store, tools, { number: build.number, root, read: ports.readBundled });

  const loaded = (): Promise<Loaded> => {
    const current = held ?? load();
    held = current;
    // A failed read is tried again at the next request, not remembered.
    current.catch(() => {
      if (held === current) held = undefined;
    });
    return current;
  };

  const plan = async (): Promise<Schedule> => {
    const stored = await store.readPlan().catch(() => undefined);
    return readSchedule(stored, ports.now(), ports.random());
  };

  const savePlan = async (next: Schedule) => {
    await store.writePlan(next).catch(() => undefined);
    await ports.setAlarm(next.nextAt);
  };

  const hindrance = async (): Promise<SkipReason | undefined> => {
    if (!build.channel || !root) return 'no-channel';
    return (await ports.hindrance()) ?? ((await canVerify(tools)) ? undefined : 'no-crypto');
  };

  const emptySlots = async () => {
    const state = readUpdateState(await store.readState().catch(() => undefined));
    const { active: _, ...rest } = state;
    await store.writeState(storedForm({ ...rest, slots: {} })).catch(() => undefined);
    for (const name of slotNames) await store.deleteSlot(name).catch(() => undefined);
  };

  const check = async (before: Schedule): Promise<Checked> => {
    const address = addressFor(build.channel?.addresses ?? [], before, ports.now());
    if (!root || address === undefined) return { result: { outcome: 'skipped', why: 'no-channel' } };
    const now = ports.now();
    // Written before the first request: whoever dies in a check does not begin the next one at once.
    await savePlan(planAfter(before, { outcome: 'transient', why: 'interrupted' }, now, ports.random()));
    return checkForUpdate({
      ports: { tools, store, fetchFile: ports.fetchFrom(address) },
      now,
      built: build.built,
      bundledRoot: root,
      findActive: async () => (await loaded()).active,
    });
  };

  /** Runs a check and says to everybody what changed. */
  const runCheck = async (before: Schedule): Promise<Outcome> => {
    // What lies in the store is judged anew with every check, so that damage is found and mended.
    held = undefined;
    const { active } = await loaded();
    const { result, hostTime } = await check(before);
    const after = planAfter(before, result, ports.now(), ports.random(), hostTime);
    if (after.storeFailures >= mostStoreFailures) await emptySlots();
    await savePlan(after.storeFailures >= mostStoreFailures ? { ...after, storeFailures: 0 } : after);
    const now = await loaded();
    // What is withdrawn is said after every check: a background that died in the last one may not have come to it.
    if (now.active.number !== active.number || now.withdrawn.length > 0) await ports.onChange(now);
    return result;
  };

  const attempt = async (mayRun: (before: Schedule) => SkipReason | undefined): Promise<Outcome> => {
    const result = await ports.exclusively(async (): Promise<Outcome> => {
      const before = await plan();
      const why = mayRun(before) ?? (await hindrance());
      if (why === undefined) return runCheck(before);
      // What was not due keeps its plan; a check that could not be made is tried again before long.
      if (why === 'offline' || why === 'no-access')
        await savePlan(planAfter(before, { outcome: 'skipped', why }, ports.now(), ports.random()));
      else if (why === 'not-due') await savePlan(before);
      return { outcome: 'skipped', why };
    });
    return result ?? { outcome: 'skipped', why: 'busy' };
  };

  const previous = async () => {
    const { active } = await loaded();
    if (active.slot === undefined) return undefined;
    return (
      await loadEdition(store, tools, { number: build.number, root, read: ports.readBundled }, active.slot)
    ).edition;
  };

  return {
    loaded,
    previous,
    plan,
    hindrance,
    async start(hasAlarm) {
      if (hasAlarm || !build.channel) return;
      const before = await plan();
      await store.writePlan(before).catch(() => undefined);
      // The plan itself stays: a browser that is never open for half an hour must come to its check, too.
      await ports.setAlarm(alarmAfterStart(before, ports.now(), ports.random()));
    },
    look: () => attempt((before) => (isDue(before, ports.now()) ? undefined : 'not-due')),
    checkNow: () => attempt((before) => (isTooSoonByHand(before, ports.now()) ? 'too-soon' : undefined)),
  };
};
