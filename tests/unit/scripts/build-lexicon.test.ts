import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../../core/match/find-mentions.ts';
import { compileLexicon } from '../../../core/match/lexicon.ts';
import { buildLexicon } from '../../../scripts/build-lexicon.ts';
import { readData } from '../../../scripts/read-data.ts';

const records = new Set(readData('data').records.keys());
const { lexicon, faults } = buildLexicon('data', records);

describe('buildLexicon', () => {
  it('finds no fault in the aliases', () => {
    expect(faults.map(({ file, path, message }) => `${file}: ${path}: ${message}`)).toEqual([]);
  });

  it('leaves aliases of unknown records out and says so', () => {
    const known = new Set(['place.almaty']);
    const built = buildLexicon('data', known);
    expect(built.lexicon.records).toEqual(['place.almaty']);
    expect(built.faults.every(({ unknownRecord }) => unknownRecord)).toBe(true);
    expect(built.faults.some(({ file }) => file.includes('event.january-events'))).toBe(true);
  });

  it('stays small enough to ship', () => {
    expect(gzipSync(JSON.stringify(lexicon), { level: 9 }).length).toBeLessThan(64_000);
  });

  it('names every day of the first two weeks', () => {
    const compiled = compileLexicon(lexicon);
    for (const text of [
      '5 января',
      '5 қаңтарда',
      'January 5',
      '5 January',
      '05.01.2022',
      '5-го января',
      'пятого января',
      '1月5日',
      '5. Januar',
      '5 de enero',
    ])
      expect([text, findCandidates(text, compiled).map(({ record }) => record)]).toEqual([
        text,
        expect.arrayContaining(['date.2022-01-05']),
      ]);
  });
});
