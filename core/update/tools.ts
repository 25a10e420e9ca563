export type Bytes = Uint8Array<ArrayBuffer>;

/** What judging needs and core cannot do: cryptography and text decoding. None of these ever throws. */
export interface Tools {
  /** Ed25519; false for whatever is malformed. */
  verify(publicKey: Bytes, signature: Bytes, message: Bytes): Promise<boolean>;
  /** 64 lower-case hexadecimal digits. */
  sha256(bytes: Bytes): Promise<string>;
  /** Strict UTF-8, a byte order mark kept; undefined where the bytes are none. */
  decodeText(bytes: Bytes): string | undefined;
}
