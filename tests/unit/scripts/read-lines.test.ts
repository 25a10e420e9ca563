import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readLines } from '../../../scripts/read-lines.ts';

async function* piecesOf(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const linesOf = async (text: string, size: number): Promise<string[]> => {
  const lines: string[] = [];
  for await (const some of readLines(piecesOf(Buffer.from(text), size))) lines.push(...some);
  return lines;
};

it.each([
  ['', []],
  ['one', ['one']],
  ['one\n', ['one']],
  ['one\n\nтри', ['one', '', 'три']],
  ['қаңтар\r\nжелтоқсан\n', ['қаңтар\r', 'желтоқсан']],
])('cuts %j', async (text, lines) => {
  expect(await linesOf(text, 1 << 16)).toEqual(lines);
});

it('gives the same lines however the bytes come, also with a letter cut in two', async () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'қ', '\n', '😀', ' '), maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (source, size) => {
      const expected = source.split('\n');
      if (expected.at(-1) === '') expected.pop();
      expect(await linesOf(source, size)).toEqual(expected);
    }),
  );
});
