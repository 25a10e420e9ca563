const size = 4096;

const cellOf = (text: string): number =>
  (text.charCodeAt(0) ^ (text.charCodeAt(1) << 3) ^ (text.charCodeAt(2) << 7)) & (size - 1);

/**
 * Says of a word that it begins with none of the given beginnings, without hashing it: most words of a text are no number
 * and no sign of anything. Of a beginning up to three UTF-16 units are looked at; a yes may be wrong, a no never is.
 */
export const createLeadTable = (beginnings: Iterable<string>): ((word: string) => boolean) => {
  const long = new Uint8Array(size);
  // By the first unit alone, for beginnings that are shorter than three.
  const short = new Uint8Array(size);
  for (const beginning of beginnings) {
    if (beginning.length < 3) short[beginning.charCodeAt(0) & (size - 1)] = 1;
    else long[cellOf(beginning)] = 1;
  }
  return (word) => (short[word.charCodeAt(0) & (size - 1)] ?? 0) + (long[cellOf(word)] ?? 0) > 0;
};
