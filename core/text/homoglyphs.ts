// Letters that look alike, compared after lower-casing; k, m, h, t and b are twins as capitals only (К М Н Т В).
const latinTwins = 'aceopxykmhtbi';
const cyrillicTwins = 'асеорхукмнтві';

const toCyrillic = new Uint16Array(0x530);
const toLatin = new Uint16Array(0x530);
for (let at = 0; at < latinTwins.length; at += 1) {
  toCyrillic[latinTwins.charCodeAt(at)] = cyrillicTwins.charCodeAt(at);
  toLatin[cyrillicTwins.charCodeAt(at)] = latinTwins.charCodeAt(at);
}
// Kazakh Latin texts keep a Cyrillic ә inside Latin words.
toLatin['ә'.charCodeAt(0)] = 'a'.charCodeAt(0);

const isLatin = (unit: number) => unit >= 0x61 && unit <= 0x7a;
const isCyrillic = (unit: number) => unit >= 0x400 && unit <= 0x52f;

const unify = (units: Uint16Array, start: number, end: number) => {
  let latin = 0;
  for (let at = start; at < end; at += 1) if (isLatin(units[at] ?? 0)) latin += 1;
  const twins = latin * 2 > end - start ? toLatin : toCyrillic;
  for (let at = start; at < end; at += 1) {
    const twin = twins[units[at] ?? 0];
    if (twin) units[at] = twin;
  }
};

/**
 * Writes each word that mixes Latin and Cyrillic letters in the script that most of it has («Тoкаев» with a Latin o),
 * in place. Takes folded units; words in one script are never touched.
 */
export const unifyScripts = (units: Uint16Array): void => {
  let start = 0;
  let seen = 0;
  const end = units.length;
  for (let at = 0; at <= end; at += 1) {
    const unit = at < end ? (units[at] ?? 0) : 0;
    if (isLatin(unit)) seen |= 1;
    else if (isCyrillic(unit)) seen |= 2;
    else {
      if (seen === 3) unify(units, start, at);
      seen = 0;
      start = at + 1;
    }
  }
};
