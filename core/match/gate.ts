import { hasAnyName, lookFirst } from './gate-leads.ts';
import { country, dated, event, isBorrowed, isKazakh, named, strong, time } from './gate-words.ts';

/** Looks at the text of a page piece by piece and says, once and for good, that the page could be about the events. */
export interface Gate {
  /**
   * Takes the next piece of raw text (the title, all that stands between two scripts); true from the moment on at which
   * all pieces together could be about the events. A word cut in two by pieces is not seen.
   */
  look(text: string): boolean;
  /** How much is known: it grows with a sign of Kazakhstan, and again with one of the time. */
  readonly known: number;
  /**
   * Lets go of the pieces that wait for such a sign, so that a page that never stops growing is not held in memory; when
   * more is known, whoever forgot gives all the text again.
   */
  forget(): void;
}

/** Soft hyphens, zero-width characters, stress marks. */
// biome-ignore lint/suspicious/noMisleadingCharacterClass: single units are meant.
const hidden = /[\u00ad\u0300\u0301\u200b-\u200f\u2060\ufeff]/g;

// Words of two scripts get past filters of words; here they count as Cyrillic, which in other words costs nothing.
const latinTwins = 'aceopxykmhtbi';
const cyrillicTwins = 'асеорхукмнтві';
const mixed = /[А-я][aceopxyk]|[aceopxyk][а-я]/;
const mixedWord = /[a-zа-яё]*(?:[а-я][aceopxykmhtbi]|[aceopxykmhtbi][а-я])[a-zа-яё]*/gi;

const inCyrillic = (word: string) =>
  word.replace(/[a-z]/gi, (letter) => cyrillicTwins[latinTwins.indexOf(letter.toLowerCase())] ?? letter);

/** As a reader sees it. */
const plain = (text: string): string => {
  const bare = text.replace(hidden, '');
  return mixed.test(bare) ? bare.replace(mixedWord, inCyrillic) : bare;
};

/**
 * Looks in the order of what is rare in the world: Kazakhstan, then January or 2022, then violence; nearly every page ends
 * before the first. Limit: Kazakhstan must be named once by a word that a piece of `gate-leads.ts` stands in.
 */
export const createGate = (): Gate => {
  let hasPassed = false;
  let hasCountry = false;
  let hasTime = false;
  /** Pieces that say nothing before the next sign is known. */
  let waiting: string[] = [];

  const examine = (text: string): boolean => {
    const isTimed = time.test(text);
    if ((isTimed && dated.test(text)) || named.test(text) || isBorrowed(text)) return true;
    hasTime ||= isTimed;
    waiting.push(text);
    return hasTime && takeWaiting().some((piece) => event.test(piece));
  };

  const takeWaiting = (): string[] => {
    const taken = waiting;
    waiting = [];
    return taken;
  };

  const lookAt = (raw: string): boolean => {
    const first = hasCountry ? 'name' : lookFirst(raw);
    const text = first === 'nothing' ? raw : plain(raw);
    if (hasCountry) return examine(text);
    waiting.push(text);
    if (first === 'nothing' || (first === 'unusual' && !hasAnyName(text))) return false;
    if (strong.test(text) || isBorrowed(text)) return true;
    hasCountry = country.test(text) || isKazakh(text);
    return hasCountry && takeWaiting().some(examine);
  };

  return {
    look: (text) => {
      hasPassed ||= lookAt(text);
      return hasPassed;
    },
    get known() {
      return Number(hasCountry) + Number(hasTime);
    },
    forget: () => {
      waiting = [];
    },
  };
};
