import type { Bytes, Tools } from '../core/update/tools.ts';

const algorithm = { name: 'Ed25519' } as const;

const hexadecimal = (bytes: ArrayBuffer) =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The browser's own cryptography: Ed25519 since Chrome 137 and Firefox 129. */
export const webTools: Tools = {
  async verify(publicKey: Bytes, signature: Bytes, message: Bytes) {
    try {
      const key = await crypto.subtle.importKey('raw', publicKey, algorithm, false, ['verify']);
      return await crypto.subtle.verify(algorithm, key, signature, message);
    } catch {
      return false;
    }
  },
  async sha256(bytes) {
    return hexadecimal(await crypto.subtle.digest('SHA-256', bytes));
  },
  decodeText(bytes) {
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      return undefined;
    }
  },
};
