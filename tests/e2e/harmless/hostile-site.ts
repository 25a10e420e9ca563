import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HostilePage {
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface HostileSite {
  readonly origin: string;
  /** Everything that was asked of the server, in order. */
  readonly requests: string[];
  close(): void;
}

/** Serves made-up pages with any type and any headers, and writes down every request. */
export const serveHostile = async (pages: Readonly<Record<string, HostilePage>>): Promise<HostileSite> => {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://x');
    requests.push(`${request.method} ${pathname}`);
    const page = pages[pathname.slice(1)];
    if (!page) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': page.type ?? 'text/html; charset=utf-8', ...page.headers });
    response.end(page.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://localhost:${port}`, requests, close: () => server.close() };
};

/** A paragraph that is about the events whatever stands around it. */
export const story =
  'В январе 2022 года в Казахстане начались протесты: 5 января толпа захватила акимат Алматы, а Токаев попросил ' +
  'помощи у ОДКБ. Эти дни называют Қаңтар оқиғасы.';

/** The words of the story on which a card opens. */
export const word = 'Токаев';

export const html = (body: string, head = '') =>
  `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>Страница</title>${head}</head><body>${body}</body></html>`;

export const paragraph = (text = story) => `<p>${text}</p>`;
