import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readBuild, readChannel } from '../../../scripts/read-channel.ts';
import { makeChannel, temporaryFolder } from '../../update/channel.ts';

let work: string;
beforeEach(() => {
  work = temporaryFolder();
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

describe('the build setting', () => {
  const setting = (text: string) => {
    writeFileSync(join(work, 'channel.yaml'), text);
    return readChannel(join(work, 'channel.yaml'));
  };

  test('names no host in the tree as it is, and the build says so', async () => {
    expect(await readChannel('data/channel.yaml')).toBeNull();
    expect(await readBuild('nowhere.json')).toMatchObject({ channel: null, number: 0 });
  });

  test.each([
    ['http', 'addresses: [http://facts.example/v1]\nroot: 1.root.json', 'https'],
    ['a slash at the end', 'addresses: [https://facts.example/]\nroot: 1.root.json', 'https'],
    ['no root', 'addresses: [https://facts.example/v1]\nroot: null', 'root'],
    ['a name that we do not know', 'addresses: []\nroot: null\nkeys: 1', 'nothing else'],
  ])('%s stops the build', async (_, text, why) => {
    await expect(setting(text)).rejects.toThrow(why);
  });

  test('T37 a root that was changed by hand stops the build', async () => {
    const { out } = makeChannel(work);
    cpSync(join(out, 'v1', '1.root.json'), join(work, '1.root.json'));
    const text = 'addresses: [https://facts.example/v1]\nroot: 1.root.json';
    expect(await setting(text)).toMatchObject({ addresses: ['https://facts.example/v1'] });
    const file = JSON.parse(readFileSync(join(work, '1.root.json'), 'utf8'));
    const payload = Buffer.from(file.payload, 'base64').toString().replace('"threshold":2', '"threshold":1');
    file.payload = Buffer.from(payload).toString('base64');
    writeFileSync(join(work, '1.root.json'), JSON.stringify(file));
    await expect(setting(text)).rejects.toThrow('not signed by enough');
  });
});
