/**
 * Where the extension is on. The gate reads this on every page, so it is plain code without a schema library;
 * whatever is stored wrongly counts as not stored.
 */
export interface Switches {
  readonly isOn: boolean;
  /** Milliseconds since 1970 until which everything is off. */
  readonly pausedUntil: number;
  /** Hosts that the reader switched off or, against the list below, on; a host stands for its subdomains too. */
  readonly off: readonly string[];
  readonly on: readonly string[];
}

export const defaultSwitches: Switches = { isOn: true, pausedUntil: 0, off: [], on: [] };

/** What pages are given: the reader's choices, and with them the sites that are off unless the reader wants them on. */
export interface SwitchesForPages extends Switches {
  readonly privateHosts: readonly string[];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const hosts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((host): host is string => typeof host === 'string') : [];

/** What was stored, with the defaults for all that is missing or malformed. */
export const readSwitches = (stored: unknown): Switches => {
  if (!isRecord(stored)) return defaultSwitches;
  return {
    isOn: stored.isOn !== false,
    pausedUntil: typeof stored.pausedUntil === 'number' ? stored.pausedUntil : 0,
    off: hosts(stored.off),
    on: hosts(stored.on),
  };
};

/** Whether a list has the host or a domain above it. */
export const covers = (list: readonly string[], host: string) =>
  list.some((entry) => host === entry || host.endsWith(`.${entry}`));

/** The copy that the background wrote; nothing before it was written, and then no page is read. */
export const readSwitchesForPages = (stored: unknown): SwitchesForPages | undefined =>
  isRecord(stored) && Array.isArray(stored.privateHosts)
    ? { ...readSwitches(stored), privateHosts: hosts(stored.privateHosts) }
    : undefined;

/** The reader's own word about a site beats the list of private sites; off beats on where both are said. */
export const isOnAt = (switches: SwitchesForPages, host: string, now: number): boolean =>
  switches.isOn &&
  switches.pausedUntil <= now &&
  !covers(switches.off, host) &&
  (covers(switches.on, host) || !covers(switches.privateHosts, host));
