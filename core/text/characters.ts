/** What a UTF-16 unit of folded text is to the tokeniser. */
export const separator = 0;
export const letter = 1;
export const digit = 2;
/** A character that is a word of its own: Chinese and Japanese are written without spaces. */
export const ideograph = 3;

const fill = (table: Uint8Array, value: number, ranges: readonly (readonly [number, number])[]) => {
  for (const [first, last] of ranges) table.fill(value, first, last + 1);
};

/** Everything from U+00C0 on is a letter unless it is listed here: scripts are many, punctuation blocks are few. */
const punctuation = [
  [0xd7, 0xd7],
  [0xf7, 0xf7],
  [0x2b9, 0x2df],
  [0x37e, 0x37e],
  [0x387, 0x387],
  [0x482, 0x482],
  [0x55a, 0x55f],
  [0x589, 0x58a],
  [0x60c, 0x60d],
  [0x61b, 0x61f],
  [0x66a, 0x66d],
  [0x6d4, 0x6d4],
  [0x2000, 0x2bff],
  [0x2e00, 0x2e7f],
  [0x3000, 0x3004],
  [0x3007, 0x3030],
  [0xe000, 0xf8ff],
  [0xfe10, 0xfe6f],
  [0xff00, 0xff20],
  [0xff3b, 0xff40],
  [0xff5b, 0xff65],
  [0xfff0, 0xffff],
] as const;

const build = () => {
  const table = new Uint8Array(65_536);
  fill(table, letter, [
    [0x41, 0x5a],
    [0x61, 0x7a],
    [0xaa, 0xaa],
    [0xb5, 0xb5],
    [0xba, 0xba],
    [0xc0, 0xffff],
  ]);
  fill(table, separator, punctuation);
  fill(table, digit, [[0x30, 0x39]]);
  fill(table, ideograph, [
    [0x3005, 0x3006],
    [0x3040, 0x30ff],
    [0x3400, 0x4dbf],
    [0x4e00, 0x9fff],
    [0xf900, 0xfaff],
  ]);
  return table;
};

/** The class of every UTF-16 unit: one load a character, whatever the script. */
export const classOf: Uint8Array = build();
