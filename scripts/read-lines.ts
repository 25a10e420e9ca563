/** Cuts a stream of bytes into lines of text. Only one piece and the line that it ends in are held, however long the stream. */
export async function* readLines(input: AsyncIterable<Buffer>): AsyncGenerator<string[]> {
  const lineFeed = 0x0a;
  let rest: Buffer[] = [];
  for await (const piece of input) {
    const lines: string[] = [];
    let start = 0;
    for (let at = piece.indexOf(lineFeed); at >= 0; at = piece.indexOf(lineFeed, start)) {
      const line = piece.subarray(start, at);
      lines.push(rest.length === 0 ? line.toString('utf8') : Buffer.concat([...rest, line]).toString('utf8'));
      rest = [];
      start = at + 1;
    }
    if (start < piece.length) rest.push(piece.subarray(start));
    if (lines.length > 0) yield lines;
  }
  if (rest.length > 0) yield [Buffer.concat(rest).toString('utf8')];
}
