// Makes the keys of a new channel and its first root: three root keys of which two must sign, a targets key, a timestamp key.
// `npm run publish:keys -- --out DIR [--after N]`; DIR must lie outside of every repository. Give each key to its holder and
// keep none of the root keys on a machine with a network. `--after` is for root keys that were lost: the new root follows
// root N without its signatures, counts in browsers that get it with a release, and drops what they stored before.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { datesOf, openFolder, prefix, rootsIn } from './channel-folder.ts';
import { makeKeyFile, refuseWorkTree, seal } from './key-files.ts';
import { runAsCommand } from './run-as-command.ts';

await runAsCommand(async () => {
  const { out, after } = parseArgs({
    options: { out: { type: 'string' }, after: { type: 'string', default: '0' } },
  }).values;
  if (!out) throw new Error('Say where: npm run publish:keys -- --out DIR');
  if (!/^\d{1,6}$/.test(after)) throw new Error(`--after ${after}: must be the number of the last root.`);
  refuseWorkTree(out);
  if (rootsIn(out).length > 0) throw new Error(`${out} holds keys already; see publish:rotate.`);
  const version = Number(after) + 1;
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
  const name = `${version}.root.json`;
  const floors = version > 1 && { floors: [{ root: version, targets: 0, timestamp: 0, edition: 0 }] };
  openFolder(out).write(
    name,
    seal('root', { version, ...datesOf('root', Date.now()), roles, ...floors }, secrets),
  );
  for (const { file, key } of Object.values(made).flat()) console.log(`${file}  ${key.name}`);
  console.log(
    `${join(out, prefix, name)}  is public: it belongs into the build (data/channel.yaml) and on the host.`,
  );
  if (!process.env.QANTAR_KEY_PASSPHRASE)
    console.log('The keys are not encrypted: set QANTAR_KEY_PASSPHRASE to have them so.');
});
