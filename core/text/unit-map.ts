/** The entry of a unit that is dropped or belongs to the letter before it: it needs the careful way. */
export const special = 0;

const map = new Uint16Array(65_536);
for (let code = 1; code < map.length; code += 1) map[code] = code;

const lowerCase = (first: number, last: number) => {
  for (let code = first; code <= last; code += 1) {
    const lower = String.fromCharCode(code).toLowerCase();
    // «İ» alone becomes longer; it is an i here.
    map[code] = lower.charCodeAt(0);
  }
};
const to = (target: string, sources: string) => {
  for (const source of sources) map[source.charCodeAt(0)] = target.charCodeAt(0);
};
const runTo = (first: number, last: number, target: number) => {
  for (let code = first; code <= last; code += 1) map[code] = target + code - first;
};
/** Latin letters lose their marks: one spelling for the many Latin alphabets of Kazakh (qańtar, qañtar, qantar). */
const withoutMarks = (first: number, last: number) => {
  for (let code = first; code <= last; code += 1) {
    const base = String.fromCharCode(code).toLowerCase().normalize('NFD').charAt(0);
    if (base >= 'a' && base <= 'z') map[code] = base.charCodeAt(0);
  }
};

lowerCase(0x41, 0x5a);
lowerCase(0xc0, 0x58f);
lowerCase(0x10a0, 0x10ff);
lowerCase(0x1e00, 0x1fff);
withoutMarks(0xc0, 0x24f);
withoutMarks(0x1e00, 0x1eff);
to('i', 'ıİ');
to('l', 'łŁ');
to('o', 'øØ');
to('d', 'đĐ');
to('n', 'ŋŊ');
to('е', 'ёЁѐЀ');
to('и', 'ѝЍ');
to(' ', '\t\n\u000b\f\r\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a');
to(' ', '\u2028\u2029\u202f\u205f\u3000');
to('-', '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63\uff0d');
to("'", '\u2018\u2019\u201b\u02b9\u02bb\u02bc\u02bd\u0060\u00b4\u2032\uff07');
to('"', '\u00ab\u00bb\u201c\u201d\u201e\u201f\u2033\u300c\u300d\u300e\u300f\uff02');
runTo(0x660, 0x669, 0x30);
runTo(0x6f0, 0x6f9, 0x30);
runTo(0xff10, 0xff19, 0x30);
runTo(0xff21, 0xff3a, 0x61);
runTo(0xff41, 0xff5a, 0x61);

const specialRanges = [
  // Soft hyphen, zero-width, bidirectional and other invisible characters, tatweel, high hamza.
  [0, 0],
  [0xad, 0xad],
  [0x61c, 0x61c],
  [0x640, 0x640],
  [0x674, 0x674],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  // Combining marks.
  [0x300, 0x36f],
  [0x483, 0x489],
  [0x64b, 0x65f],
  [0x670, 0x670],
] as const;
for (const [first, last] of specialRanges) map.fill(special, first, last + 1);

/** The folded unit of every UTF-16 unit, one to one; `special` where one to one does not do. */
export const foldedUnit: Uint16Array = map;

/** Whether the unit is a combining mark (which may change the letter before it), not merely invisible. */
export const isMark = (code: number): boolean =>
  (code >= 0x300 && code <= 0x36f && code !== 0x34f) ||
  (code >= 0x483 && code <= 0x489) ||
  (code >= 0x64b && code <= 0x65f) ||
  code === 0x670;
