import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { prefix } from './channel-folder.ts';

export interface Host {
  /** What `data/channel.yaml` calls an address. */
  readonly address: string;
  close(): void;
}

/**
 * Serves a published folder on loopback as any static host may: files and 404, nothing else. Only the timestamp changes;
 * browsers ask for every file anew all the same, and are told that it is unchanged.
 */
export const servePublished = async (
  folder: string,
  port = 0,
  onRequest?: (path: string) => void,
): Promise<Host> => {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://x').pathname);
    const file = join(folder, path);
    onRequest?.(path);
    // A browser that has no right to this host must still be able to read: there is nothing secret here.
    response.setHeader('access-control-allow-origin', '*');
    const isPublished = path.startsWith(`/${prefix}/`) && path.endsWith('.json') && !path.includes('..');
    if (!isPublished || !existsSync(file) || !statSync(file).isFile())
      return void response.writeHead(404).end();
    const etag = `"${statSync(file).mtimeMs}"`;
    const cache = path.endsWith('timestamp.json') ? 'no-cache' : 'public, max-age=31536000, immutable';
    response
      .setHeader('etag', etag)
      .setHeader('cache-control', cache)
      .setHeader('content-type', 'application/json');
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
    response.writeHead(200).end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { port: taken } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${taken}/${prefix}`, close: () => server.close() };
};
