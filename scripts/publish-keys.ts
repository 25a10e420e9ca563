// Makes the keys of a new channel and its first root: three root keys of which two must sign, a targets key, a timestamp key.
// `npm run publish:keys -- --out DIR`; DIR must lie outside of every repository. Give each key to its holder and keep none of
// the root keys on a machine with a network.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { datesOf, openFolder, prefix } from './channel-folder.ts';
import { makeKeyFile, refuseWorkTree, seal } from './key-files.ts';
import { runAsCommand } from './run-as-command.ts';

await runAsCommand(async () => {
  const { out } = parseArgs({ options: { out: { type: 'string' } } }).values;
  if (!out) throw new Error('Say where: npm run publish:keys -- --out DIR');
  refuseWorkTree(out);
  if (existsSync(join(out, prefix, '1.root.json')))
    throw new Error(`${out} holds keys already; see publish:rotate.`);
  const make = (role: 'root' | 'targets' | 'timestamp', count: number) =>
    Array.from({ length: count }, () => makeKeyFile(out, role));
  const made = { root: make('root', 3), targets: make('targets', 1), timestamp: make('timestamp', 1) };
  const signers = (role: keyof typeof made, threshold: number) => ({
    keys: made[role].map(({ key }) => key.name),
    threshold,
  });
  const roles = {
    root: signers('root', 2),
    targets: signers('targets', 1),
    timestamp: signers('timestamp', 1),
  };
  const secrets = made.root.slice(0, 2).map(({ key }) => key);
  openFolder(out).write(
    '1.root.json',
    seal('root', { version: 1, ...datesOf('root', Date.now()), roles }, secrets),
  );
  for (const { file, key } of Object.values(made).flat()) console.log(`${file}  ${key.name}`);
  console.log(
    `${join(out, prefix, '1.root.json')}  is public: it belongs into the build (data/channel.yaml) and on the host.`,
  );
  if (!process.env.QANTAR_KEY_PASSPHRASE)
    console.log('The keys are not encrypted: set QANTAR_KEY_PASSPHRASE to have them so.');
});
