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

/** Mail, chats and banks: private text that nobody expects an extension to read. */
export const privateHosts: readonly string[] = [
  'mail.google.com',
  'chat.google.com',
  'meet.google.com',
  'outlook.live.com',
  'outlook.office.com',
  'outlook.office365.com',
  'teams.microsoft.com',
  'teams.live.com',
  'mail.yahoo.com',
  'mail.yandex.ru',
  'mail.yandex.kz',
  'e.mail.ru',
  'mail.kz',
  'mail.proton.me',
  'icloud.com',
  'web.whatsapp.com',
  'messenger.com',
  'discord.com',
  'app.slack.com',
  'kaspi.kz',
  'halykbank.kz',
  'homebank.kz',
  'jusan.kz',
  'bcc.kz',
  'forte.kz',
  'sberbank.ru',
  'online.sberbank.ru',
  'tbank.ru',
  'alfabank.ru',
  'vtb.ru',
  'paypal.com',
  'egov.kz',
  'gosuslugi.ru',
];

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

const covers = (list: readonly string[], host: string) =>
  list.some((entry) => host === entry || host.endsWith(`.${entry}`));

/** The reader's own word about a site beats the list of private sites; off beats on where both are said. */
export const isOnAt = (switches: Switches, host: string, now: number): boolean =>
  switches.isOn &&
  switches.pausedUntil <= now &&
  !covers(switches.off, host) &&
  (covers(switches.on, host) || !covers(privateHosts, host));

/** The switches after the reader turned one site on or off. */
export const withSite = (switches: Switches, host: string, isOn: boolean): Switches => ({
  ...switches,
  off: [...switches.off.filter((entry) => entry !== host), ...(isOn ? [] : [host])],
  on: [
    ...switches.on.filter((entry) => entry !== host),
    ...(isOn && covers(privateHosts, host) ? [host] : []),
  ],
});
