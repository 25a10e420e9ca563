import * as z from 'zod/mini';
import { readSettings, type Settings, settingsSchema } from './settings.ts';
import { readSwitches, type Switches } from './switches.ts';

/** Everything that a reader chose: what an exported file holds. */
export interface Choices {
  readonly settings: Settings;
  readonly switches: Switches;
}

const host = z.string().check(z.minLength(1), z.maxLength(253), z.regex(/^[\p{L}\p{N}.:[\]-]+$/u));

export const switchesSchema = z.strictObject({
  isOn: z.boolean(),
  pausedUntil: z.number(),
  off: z.readonly(z.array(host).check(z.maxLength(5_000))),
  on: z.readonly(z.array(host).check(z.maxLength(5_000))),
});

/** A key of its own, so that another file is not taken for one of ours. */
const mark = 'qantar-facts-settings';

/** The choices as a file that a reader can keep; a pause belongs to the moment and stays behind. */
export const writeChoices = ({ settings, switches }: Choices): string =>
  `${JSON.stringify({ [mark]: 1, settings, switches: { ...switches, pausedUntil: 0 } }, undefined, 2)}\n`;

/** The choices in such a file; nothing where it is none of ours. What it lacks or spoils falls back to the defaults. */
export const readChoices = (text: string): Choices | undefined => {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof file !== 'object' || file === null || !(mark in file)) return undefined;
  const { settings, switches } = file as { readonly settings?: unknown; readonly switches?: unknown };
  const read = switchesSchema.safeParse(readSwitches(switches));
  return { settings: readSettings(settings), switches: read.success ? read.data : readSwitches(undefined) };
};

export const choicesSchema = z.strictObject({ settings: settingsSchema, switches: switchesSchema });
