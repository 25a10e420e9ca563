import { createReadStream, lstatSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { prefix } from './channel-folder.ts';
import { isPublished } from './read-published.ts';

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
  if (!statSync(join(folder, prefix), { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`${folder} holds no ${prefix}/: publish something there first.`);
  const start = `/${prefix}/`;
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    onRequest?.(path);
    // A browser that has no right to this host must still be able to read: there is nothing secret here.
    response.setHeader('access-control-allow-origin', '*');
    // Only names that we give, so that no path leads out of the folder.
    const file = path.startsWith(start) && isPublished(path.slice(start.length)) && join(folder, path);
    const stat = file ? lstatSync(file, { throwIfNoEntry: false }) : undefined;
    if (!file || !stat?.isFile()) return void response.writeHead(404).end();
    const etag = `"${stat.mtimeMs}"`;
    const cache = path.endsWith('timestamp.json') ? 'no-cache' : 'public, max-age=31536000, immutable';
    response
      .setHeader('etag', etag)
      .setHeader('cache-control', cache)
      .setHeader('content-type', 'application/json');
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response.writeHead(200));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${taken}/${prefix}`, close: () => server.close() };
};
