import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fetched } from '../core/update/ports.ts';
import { prefix } from './channel-folder.ts';
import type { ReadFile } from './verify-channel.ts';

/** Reads a published folder on this machine. */
export const readFolder =
  (out: string): ReadFile =>
  async (path, limit) => {
    const file = join(out, prefix, path);
    if (!existsSync(file)) return { ok: false, why: 'missing' };
    const bytes = new Uint8Array(readFileSync(file));
    return bytes.length > limit ? { ok: false, why: 'too-long' } : { ok: true, bytes };
  };

/** Whether a path below the prefix is one that a publisher writes and a browser asks for. */
export const isPublished = (path: string): boolean =>
  /^(timestamp|\d+\.root|\d+\.[0-9a-f]{64}\.targets|data\/[0-9a-f]{64})\.json$/.test(path);

/** What lies in a published folder and is none of our files: a key, a page, a link, what a write that was broken off left. */
export const strangersIn = (out: string): string[] => {
  const folder = join(out, prefix);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path !== 'data')
    .filter((path) => !isPublished(path) || !lstatSync(join(folder, path)).isFile())
    .map((path) => join(prefix, path))
    .sort();
};

/** At most so many bytes of an answer, after unpacking: what a host packs small may unpack large. */
const readBody = async ({ body }: Response, limit: number): Promise<Fetched> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > limit) return { ok: false, why: 'too-long' };
  }
  return { ok: true, bytes: new Uint8Array(Buffer.concat(chunks)) };
};

/** Reads a host as a browser does: no redirects, nothing but 200 and 404. */
export const readHost =
  (address: string): ReadFile =>
  async (path, limit) => {
    try {
      const response = await fetch(`${address.replace(/\/$/, '')}/${path}`, {
        redirect: 'error',
        signal: AbortSignal.timeout(120_000),
      });
      if (response.status === 200) return await readBody(response, limit);
      return { ok: false, why: [404, 410].includes(response.status) ? 'missing' : 'status' };
    } catch {
      return { ok: false, why: 'network' };
    }
  };
