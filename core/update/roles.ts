import * as z from 'zod/mini';
import { dateSchema, recordIdSchema } from '../dataset/record.ts';
import { isForeignKey, readKey } from './signing-key.ts';

/** Who signs what: `root` the keys, `targets` the editions, `timestamp` which targets are the newest. */
export const roleNames = ['root', 'targets', 'timestamp'] as const;
export type RoleName = (typeof roleNames)[number];

/** Signed with the content, so that a signature for one role never passes for another. */
export const payloadTypeOf = (role: RoleName): string => `application/vnd.qantar-facts.${role}.v1+json`;

/** In bytes: several times what we publish, and little enough to be read at once. */
export const sizeLimits = { root: 16_384, timestamp: 4_096, targets: 8_192, data: 4_194_304 } as const;

/** The packing of editions that this code reads. */
export const supportedSchema = 1;

const versionSchema = z.int().check(z.gte(1));
const sha256Schema = z.string().check(z.regex(/^[0-9a-f]{64}$/));

const isMoment = (text: string) => {
  const at = Date.parse(text);
  return Number.isFinite(at) && new Date(at).toISOString() === text.replace('Z', '.000Z');
};

/** `YYYY-MM-DDTHH:MM:SSZ`, until 2099. */
const momentSchema = z.string().check(z.regex(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ$/), z.refine(isMoment));

const head = { version: versionSchema, issued: momentSchema, expires: momentSchema };

const keySchema = z.string().check(
  z.maxLength(100),
  z.refine((name) => isForeignKey(name) || readKey(name) !== undefined),
);

const signersSchema = z
  .object({ keys: z.array(keySchema).check(z.maxLength(8)), threshold: versionSchema })
  .check(
    z.refine(({ keys }) => new Set(keys).size === keys.length),
    z.refine(({ keys, threshold }) => threshold <= keys.filter((key) => !isForeignKey(key)).length),
  );

/**
 * What is stored above these numbers was signed with a key that root `root` took out of use, and is dropped. Later roots
 * repeat it, for whoever comes to them past that root: a release may bring a root several steps ahead.
 */
const floorsSchema = z.object({
  root: versionSchema,
  targets: z.optional(z.int()),
  timestamp: z.optional(z.int()),
  edition: z.optional(z.int()),
});

const rootSchema = z.object({
  ...head,
  roles: z.object({ root: signersSchema, targets: signersSchema, timestamp: signersSchema }),
  floors: z.optional(z.array(floorsSchema).check(z.maxLength(64))),
});

const timestampSchema = z.object({
  ...head,
  targets: z.object({
    version: versionSchema,
    sha256: sha256Schema,
    length: versionSchema.check(z.lte(sizeLimits.targets)),
  }),
});

const offerSchema = z.object({
  schema: versionSchema,
  number: versionSchema,
  date: dateSchema,
  records: versionSchema,
  sha256: sha256Schema,
  length: versionSchema.check(z.lte(sizeLimits.data)),
});

const targetsSchema = z.object({
  ...head,
  /** The newest edition, once for each schema that is still published. */
  editions: z.array(offerSchema).check(z.minLength(1), z.maxLength(4)),
  /** Records that are to be shown no longer, at once. */
  withdrawn: z.array(recordIdSchema).check(z.maxLength(200)),
  /** The edition may hold far fewer records than the one before it. */
  allowShrink: z.optional(z.boolean()),
});

export const roleSchemas = { root: rootSchema, targets: targetsSchema, timestamp: timestampSchema } as const;

export type Signers = z.infer<typeof signersSchema>;
export type Root = z.infer<typeof rootSchema>;
export type Timestamp = z.infer<typeof timestampSchema>;
export type Targets = z.infer<typeof targetsSchema>;
export type Offer = z.infer<typeof offerSchema>;

export interface RoleOf {
  root: Root;
  targets: Targets;
  timestamp: Timestamp;
}
