import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import type { Build, Channel } from '../core/update/keep-updated.ts';
import { openRoot } from './verify-roots.ts';

/** The build's one setting of the channel; another file can be named in `QANTAR_CHANNEL`, for trying it on loopback. */
export const channelFile = (): string => process.env.QANTAR_CHANNEL ?? 'data/channel.yaml';

const settingSchema = z.strictObject({
  addresses: z.array(z.string()).check(z.maxLength(2)),
  root: z.nullable(z.string()),
});

const isAddress = (address: string) =>
  /^https:\/\/[a-z0-9.-]+(:\d+)?(\/[\w.-]+)*$/.test(address) ||
  /^http:\/\/127\.0\.0\.1:\d+(\/[\w.-]+)*$/.test(address);

/** The content of a signed root that enough of its own keys signed; throws with a sentence otherwise. */
export const readRoot = async (file: string): Promise<string> =>
  (await openRoot(new Uint8Array(readFileSync(file)), file)).text;

/** The channel that this build will use; null where none is set. What is set wrongly stops the build. */
export const readChannel = async (file: string = channelFile()): Promise<Channel | null> => {
  const setting = settingSchema.safeParse(parse(readFileSync(file, 'utf8')));
  if (!setting.success) throw new Error(`${file}: must hold "addresses" and "root", and nothing else.`);
  const { addresses, root } = setting.data;
  if (addresses.length === 0) return null;
  const wrong = addresses.find((address) => !isAddress(address));
  if (wrong !== undefined)
    throw new Error(`${file}: "${wrong}" must begin with https:// and have no slash at the end.`);
  if (root === null) throw new Error(`${file}: an address needs a root, whose keys are believed.`);
  return { addresses, root: await readRoot(resolve(dirname(file), root)) };
};

/** All that the code is told of its own build. The time is the edition's, so that two builds of one tree are equal. */
export const readBuild = async (edition: string): Promise<Build> => {
  const head = existsSync(edition)
    ? JSON.parse(readFileSync(edition, 'utf8'))
    : { number: 0, date: '2026-01-01' };
  return { channel: await readChannel(), built: Date.parse(head.date), number: head.number };
};
