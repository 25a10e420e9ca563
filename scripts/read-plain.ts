import type { PlacedBlock } from './read-html.ts';

/** Lines of such lengths, one after the other, are a paragraph that was wrapped by hand or by a mail program. */
const wrapped = { shortest: 50, longest: 100 };

/** A line without a final stop, shorter than this, with text after it, is a heading. */
const longestHeading = 120;

const isWrapped = (lines: readonly string[]) => {
  const inner = lines.slice(0, -1);
  if (!inner.every(({ length }) => length >= wrapped.shortest && length <= wrapped.longest)) return false;
  // Wrapping cuts sentences anywhere; a list of paragraphs ends each line with a stop.
  const cut = inner.filter((line) => !/[.!?…:»"”]\s*$/.test(line)).length;
  return cut * 2 > inner.length;
};

const isHeading = (line: string) =>
  line.length <= longestHeading && !'.!?…:;,»"”)'.includes(line.charAt(line.length - 1));

/** Cuts plain text into blocks: paragraphs between blank lines, else lines. Offsets are UTF-16 units of `text`. */
export const readPlain = (text: string): PlacedBlock[] => {
  const blocks: PlacedBlock[] = [];
  const add = (start: number, end: number, canBeHeading: boolean) => {
    const block = text.slice(start, end);
    const trimmed = block.trim();
    if (trimmed === '') return;
    blocks.push({ text: block, role: canBeHeading && isHeading(trimmed) ? 'heading' : 'text', start });
  };
  if (!text.includes('\n')) {
    add(0, text.length, false);
    return blocks;
  }
  let at = 0;
  // A split that keeps its separators, so that offsets can be counted.
  for (const part of text.split(/(\r?\n[^\S\n]*\r?\n\s*)/)) {
    const lines = part.split(/\r?\n/);
    const isLast = at + part.length >= text.trimEnd().length;
    if (isWrapped(lines)) add(at, at + part.length, false);
    else {
      let start = at;
      lines.forEach((line, index) => {
        add(start, start + line.length, !(isLast && index === lines.length - 1));
        start += line.length + (text.startsWith('\r\n', start + line.length) ? 2 : 1);
      });
    }
    at += part.length;
  }
  return blocks;
};
