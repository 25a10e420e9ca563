import { get, set } from 'idb-keyval';
import type { Choices } from '../core/protocol/choices.ts';
import { switchesForPages } from '../core/protocol/private-sites.ts';
import { readSettings, type Settings } from '../core/protocol/settings.ts';
import { readSwitches, type Switches } from '../core/protocol/switches.ts';
import { browser } from './browser.ts';

/**
 * What the reader chose is kept in the extension's own IndexedDB, which no page script reaches, not even through a
 * broken renderer. Pages get a copy of the switches in `storage.local`, where the gate can read it without waking the
 * background; whatever happens to that copy, the next change or start writes it anew.
 */
const keys = { settings: 'settings', switches: 'switches' } as const;

/** A profile that refuses IndexedDB still gets the defaults, for as long as the background lives. */
const held = new Map<string, unknown>();

const load = async (key: string): Promise<unknown> => {
  if (held.has(key)) return held.get(key);
  try {
    return await get(key);
  } catch {
    return undefined;
  }
};

const save = async (key: string, value: unknown): Promise<void> => {
  held.set(key, value);
  try {
    await set(key, value);
  } catch {
    // Held in memory; see above.
  }
};

export const loadSettings = async (): Promise<Settings> => readSettings(await load(keys.settings));

export const saveSettings = (settings: Settings): Promise<void> => save(keys.settings, settings);

export const loadSwitches = async (): Promise<Switches> => readSwitches(await load(keys.switches));

export const saveSwitches = async (switches: Switches): Promise<void> => {
  await save(keys.switches, switches);
  await browser.storage.local.set({ [keys.switches]: switchesForPages(switches) });
};

export const loadChoices = async (): Promise<Choices> => ({
  settings: await loadSettings(),
  switches: await loadSwitches(),
});
