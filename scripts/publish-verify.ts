// Checks a published folder or host as a stranger can: every version, hash, signature and date, with the code that browsers run.
// `npm run publish:verify -- DIR|URL [--root FILE] [--strict]`; ends with 1 and a sentence on any fault, with --strict also on
// what will be one before long.
import { parseArgs } from 'node:util';
import { readChannel, readRoot } from './read-channel.ts';
import { readFolder, readHost } from './read-published.ts';
import { runAsCommand } from './run-as-command.ts';
import { verifyChannel } from './verify-channel.ts';

await runAsCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { root: { type: 'string' }, strict: { type: 'boolean', default: false } },
  });
  const where = positionals[0];
  if (!where) throw new Error('Say what: npm run publish:verify -- DIR|URL [--root FILE] [--strict]');
  const isHost = /^https?:\/\//.test(where);
  const trusted = values.root ? await readRoot(values.root) : (await readChannel())?.root;
  if (trusted === undefined)
    console.log(
      'No root is set in the build, so the first one that is published is believed: compare its fingerprint.',
    );
  const read = isHost ? readHost(where) : readFolder(where);
  const { lines, faults, warnings } = await verifyChannel(read, Date.now(), trusted);
  for (const line of lines) console.log(line);
  for (const warning of warnings) console.error(warning);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  if (values.strict && warnings.length > 0) throw new Error('Somebody must act: see above.');
  console.log('Everything is in order.');
});
