// Checks a text or an HTML page, or a stream of them, and prints what it found as JSON. See `usage`.
import { createReadStream, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type CheckInput, checkPage, isDate } from './check-page.ts';
import { loadLexicon } from './load-lexicon.ts';
import { readLines } from './read-lines.ts';

const usage = `npm run -s check -- [--date YYYY-MM-DD] [--url URL] [--html] [--explain] FILE|-
npm run -s check -- [--explain] --jsonl FILE|-      one {"id","text" or "html","date"?,"url"?} a line`;

const isInput = (value: unknown): value is CheckInput => {
  if (typeof value !== 'object' || value === null) return false;
  const input = value as Record<string, unknown>;
  const hasText = typeof input.text === 'string' || typeof input.html === 'string';
  return (
    hasText &&
    ['text', 'html', 'date', 'url', 'title'].every((key) =>
      ['string', 'undefined'].includes(typeof input[key]),
    )
  );
};

/** The line as an input, or a sentence that says what is wrong with it. */
const parseLine = (line: string): CheckInput | string => {
  try {
    const value: unknown = JSON.parse(line);
    if (!isInput(value)) return 'needs a "text" or an "html", and nothing but strings beside them';
    const { date } = value;
    return date === undefined || isDate(date) ? value : `"date" is no day: ${date} (needs YYYY-MM-DD)`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

const write = (line: string): Promise<void> =>
  new Promise((resolve) => {
    if (process.stdout.write(line)) resolve();
    else process.stdout.once('drain', resolve);
  });

/** Few calls for much text, and still nothing beside the rest of the program. */
const pieceBytes = 262_144;

/** Enough for one system call to be cheap, little enough to stay in cache. */
const chunkUnits = 65_536;

const checkLines = async (file: string, explain: boolean): Promise<void> => {
  const loaded = loadLexicon();
  const input = file === '-' ? process.stdin : createReadStream(file, { highWaterMark: pieceBytes });
  let number = 0;
  let pending = '';
  for await (const lines of readLines(input)) {
    for (const line of lines) {
      number += 1;
      if (line.trim() === '') continue;
      const parsed = parseLine(line);
      if (typeof parsed === 'string') {
        process.stderr.write(`line ${number}: ${parsed}\n`);
        process.exitCode = 1;
        continue;
      }
      pending += `${JSON.stringify(checkPage(parsed, loaded, explain))}\n`;
      if (pending.length < chunkUnits) continue;
      await write(pending);
      pending = '';
    }
  }
  await write(pending);
};

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      date: { type: 'string' },
      url: { type: 'string' },
      html: { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
      jsonl: { type: 'boolean', default: false },
    },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Error(usage);
  if (values.date !== undefined && !isDate(values.date))
    throw new Error(`--date is no day: ${values.date} (needs YYYY-MM-DD)`);
  if (values.jsonl) return checkLines(file, values.explain);
  const content = readFileSync(file === '-' ? 0 : file, 'utf8');
  const input: CheckInput = {
    ...(values.html ? { html: content } : { text: content }),
    ...(values.date !== undefined && { date: values.date }),
    ...(values.url !== undefined && { url: values.url }),
  };
  await write(`${JSON.stringify(checkPage(input, loadLexicon(), values.explain), null, 2)}\n`);
};

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
