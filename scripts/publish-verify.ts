// Checks a published folder or host as a stranger can: every version, hash, signature and date, with the code that browsers run.
// `npm run publish:verify -- DIR|URL [--root FILE] [--edition FILE] [--strict]`; ends with 1 and a sentence on any fault, with
// --strict also on what will be one before long. `--edition` says which edition must be the one that is offered.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readChannel, readRoot } from './read-channel.ts';
import { readFolder, readHost, strangersIn } from './read-published.ts';
import { runAsCommand } from './run-as-command.ts';
import { verifyChannel } from './verify-channel.ts';

await runAsCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      root: { type: 'string' },
      edition: { type: 'string' },
      strict: { type: 'boolean', default: false },
    },
  });
  const where = positionals[0];
  if (!where)
    throw new Error('Say what: npm run publish:verify -- DIR|URL [--root FILE] [--edition FILE] [--strict]');
  const isHost = /^https?:\/\//.test(where);
  if (!isHost && !existsSync(where)) throw new Error(`${where}: there is no such folder.`);
  const root = values.root ? await readRoot(values.root) : (await readChannel())?.root;
  const sha256 = values.edition && createHash('sha256').update(readFileSync(values.edition)).digest('hex');
  if (root === undefined)
    console.log(
      'No root is set in the build, so the first one that is published is believed: compare its fingerprint.',
    );
  const read = isHost ? readHost(where) : readFolder(where);
  const { lines, warnings, ...found } = await verifyChannel(read, Date.now(), { root, sha256 });
  const strangers = isHost ? [] : strangersIn(where);
  const faults = [...found.faults, ...strangers.map((path) => `${path} does not belong on the host.`)];
  for (const line of lines) console.log(line);
  for (const warning of warnings) console.error(warning);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  if (values.strict && warnings.length > 0) throw new Error('Somebody must act: see above.');
  console.log('Everything is in order.');
});
