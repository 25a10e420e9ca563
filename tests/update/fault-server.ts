import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { createGzip } from 'node:zlib';

/** What a host, or whoever stands before it, may do instead of giving the file. */
export type Fault =
  | 'page'
  | 'login'
  | 'empty'
  | 'longer-than-said'
  | 'cut-off'
  | 'stall'
  | 'bomb'
  | 'reset'
  | { readonly bytesASecond: number }
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>> };

export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

export interface FaultServer {
  readonly origin: string;
  /** The channel's address. */
  readonly address: string;
  readonly files: Map<string, Uint8Array>;
  readonly requests: SeenRequest[];
  /** Faults by a part of the path; removed when the test is done with them. */
  readonly faults: Map<string, Fault>;
  /** Bytes that were written to the bomb's connection before the client hung up. */
  readonly written: { bomb: number };
  /** Whether pages of other origins, and extensions without access, may read the answers. */
  isOpen: boolean;
  close(): Promise<void>;
}

const page = '<!doctype html><title>Sign in</title><p>Accept the conditions of this network.</p>';

/** Long enough that a client on a busy machine hangs up well before its end. */
const bombBytes = 1024 * 1_048_576;

const sendBomb = (response: ServerResponse, server: FaultServer) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
  const gzip = createGzip({ level: 1 });
  const chunk = Buffer.alloc(1_048_576, 0x20);
  let sent = 0;
  const more = () => {
    while (sent < bombBytes && !response.destroyed) {
      sent += chunk.length;
      server.written.bomb = sent;
      if (!gzip.write(chunk)) return void gzip.once('drain', () => setImmediate(more));
    }
    gzip.end();
  };
  gzip.on('error', () => undefined);
  gzip.pipe(response);
  more();
};

const drip = (response: ServerResponse, body: Uint8Array, bytesASecond: number) => {
  const wait = Math.max(20, 1_000 / bytesASecond);
  const size = Math.max(1, Math.round((bytesASecond * wait) / 1_000));
  let at = 0;
  const timer = setInterval(() => {
    response.write(body.slice(at, at + size));
    at += size;
    if (at >= body.length) response.end();
  }, wait);
  return response.on('close', () => clearInterval(timer));
};

const misbehave = (fault: Fault, response: ServerResponse, body: Uint8Array, server: FaultServer) => {
  const json = { 'content-type': 'application/json' };
  if (typeof fault === 'object' && 'status' in fault)
    return response.writeHead(fault.status, fault.headers).end();
  if (typeof fault === 'object') {
    response.writeHead(200, json);
    return drip(response, body, fault.bytesASecond);
  }
  switch (fault) {
    case 'page':
      return response.writeHead(200, { 'content-type': 'text/html' }).end(page);
    case 'login':
      return response.writeHead(302, { location: `${server.origin}/login` }).end();
    case 'empty':
      return response.writeHead(200, json).end();
    case 'longer-than-said':
      response.writeHead(200, { ...json, 'content-length': body.length + 100 });
      response.write(body);
      return setTimeout(() => response.destroy(), 50);
    case 'cut-off':
      response.writeHead(200, json);
      response.write(body.slice(0, body.length / 2));
      return setTimeout(() => response.destroy(), 50);
    case 'stall':
      response.writeHead(200, json);
      return response.flushHeaders();
    case 'reset':
      return response.socket?.resetAndDestroy();
    case 'bomb':
      return sendBomb(response, server);
  }
};

/** A static host on loopback that can be told to fail. */
export const startFaultServer = async (port = 0): Promise<FaultServer> => {
  const sockets = new Set<Socket>();
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? '/';
    server.requests.push({ method: request.method ?? '', path, headers: request.headers });
    if (server.isOpen) response.setHeader('access-control-allow-origin', '*');
    // A host that would like to know its readers again.
    response.setHeader('set-cookie', 'reader=1; Path=/; Max-Age=3600');
    if (path === '/login') return response.writeHead(200, { 'content-type': 'text/html' }).end(page);
    const body = server.files.get(path.replace('/v1/', ''));
    const fault = [...server.faults].find(([part]) => path.includes(part))?.[1];
    if (fault) return misbehave(fault, response, body ?? new Uint8Array(10), server);
    if (!body) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'max-age=60' }).end(body);
  };
  const http = createServer(answer);
  http.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => http.listen(port, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const server: FaultServer = {
    origin,
    address: `${origin}/v1`,
    files: new Map(),
    requests: [],
    faults: new Map(),
    written: { bomb: 0 },
    isOpen: true,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        http.close(() => resolve());
      }),
  };
  return server;
};
