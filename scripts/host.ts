// Serves a published folder on loopback, to try a channel with a build of one's own.
// `npm run host -- DIR [--port N]`
import { parseArgs } from 'node:util';
import { runAsCommand } from './run-as-command.ts';
import { servePublished } from './serve-published.ts';

await runAsCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { port: { type: 'string', default: '8973' } },
  });
  const folder = positionals[0];
  if (!folder) throw new Error('Say what: npm run host -- DIR [--port N]');
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65_535) throw new Error(`--port ${values.port}: is no port.`);
  const { address } = await servePublished(folder, port, (path) => console.log(`GET ${path}`));
  console.log(`${address} serves ${folder}. For a build that asks it, write beside its root a file such as`);
  console.log(`  addresses: [${address}]\n  root: 1.root.json`);
  console.log('and build with QANTAR_CHANNEL=that-file npm run build. Ctrl+C ends.');
});
