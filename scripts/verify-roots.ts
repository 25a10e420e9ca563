import { isSignedBy, type Payload, readEnvelope } from '../core/update/envelope.ts';
import { sizeLimits } from '../core/update/roles.ts';
import type { Bytes } from '../core/update/tools.ts';
import { contentOf } from './channel-folder.ts';
import { nodeTools } from './node-tools.ts';
import type { ReadFile } from './verify-channel.ts';

/** A root that enough of its own keys signed, which is all that can be asked of the first one; throws with a sentence. */
export const openRoot = async (bytes: Bytes, name: string): Promise<Payload<'root'>> => {
  const payload = contentOf('root', bytes, name);
  const envelope = readEnvelope(bytes, 'root', nodeTools);
  if (typeof envelope === 'string' || !(await isSignedBy(envelope, payload.content.roles.root, nodeTools)))
    throw new Error(`${name} is not signed by enough of its own root keys.`);
  return payload;
};

export interface Roots {
  /** Where a browser begins that has nothing but its package. */
  readonly first?: Payload<'root'>;
  readonly lines: readonly string[];
  readonly faults: readonly string[];
}

/**
 * Looks at the roots up to the one that the package brings, or at the first where that is not known. All of them must be
 * on the host: a browser with an older package asks for each in turn, and takes a gap for the end.
 */
export const verifyRoots = async (read: ReadFile, trusted?: Payload<'root'>): Promise<Roots> => {
  const lines: string[] = [];
  const faults: string[] = [];
  let last: Payload<'root'> | undefined;
  for (let version = 1; version <= (trusted?.content.version ?? 1); version += 1) {
    const name = `${version}.root.json`;
    const file = await read(name, sizeLimits.root);
    if (!file.ok) {
      faults.push(`${name} cannot be read: ${file.why}.`);
      continue;
    }
    try {
      last = await openRoot(file.bytes, name);
      lines.push(`${name}, sha256 ${await nodeTools.sha256(file.bytes)}`);
    } catch (error) {
      faults.push(error instanceof Error ? error.message : String(error));
    }
  }
  if (trusted && last && faults.length === 0 && last.text !== trusted.text)
    faults.push(`${trusted.content.version}.root.json is another root than the one in the build.`);
  const first = trusted ?? last;
  return { ...(first && { first }), lines, faults };
};
