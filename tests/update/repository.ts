import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { Edition } from '../../core/dataset/edition.ts';
import { preAuthEncoding } from '../../core/update/envelope.ts';
import { payloadTypeOf, type RoleName } from '../../core/update/roles.ts';
import type { Bytes } from '../../core/update/tools.ts';
import { packedText, sampleEdition } from './sample-edition.ts';

export interface Key {
  readonly name: string;
  readonly secret: KeyObject;
}

export const makeKey = (): Key => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const { x = '' } = publicKey.export({ format: 'jwk' });
  return { name: `ed25519:${Buffer.from(x, 'base64url').toString('base64')}`, secret: privateKey };
};

export const bytesOf = (text: string): Bytes => new Uint8Array(Buffer.from(text));
export const hashOf = (bytes: Bytes): string => createHash('sha256').update(bytes).digest('hex');

export const signatureOf = (role: RoleName, body: Bytes, key: Key): string =>
  sign(null, preAuthEncoding(role, body), key.secret).toString('base64');

export const day = 24 * 3_600_000;
export const start = Date.parse('2026-11-22T12:00:00Z');
export const moment = (at: number): string => new Date(at).toISOString().replace(/\.\d{3}Z$/, 'Z');

/** A signed file. `as` gives it the type of another role, `extra` goes before the real signatures. */
export const seal = (
  role: RoleName,
  payload: unknown,
  keys: readonly Key[],
  options: { readonly as?: RoleName; readonly extra?: readonly { keyid: string; sig: string }[] } = {},
): Bytes => {
  const body = bytesOf(typeof payload === 'string' ? payload : JSON.stringify(payload));
  const type = options.as ?? role;
  return bytesOf(
    JSON.stringify({
      payloadType: payloadTypeOf(type),
      payload: Buffer.from(body).toString('base64'),
      signatures: [
        ...(options.extra ?? []),
        ...keys.map((key) => ({ keyid: key.name, sig: signatureOf(type, body, key) })),
      ],
    }),
  );
};

type Loose = Record<string, unknown>;

/**
 * A publisher whose every step can go wrong on purpose: what a static host would serve lies in `files`. Modelled on the
 * repository simulator of theupdateframework/tuf-conformance.
 */
export const createRepository = () => {
  const files = new Map<string, Bytes>();
  const keys = {
    root: [makeKey(), makeKey(), makeKey()],
    targets: [makeKey(), makeKey()],
    timestamp: [makeKey()],
  };
  const repository = {
    files,
    keys,
    now: start,
    version: { root: 0, targets: 0, timestamp: 0 },
    targets: undefined as undefined | { version: number; sha256: string; length: number },

    rootPayload: (change: Loose = {}): Loose => ({
      version: repository.version.root,
      issued: moment(repository.now),
      expires: moment(repository.now + 730 * day),
      roles: {
        root: { keys: keys.root.map(({ name }) => name), threshold: 2 },
        targets: { keys: keys.targets.map(({ name }) => name), threshold: 1 },
        timestamp: { keys: keys.timestamp.map(({ name }) => name), threshold: 1 },
      },
      ...change,
    }),

    /** The next root, signed by the present root keys and, as they may have been changed, the former ones. */
    publishRoot(change: Loose = {}, signers: readonly Key[] = keys.root): Bytes {
      repository.version.root += 1;
      const bytes = seal('root', repository.rootPayload(change), signers);
      files.set(`${repository.version.root}.root.json`, bytes);
      return bytes;
    },

    publishTargets(change: Loose, signers: readonly Key[] = keys.targets.slice(0, 1)): Bytes {
      repository.version.targets += 1;
      const bytes = seal(
        'targets',
        {
          version: repository.version.targets,
          issued: moment(repository.now),
          expires: moment(repository.now + 180 * day),
          withdrawn: [],
          ...change,
        },
        signers,
      );
      repository.targets = {
        version: repository.version.targets,
        sha256: hashOf(bytes),
        length: bytes.length,
      };
      files.set(`${repository.version.targets}.${hashOf(bytes)}.targets.json`, bytes);
      return bytes;
    },

    publishTimestamp(change: Loose = {}, signers: readonly Key[] = keys.timestamp): Bytes {
      repository.version.timestamp += 1;
      const bytes = seal('timestamp', repository.timestampPayload(change), signers);
      files.set('timestamp.json', bytes);
      return bytes;
    },

    timestampPayload: (change: Loose = {}): Loose => ({
      version: repository.version.timestamp,
      issued: moment(repository.now),
      expires: moment(repository.now + 14 * day),
      targets: repository.targets,
      ...change,
    }),

    offer(text: string, change: Loose = {}): Loose {
      const bytes = bytesOf(text);
      files.set(`data/${hashOf(bytes)}.json`, bytes);
      const { number, date, ids } = JSON.parse(text);
      const records = ids.split('\u007f').length;
      return { schema: 1, number, date, records, sha256: hashOf(bytes), length: bytes.length, ...change };
    },

    /** Everything that brings an edition to readers, in the right order. */
    publishEdition(edition: Edition, targets: Loose = {}): string {
      const text = packedText(edition);
      repository.publishTargets({ editions: [repository.offer(text)], ...targets });
      repository.publishTimestamp();
      return text;
    },
  };
  repository.publishRoot();
  repository.publishEdition(sampleEdition(1));
  return repository;
};

export type Repository = ReturnType<typeof createRepository>;
