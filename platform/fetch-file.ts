import type { Fetched } from '../core/update/ports.ts';
import type { Bytes } from '../core/update/tools.ts';

/** In milliseconds. Chrome ends a background whose request has gone unanswered for 30 s. */
export const patience = { stall: 20_000, check: 120_000 } as const;

/** Nothing about the reader goes along, and a redirect, which is how a login page comes, is an error. */
const plainRequest = {
  credentials: 'omit',
  redirect: 'error',
  referrerPolicy: 'no-referrer',
} as const satisfies RequestInit;

const numberOf = (text: string | null): number | undefined => {
  const value = Date.parse(text ?? '');
  return Number.isNaN(value) ? undefined : value;
};

/** `Retry-After` in milliseconds from now: seconds, or a date. */
const retryAfterOf = ({ headers }: Response): number | undefined => {
  const text = headers.get('retry-after')?.trim() ?? '';
  if (/^\d{1,15}$/.test(text)) return Number(text) * 1_000;
  const at = /[a-z]/i.test(text) ? numberOf(text) : undefined;
  return at === undefined ? undefined : Math.max(0, at - Date.now());
};

const joined = (chunks: readonly Bytes[], length: number): Bytes => {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
};

/** Our files begin with a brace; a page begins with `<`, after whatever blanks. */
const looksLikePage = (bytes: Bytes): boolean => {
  const first = bytes.find((byte) => byte > 0x20);
  return first === 0x3c || bytes.length === 0;
};

interface Reading {
  readonly bytes: Bytes;
  readonly isWhole: boolean;
}

/** Reads decoded bytes and stops at the first that is too many: what a host packs small may unpack large. */
const readBody = async (response: Response, limit: number, onProgress: () => void): Promise<Reading> => {
  const reader = response.body?.getReader();
  const chunks: Bytes[] = [];
  let length = 0;
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    onProgress();
    chunks.push(value);
    length += value.length;
    if (length <= limit) continue;
    void reader.cancel().catch(() => undefined);
    return { bytes: chunks[0] ?? new Uint8Array(0), isWhole: false };
  }
  return { bytes: joined(chunks, length), isWhole: true };
};

/** A reader of files below `address` for one check, all of whose requests together take at most `times.check`. */
export const fetchFrom = (
  address: string,
  times: { readonly stall: number; readonly check: number } = patience,
) => {
  const end = AbortSignal.timeout(times.check);
  return async (path: string, limit: number, isAnew: boolean): Promise<Fetched> => {
    const stalled = new AbortController();
    let timer = setTimeout(() => stalled.abort(), times.stall);
    const onProgress = () => {
      clearTimeout(timer);
      timer = setTimeout(() => stalled.abort(), times.stall);
    };
    const signal = AbortSignal.any([end, stalled.signal]);
    try {
      const cache = isAnew ? 'reload' : 'no-cache';
      const response = await fetch(`${address}/${path}`, { ...plainRequest, cache, signal });
      const hostTime = numberOf(response.headers.get('date'));
      const clock = hostTime === undefined ? {} : { hostTime };
      if (response.status !== 200) {
        void response.body?.cancel().catch(() => undefined);
        const retryAfter = retryAfterOf(response);
        const why = response.status === 404 || response.status === 410 ? 'missing' : 'status';
        return { ok: false, why, ...clock, ...(retryAfter !== undefined && { retryAfter }) };
      }
      const { bytes, isWhole } = await readBody(response, limit, onProgress);
      if (looksLikePage(bytes)) return { ok: false, why: 'not-our-data', ...clock };
      return isWhole ? { ok: true, bytes, ...clock } : { ok: false, why: 'too-long', ...clock };
    } catch {
      return { ok: false, why: signal.aborted ? 'timeout' : 'network' };
    } finally {
      clearTimeout(timer);
    }
  };
};
