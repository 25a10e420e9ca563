import * as z from 'zod/mini';
import { decodeBase64 } from './base64.ts';
import { parsePlainJson } from './plain-json.ts';
import { payloadTypeOf, type RoleName, type RoleOf, roleSchemas, type Signers } from './roles.ts';
import { readKey } from './signing-key.ts';
import type { Bytes, Tools } from './tools.ts';

/** A signed file: DSSE (github.com/secure-systems-lab/dsse), whose signatures cover exact bytes together with their type. */
const envelopeSchema = z.object({
  payloadType: z.string(),
  payload: z.string(),
  signatures: z
    .array(z.object({ keyid: z.string().check(z.maxLength(200)), sig: z.string().check(z.maxLength(200)) }))
    .check(z.maxLength(16)),
});

export interface Envelope {
  readonly body: Bytes;
  readonly signatures: readonly { readonly keyid: string; readonly sig: string }[];
  readonly role: RoleName;
}

export type EnvelopeRefusal =
  /** No envelope at all: a login page, an empty answer, something cut off. */
  | 'not-our-data'
  /** Signed for something else. */
  | 'other-role';

const asciiBytes = (text: string): Bytes => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** What is signed: length and bytes of the type, then length and bytes of the content. */
export const preAuthEncoding = (role: RoleName, body: Bytes): Bytes => {
  const type = payloadTypeOf(role);
  const start = asciiBytes(`DSSEv1 ${type.length} ${type} ${body.length} `);
  const message = new Uint8Array(start.length + body.length);
  message.set(start);
  message.set(body, start.length);
  return message;
};

export const readEnvelope = (bytes: Bytes, role: RoleName, tools: Tools): Envelope | EnvelopeRefusal => {
  const parsed = parsePlainJson(tools.decodeText(bytes) ?? '');
  const envelope = parsed && envelopeSchema.safeParse(parsed.value);
  if (!envelope?.success) return 'not-our-data';
  const { payloadType, payload, signatures } = envelope.data;
  const body = decodeBase64(payload);
  if (!body) return 'not-our-data';
  return payloadType === payloadTypeOf(role) ? { body, signatures, role } : 'other-role';
};

/** Whether enough of these keys signed; each counts once, and who is not among them is passed over. */
export const isSignedBy = async (
  { body, signatures, role }: Envelope,
  { keys, threshold }: Signers,
  tools: Tools,
): Promise<boolean> => {
  const message = preAuthEncoding(role, body);
  const signers = new Set<string>();
  for (const { keyid, sig } of signatures) {
    if (!keys.includes(keyid) || signers.has(keyid)) continue;
    const key = readKey(keyid);
    const signature = decodeBase64(sig);
    if (key && signature?.length === 64 && (await tools.verify(key, signature, message))) signers.add(keyid);
  }
  return signers.size >= threshold;
};

export interface Payload<R extends RoleName> {
  readonly content: RoleOf[R];
  /** As it was signed; kept to tell whether the same version comes back with other words. */
  readonly text: string;
}

/** The content of a role, in the form that it was signed in and that is stored; undefined where it does not fit. */
export const parsePayload = <R extends RoleName>(role: R, text: string): Payload<R> | undefined => {
  const parsed = parsePlainJson(text);
  const fitting = parsed && roleSchemas[role].safeParse(parsed.value);
  return fitting?.success ? { content: fitting.data as RoleOf[R], text } : undefined;
};

/** The content of an envelope whose signatures were counted before. */
export const openPayload = <R extends RoleName>(
  role: R,
  { body }: Envelope,
  tools: Tools,
): Payload<R> | undefined => parsePayload(role, tools.decodeText(body) ?? '');
