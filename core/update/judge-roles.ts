import { type EnvelopeRefusal, isSignedBy, openPayload, type Payload, readEnvelope } from './envelope.ts';
import type { Root, Timestamp } from './roles.ts';
import type { Bytes, Tools } from './tools.ts';

export type RoleRefusal =
  | EnvelopeRefusal
  /** Not signed by enough of those who may. */
  | 'signature'
  /** Well signed, but not of the form that it should have. */
  | 'malformed'
  /** Not the next root, or not the version that the timestamp names. */
  | 'version'
  /** Older than what was seen before. */
  | 'rollback'
  /** The same version as before with other words. */
  | 'equivocation'
  /** Other bytes than those that the timestamp names. */
  | 'hash'
  | 'expired';

export type Judged<T> = { readonly accept: T } | { readonly refuse: RoleRefusal };

/** Milliseconds since 1970. */
export const isExpired = ({ expires }: { readonly expires: string }, now: number): boolean =>
  Date.parse(expires) <= now;

/** A new root counts if it is the next one and enough keys of the present root and enough of its own signed it. */
export const judgeRoot = async (
  bytes: Bytes,
  current: Root,
  tools: Tools,
): Promise<Judged<Payload<'root'>>> => {
  const envelope = readEnvelope(bytes, 'root', tools);
  if (typeof envelope === 'string') return { refuse: envelope };
  if (!(await isSignedBy(envelope, current.roles.root, tools))) return { refuse: 'signature' };
  const payload = openPayload('root', envelope, tools);
  if (!payload) return { refuse: 'malformed' };
  if (payload.content.version !== current.version + 1) return { refuse: 'version' };
  if (!(await isSignedBy(envelope, payload.content.roles.root, tools))) return { refuse: 'signature' };
  return { accept: payload };
};

const judgeAgainst = <R extends 'timestamp' | 'targets'>(
  { content: { version }, text }: Payload<R>,
  seen: Payload<R> | undefined,
): RoleRefusal | undefined => {
  if (!seen || version > seen.content.version) return undefined;
  if (version < seen.content.version) return 'rollback';
  return text === seen.text ? undefined : 'equivocation';
};

export interface Seen {
  readonly timestamp?: Payload<'timestamp'>;
  readonly targets?: Payload<'targets'>;
}

/** `seen` is what was accepted last; `now` is in milliseconds since 1970. The expiry of an unchanged timestamp counts, too. */
export const judgeTimestamp = async (
  bytes: Bytes,
  root: Root,
  seen: Seen,
  now: number,
  tools: Tools,
): Promise<Judged<Payload<'timestamp'>>> => {
  const envelope = readEnvelope(bytes, 'timestamp', tools);
  if (typeof envelope === 'string') return { refuse: envelope };
  if (!(await isSignedBy(envelope, root.roles.timestamp, tools))) return { refuse: 'signature' };
  const payload = openPayload('timestamp', envelope, tools);
  if (!payload) return { refuse: 'malformed' };
  const fault = judgeAgainst(payload, seen.timestamp);
  if (fault) return { refuse: fault };
  if (payload.content.targets.version < (seen.targets?.content.version ?? 0)) return { refuse: 'rollback' };
  return isExpired(payload.content, now) ? { refuse: 'expired' } : { accept: payload };
};

/** Judges the file that the timestamp names. Length and hash come first, so that nobody's bytes but those are looked at. */
export const judgeTargets = async (
  bytes: Bytes,
  pinned: Timestamp['targets'],
  root: Root,
  seen: Seen,
  now: number,
  tools: Tools,
): Promise<Judged<Payload<'targets'>>> => {
  if (bytes.length !== pinned.length || (await tools.sha256(bytes)) !== pinned.sha256)
    return { refuse: 'hash' };
  const envelope = readEnvelope(bytes, 'targets', tools);
  if (typeof envelope === 'string') return { refuse: envelope };
  if (!(await isSignedBy(envelope, root.roles.targets, tools))) return { refuse: 'signature' };
  const payload = openPayload('targets', envelope, tools);
  if (!payload) return { refuse: 'malformed' };
  if (payload.content.version !== pinned.version) return { refuse: 'version' };
  const fault = judgeAgainst(payload, seen.targets);
  if (fault) return { refuse: fault };
  return isExpired(payload.content, now) ? { refuse: 'expired' } : { accept: payload };
};
