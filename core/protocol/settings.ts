import * as z from 'zod/mini';
import { underlines } from '../card/mark-style.ts';
import { languages } from '../dataset/language.ts';

/** What the reader may change about cards and marks. Only what differs from the defaults is stored. */
export const settingsSchema = z.object({
  version: z.literal(1),
  /** `auto` follows the browser. */
  language: z._default(z.enum(['auto', ...languages]), 'auto'),
  /** 0 means: only on click, tap or key. */
  dwellMs: z._default(z.union([z.literal(0), z.literal(300), z.literal(500), z.literal(800)]), 500),
  /** With which lines mentions are marked. */
  underline: z._default(z.enum(underlines), 'fine'),
  /** Mark every mention, not only the first of each record in a section. */
  marksAll: z._default(z.boolean(), false),
  /** Ask the data host once a day whether there is a newer edition. */
  updates: z._default(z.boolean(), true),
  /** A moderator's own replies, with names in braces that are filled in. */
  templates: z._default(
    z.readonly(
      z
        .array(
          z.strictObject({
            name: z.string().check(z.minLength(1), z.maxLength(60)),
            text: z.string().check(z.minLength(1), z.maxLength(2_000)),
          }),
        )
        .check(z.maxLength(100)),
    ),
    [],
  ),
});

export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = settingsSchema.parse({ version: 1 });

/** Brings what an older version stored to the present form, one step a version. None yet: this is version 1. */
const migrations: readonly ((stored: Record<string, unknown>) => Record<string, unknown>)[] = [];

/** The stored settings in the present form; what cannot be read falls back to the defaults. */
export const readSettings = (stored: unknown): Settings => {
  if (typeof stored !== 'object' || stored === null) return defaultSettings;
  let current: Record<string, unknown> = { ...stored };
  const from = typeof current.version === 'number' ? current.version : 1;
  for (const migrate of migrations.slice(from - 1)) current = migrate(current);
  const whole = settingsSchema.safeParse({ ...current, version: 1 });
  return whole.success ? whole.data : defaultSettings;
};
