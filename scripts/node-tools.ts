import { createHash, createPublicKey, verify } from 'node:crypto';
import type { Tools } from '../core/update/tools.ts';

/** The same tools as a browser's, from Node's own library: what one signs or checks, the other must agree with. */
export const nodeTools: Tools = {
  async verify(publicKey, signature, message) {
    try {
      const x = Buffer.from(publicKey).toString('base64url');
      const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
      return verify(null, message, key, signature);
    } catch {
      return false;
    }
  },
  async sha256(bytes) {
    return createHash('sha256').update(bytes).digest('hex');
  },
  decodeText(bytes) {
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      return undefined;
    }
  },
};
