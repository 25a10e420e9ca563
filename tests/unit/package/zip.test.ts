import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readZip } from '../../../scripts/package-zip.ts';

/** An archive as simple as the format allows; the names are ASCII. */
const zipOf = (entries: readonly (readonly [string, string, boolean])[]): Buffer => {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text, isPacked] of entries) {
    const bytes = isPacked ? deflateRawSync(text) : Buffer.from(text);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(isPacked ? 8 : 0, 10);
    entry.writeUInt32LE(bytes.length, 20);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    directory.push(entry, Buffer.from(name));
    parts.push(header, Buffer.from(name), bytes);
    at += 30 + name.length + bytes.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, ...directory, end]);
};

test('reads stored and packed files, and leaves folders out', () => {
  const long = createHash('sha256').update('x').digest('hex').repeat(200);
  const files = readZip(
    zipOf([
      ['a.txt', 'as it is', false],
      ['b/', '', false],
      ['b/c.txt', long, true],
    ]),
  );
  expect([...files].map(([name, bytes]) => [name, bytes.toString()])).toEqual([
    ['a.txt', 'as it is'],
    ['b/c.txt', long],
  ]);
});

test('says that something else is no archive', () => {
  expect(() => readZip(Buffer.from('<html>'.repeat(20)))).toThrow('not a zip archive');
});
