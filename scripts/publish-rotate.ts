// Puts a new key in the place of one that was lost or stolen, or of all of a role, and signs the next root for it.
// `npm run publish:rotate -- --keys DIR --out DIR --role root|targets|timestamp [--retire ed25519:…]`
// The floors of the new root undo whatever somebody published above our own versions with the old key.
import { parseArgs } from 'node:util';
import { roleNames } from '../core/update/roles.ts';
import { datesOf, openFolder, signersFor } from './channel-folder.ts';
import { makeKeyFile, readKeyFiles, seal } from './key-files.ts';
import { publishTargets, publishTimestamp } from './publish-steps.ts';
import { readFolder } from './read-published.ts';
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
  const before = folder.lastRoot();
  const { roles, version } = before.content;
  const retired =
    retire === undefined ? roles[role].keys : roles[role].keys.filter((name) => name === retire);
  if (retired.length === 0) throw new Error(`Root ${version} has no ${role} key ${retire}.`);
  const formerSigners = signersFor('root', before, readKeyFiles(keys, 'root'));
  const made = retired.map(() => makeKeyFile(keys, role));
  const newKeys = [
    ...roles[role].keys.filter((name) => !retired.includes(name)),
    ...made.map(({ key }) => key.name),
  ];
  const newRoles = { ...roles, [role]: { ...roles[role], keys: newKeys } };
  const targets = folder.targets()?.content;
  const timestamp = folder.timestamp()?.content;
  const floors = {
    // A timestamp names targets, so whoever could sign targets may have made timestamps go with them.
    ...(role !== 'root' && { timestamp: timestamp?.version ?? 0 }),
    ...(role === 'targets' && { targets: targets?.version ?? 0 }),
  };
  const content = {
    version: version + 1,
    ...datesOf('root', Date.now()),
    roles: newRoles,
    ...(Object.keys(floors).length > 0 && { floors }),
  };
  const next = { content, text: '' };
  const signers = new Map(
    [...formerSigners, ...signersFor('root', next, readKeyFiles(keys, 'root'))].map((key) => [key.name, key]),
  );
  const text = seal('root', content, [...signers.values()]);
  openFolder(keys).write(`${version + 1}.root.json`, text);
  folder.write(`${version + 1}.root.json`, text);
  const secrets = {
    root: [],
    targets: readKeyFiles(keys, 'targets'),
    timestamp: readKeyFiles(keys, 'timestamp'),
  };
  if (targets && role === 'targets') {
    const { editions, withdrawn } = targets;
    await publishTargets(folder, secrets, Date.now(), { editions, withdrawn });
  } else if (timestamp) publishTimestamp(folder, secrets.timestamp, Date.now());
  for (const { file, key } of made) console.log(`${file}  ${key.name}`);
  console.log(
    `Root ${version + 1} is written. Put it on the host and, as data/channel.yaml says, into the next release.`,
  );
  const { faults } = timestamp ? await verifyChannel(readFolder(out), Date.now()) : { faults: [] };
  if (faults.length > 0) throw new Error(faults.join('\n'));
});
