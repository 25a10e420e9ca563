import { compileLexicon, type Lexicon } from '../../../core/match/lexicon.ts';
import { type CueKind, cueKinds, type LexiconData } from '../../../core/match/lexicon-data.ts';
import type { WordNotes } from '../../../scripts/forms/word-notes.ts';
import { createPacker } from '../../../scripts/pack-phrases.ts';
import { readPhrase } from '../../../scripts/word-forms.ts';

const none = new Set<string>();

export const noNotes: WordNotes = {
  masculine: new Set(['январь']),
  feminine: none,
  singular: none,
  unchanging: new Set(['алматы']),
  common: none,
  irregular: new Map(),
  back: none,
  front: none,
  plain: new Set(['алматы']),
  capital: none,
};

/** An alias as a test writes it: `[flags, language, notation]`. */
export type TestAlias = readonly [flags: string, language: string, notation: string];

/** A lexicon of a few aliases by record, for tests that must not depend on `data/`. */
export const smallData = (
  records: Readonly<Record<string, readonly TestAlias[]>>,
  cues: Partial<Record<CueKind, readonly string[]>> = {},
): LexiconData => {
  const packer = createPacker();
  const aliases = Object.values(records).map((list) =>
    list.flatMap(([flags, language, notation]) =>
      readPhrase(language, notation, noNotes).map((slots) => `${flags}:${packer.packPhrase(slots)}`),
    ),
  );
  const packedCues = Object.fromEntries(
    cueKinds.map((kind) => [
      kind,
      (cues[kind] ?? []).flatMap((cue) => readPhrase('cue', cue, noNotes).map(packer.packPhrase)),
    ]),
  ) as Record<CueKind, string[]>;
  return {
    records: Object.keys(records),
    endings: packer.endings(),
    words: packer.words(),
    aliases,
    cues: packedCues,
  };
};

export const smallLexicon = (...args: Parameters<typeof smallData>): Lexicon =>
  compileLexicon(smallData(...args));
