// Builds `data/`, tries it as a browser would, signs it and writes what a static host serves.
// `npm run publish:edition -- --keys DIR --out DIR [--data DIR] [--withdraw id,id] [--allow-shrink]`
import { parseArgs } from 'node:util';
import { openFolder, prefix, rootsIn } from './channel-folder.ts';
import { readKeyFiles } from './key-files.ts';
import { makeEdition } from './make-edition.ts';
import { publishEdition } from './publish-steps.ts';
import { readFolder } from './read-published.ts';
import { runAsCommand } from './run-as-command.ts';
import { verifyChannel } from './verify-channel.ts';

await runAsCommand(async () => {
  const { values } = parseArgs({
    options: {
      keys: { type: 'string' },
      out: { type: 'string' },
      data: { type: 'string', default: 'data' },
      withdraw: { type: 'string', default: '' },
      'allow-shrink': { type: 'boolean', default: false },
    },
  });
  const { keys, out } = values;
  if (!keys || !out)
    throw new Error('Say whose keys and where to: npm run publish:edition -- --keys DIR --out DIR');
  const secrets = {
    root: [],
    targets: readKeyFiles(keys, 'targets'),
    timestamp: readKeyFiles(keys, 'timestamp'),
  };
  const { edition, faults } = makeEdition(values.data);
  for (const { file, path, message } of faults) console.error(`${file}: ${path || '(file)'}: ${message}`);
  if (!edition) throw new Error(`Nothing was published: ${faults.length} faults in ${values.data}/.`);
  const folder = openFolder(out);
  for (const name of rootsIn(keys)) {
    const root = openFolder(keys).read(name);
    if (root && !folder.read(name)) folder.write(name, root);
  }
  const withdraw = values.withdraw.split(',').filter(Boolean);
  const { offer, targets } = await publishEdition(folder, secrets, Date.now(), {
    edition,
    withdraw,
    allowShrink: values['allow-shrink'],
  });
  const verified = await verifyChannel(readFolder(out), Date.now());
  for (const fault of verified.faults) console.error(fault);
  if (verified.faults.length > 0) throw new Error('The folder does not verify: do not put it on the host.');
  console.log(
    `Edition ${offer.number} of ${offer.date}, ${offer.records} records, ${offer.length} bytes, sha256 ${offer.sha256}`,
  );
  console.log(`Targets ${targets}. Put ${out}/${prefix} on the host, timestamp.json last.`);
});
