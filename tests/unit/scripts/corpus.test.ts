import { describe, expect, it } from 'vitest';
import { judge } from '../../../scripts/judge-sample.ts';
import { loadLexicon } from '../../../scripts/load-lexicon.ts';
import { readCorpus, readLabels } from '../../../scripts/read-corpus.ts';

const loaded = loadLexicon();

describe('readLabels', () => {
  it('takes the marks out of the text', () => {
    const { text, labels } = readLabels('О [Қаңтаре](a / b) в [Алматы](?c).');
    expect(text).toBe('О Қаңтаре в Алматы.');
    expect(labels).toEqual([
      { start: 2, end: 9, records: ['a', 'b'], isOptional: false },
      { start: 12, end: 18, records: ['c'], isOptional: true },
    ]);
  });
});

describe.each(['development', 'test'] as const)('the %s half of the corpus', (split) => {
  const samples = readCorpus('tests/corpus', split);
  const outcomes = samples.flatMap((sample) => judge(sample, loaded));

  it.each(['ru', 'kk', 'en'])('is found in %s', (lang) => {
    const count = (result: string) =>
      outcomes.filter((outcome) => outcome.sample.lang === lang && outcome.result === result).length;
    const right = count('right');
    expect(right / (right + count('wrong'))).toBeGreaterThanOrEqual(0.98);
    expect(right / (right + count('missed'))).toBeGreaterThanOrEqual(0.95);
  });

  it('keeps silent texts silent', () => {
    const marked = samples
      .filter(({ labels }) => labels.length === 0)
      .filter((sample) => outcomes.some((one) => one.sample === sample));
    expect(marked.map(({ text }) => text)).toEqual([]);
  });

  it('names records that exist', () => {
    const unknown = samples
      .flatMap(({ labels }) => labels.flatMap((label) => label.records))
      .filter((id) => !loaded.kindOf.has(id));
    expect([...new Set(unknown)]).toEqual([]);
  });
});
