import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preAuthEncoding } from '../core/update/envelope.ts';
import { payloadTypeOf, type RoleName } from '../core/update/roles.ts';

/** A private key; its name is its public half. */
export interface SecretKey {
  readonly name: string;
  readonly secret: KeyObject;
}

/** Where somebody keeps several: `timestamp-1.key.pem`. */
const fileOf = (folder: string, role: RoleName, number: number) => join(folder, `${role}-${number}.key.pem`);

const nameOf = (secret: KeyObject): string => {
  const { x = '' } = createPublicKey(secret).export({ format: 'jwk' });
  return `ed25519:${Buffer.from(x, 'base64url').toString('base64')}`;
};

const nearestFolder = (path: string): string =>
  existsSync(path) ? realpathSync(path) : nearestFolder(dirname(path));

const project = realpathSync(join(fileURLToPath(import.meta.url), '../..'));

/** The work tree around a folder, whether the folder exists or not; the project is one, even where it was unpacked from an archive. */
const workTreeOf = (path: string): string | undefined => {
  for (let folder = nearestFolder(resolve(path)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git')) || folder === project) return folder;
    if (folder === dirname(folder)) return undefined;
  }
};

/** Throws where private keys could come under version control. */
export const refuseWorkTree = (folder: string): void => {
  const tree = workTreeOf(folder);
  if (tree)
    throw new Error(
      `${folder} lies in the work tree ${tree}: private keys belong outside of every repository.`,
    );
};

const passphrase = (): string | undefined => process.env.QANTAR_KEY_PASSPHRASE || undefined;

/** Makes a key and writes it where only its owner can read it, encrypted if `QANTAR_KEY_PASSPHRASE` is set. */
export const makeKeyFile = (folder: string, role: RoleName): { key: SecretKey; file: string } => {
  refuseWorkTree(folder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  let number = 1;
  while (existsSync(fileOf(folder, role, number))) number += 1;
  const { privateKey } = generateKeyPairSync('ed25519');
  const secretWord = passphrase();
  const pem = privateKey.export({
    type: 'pkcs8',
    format: 'pem',
    ...(secretWord && { cipher: 'aes-256-cbc', passphrase: secretWord }),
  });
  const file = fileOf(folder, role, number);
  writeFileSync(file, pem, { mode: 0o600, flag: 'wx' });
  return { key: { name: nameOf(privateKey), secret: privateKey }, file };
};

const openPem = (pem: string, where: string): KeyObject => {
  const secretWord = passphrase();
  try {
    return createPrivateKey({ key: pem, ...(secretWord && { passphrase: secretWord }) });
  } catch {
    throw new Error(
      pem.includes('ENCRYPTED')
        ? `${where} is encrypted: QANTAR_KEY_PASSPHRASE must hold its passphrase.`
        : `${where} is no private key.`,
    );
  }
};

const readPem = (pem: string, where: string): SecretKey => {
  const secret = openPem(pem, where);
  if (secret.asymmetricKeyType !== 'ed25519') throw new Error(`${where} is no Ed25519 key.`);
  return { name: nameOf(secret), secret };
};

/** All keys of a role in a folder, retired ones too: the root says which of them count. */
export const readKeyFiles = (folder: string, role: RoleName): SecretKey[] => {
  if (!existsSync(folder)) throw new Error(`${folder}: there is no such folder of keys.`);
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${role}-`) && name.endsWith('.key.pem'))
    .sort()
    .map((name) => readPem(readFileSync(join(folder, name), 'utf8'), join(folder, name)));
};

/** The timestamp key of a scheduled job, which keeps it in a secret of its own and has no other. */
export const keyFromEnvironment = (): SecretKey[] => {
  const pem = process.env.QANTAR_TIMESTAMP_KEY;
  if (!pem) throw new Error('Whose key? Say --keys DIR, or put it into QANTAR_TIMESTAMP_KEY.');
  return [readPem(pem, 'QANTAR_TIMESTAMP_KEY')];
};

/** A signed file of a role. */
export const seal = (role: RoleName, payload: object, keys: readonly SecretKey[]): string => {
  const body = new Uint8Array(Buffer.from(JSON.stringify(payload)));
  return JSON.stringify({
    payloadType: payloadTypeOf(role),
    payload: Buffer.from(body).toString('base64'),
    signatures: keys.map(({ name, secret }) => ({
      keyid: name,
      sig: sign(null, preAuthEncoding(role, body), secret).toString('base64'),
    })),
  });
};
