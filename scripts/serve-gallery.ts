import { createServer } from 'vite';

export interface ServedGallery {
  /** The address of the gallery, to which `?show=…` is added. */
  readonly base: string;
  close(): Promise<void>;
}

/** The gallery, straight from its sources. */
export const serveGallery = async (): Promise<ServedGallery> => {
  const server = await createServer({
    root: '.',
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
  });
  await server.listen();
  return { base: `${server.resolvedUrls?.local[0]}tests/gallery/index.html`, close: () => server.close() };
};
