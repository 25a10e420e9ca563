import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fetched } from '../core/update/ports.ts';
import { prefix } from './channel-folder.ts';
import type { ReadFile } from './verify-channel.ts';

const cut = (bytes: Uint8Array<ArrayBuffer>, limit: number): Fetched =>
  bytes.length > limit ? { ok: false, why: 'too-long' } : { ok: true, bytes };

/** Reads a published folder on this machine. */
export const readFolder =
  (out: string): ReadFile =>
  async (path, limit) => {
    const file = join(out, prefix, path);
    return existsSync(file) ? cut(new Uint8Array(readFileSync(file)), limit) : { ok: false, why: 'missing' };
  };

/** Reads a host as a browser does: no redirects, nothing but 200 and 404. */
export const readHost =
  (address: string): ReadFile =>
  async (path, limit) => {
    try {
      const response = await fetch(`${address.replace(/\/$/, '')}/${path}`, {
        redirect: 'error',
        signal: AbortSignal.timeout(20_000),
      });
      if (response.status === 404 || response.status === 410) return { ok: false, why: 'missing' };
      if (response.status !== 200) return { ok: false, why: 'status' };
      return cut(new Uint8Array(await response.arrayBuffer()), limit);
    } catch {
      return { ok: false, why: 'network' };
    }
  };
