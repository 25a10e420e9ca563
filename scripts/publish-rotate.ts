// Puts a new key in the place of one that was lost or stolen, or of all of a role, and signs the next root for it.
// `npm run publish:rotate -- --keys DIR --out DIR --role root|targets|timestamp [--retire ed25519:…]`
import { parseArgs } from 'node:util';
import { roleNames } from '../core/update/roles.ts';
import { openFolder } from './channel-folder.ts';
import { readFolder } from './read-published.ts';
import { rotateKeys } from './rotate-keys.ts';
import { runAsCommand } from './run-as-command.ts';
import { verifyChannel } from './verify-channel.ts';

await runAsCommand(async () => {
  const { values } = parseArgs({
    options: {
      keys: { type: 'string' },
      out: { type: 'string' },
      role: { type: 'string' },
      retire: { type: 'string' },
    },
  });
  const { keys, out, retire } = values;
  const role = roleNames.find((name) => name === values.role);
  if (!keys || !out || !role)
    throw new Error(
      'npm run publish:rotate -- --keys DIR --out DIR --role root|targets|timestamp [--retire KEY]',
    );
  const folder = openFolder(out);
  const { version, made } = await rotateKeys(folder, keys, role, Date.now(), retire);
  for (const { file, name } of made) console.log(`${file}  ${name}`);
  console.log(
    `Root ${version} is written. Put it on the host and, as data/channel.yaml says, into the next release.`,
  );
  if (role === 'timestamp')
    console.log('Give the new key to the scheduled job, too: the old one counts no longer.');
  const { faults } = folder.timestamp() ? await verifyChannel(readFolder(out), Date.now()) : { faults: [] };
  if (faults.length > 0) throw new Error(faults.join('\n'));
});
