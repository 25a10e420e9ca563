import { checkPage } from './check-page.ts';
import type { LoadedLexicon } from './load-lexicon.ts';
import type { Label, Sample } from './read-corpus.ts';

export interface Outcome {
  readonly sample: Sample;
  readonly result: 'right' | 'wrong' | 'missed';
  readonly record: string;
  readonly text: string;
  /** Absent for what was missed. */
  readonly trigger?: 'strong' | 'contextual';
}

const overlaps = (one: { start: number; end: number }, other: { start: number; end: number }) =>
  one.start < other.end && other.start < one.end;

const isRight = (label: Label, record: string) => label.records.includes(record);

/**
 * Compares what was found in a text with its labels. A mention is right if it overlaps a label and names its record; one
 * that overlaps nothing labelled is wrong, and so is a label that nothing right overlaps, unless it is optional.
 */
export const judge = (sample: Sample, loaded: LoadedLexicon): Outcome[] => {
  const { text, html, title, published, url, labels } = sample;
  const { mentions } = checkPage(
    {
      ...(html === undefined ? { text } : { html }),
      ...(title !== undefined && { title }),
      ...(published !== undefined && { date: published }),
      ...(url !== undefined && { url }),
    },
    loaded,
  );
  const outcomes: Outcome[] = [];
  for (const mention of mentions) {
    const { record, trigger } = mention;
    const near = labels.filter((label) => overlaps(label, mention));
    const hit = near.find((label) => isRight(label, record));
    if (!hit && near.some(({ isOptional }) => isOptional)) continue;
    const result = hit ? 'right' : 'wrong';
    outcomes.push({ sample, result, record, text: mention.text, trigger });
  }
  for (const label of labels) {
    if (label.isOptional) continue;
    if (mentions.some((mention) => overlaps(label, mention) && isRight(label, mention.record))) continue;
    const [record = ''] = label.records;
    outcomes.push({ sample, result: 'missed', record, text: text.slice(label.start, label.end) });
  }
  return outcomes;
};
