// Says again that what is published is the newest: what a scheduled job runs every three days.
// `npm run publish:timestamp -- --out DIR [--keys DIR]`; without --keys the key is read from QANTAR_TIMESTAMP_KEY.
// Ends with 1 where a person must act soon, after the timestamp was written all the same.
import { parseArgs } from 'node:util';
import { openFolder } from './channel-folder.ts';
import { keyFromEnvironment, readKeyFiles } from './key-files.ts';
import { publishTimestamp } from './publish-steps.ts';
import { readFolder } from './read-published.ts';
import { runAsCommand } from './run-as-command.ts';
import { verifyChannel } from './verify-channel.ts';

await runAsCommand(async () => {
  const { keys, out } = parseArgs({ options: { keys: { type: 'string' }, out: { type: 'string' } } }).values;
  if (!out) throw new Error('Say where: npm run publish:timestamp -- --out DIR [--keys DIR]');
  const secrets = keys ? readKeyFiles(keys, 'timestamp') : keyFromEnvironment();
  const version = publishTimestamp(openFolder(out), secrets, Date.now());
  console.log(`Timestamp ${version} is written.`);
  const { faults, warnings } = await verifyChannel(readFolder(out), Date.now());
  const urgent = [...faults, ...warnings];
  if (urgent.length > 0) throw new Error(urgent.join('\n'));
});
