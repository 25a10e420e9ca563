import { decodeBase64 } from './base64.ts';
import type { Bytes } from './tools.ts';

const prefix = 'ed25519:';

/**
 * Points of small order, by the hexadecimal form of their y coordinate without the sign bit. Under such a key a forged
 * signature verifies, in both browsers' WebCrypto too.
 */
const smallOrder = new Set([
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
]);

const yOf = (key: Bytes): string =>
  [...key].map((byte, at) => (at === 31 ? byte & 0x7f : byte).toString(16).padStart(2, '0')).join('');

/** Whether this is the name of a key of an algorithm that we do not know, which may stand in a root and never counts. */
export const isForeignKey = (name: string): boolean =>
  /^[a-z0-9-]{1,20}:/.test(name) && !name.startsWith(prefix);

/**
 * The bytes of a public key. Its name is `ed25519:` and the key itself in base64: two names are two keys, and a signature
 * says by whom it claims to be.
 */
export const readKey = (name: string): Bytes | undefined => {
  if (!name.startsWith(prefix)) return undefined;
  const bytes = decodeBase64(name.slice(prefix.length));
  return bytes?.length === 32 && !smallOrder.has(yOf(bytes)) ? bytes : undefined;
};
