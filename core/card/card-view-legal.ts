import type { Language } from '../dataset/language.ts';
import type { FactRecord } from '../dataset/record.ts';

type Legal = NonNullable<FactRecord['legal']>;

/** What a court said: where, when, under which articles, and whether it still stands. */
export interface LegalView {
  readonly court: string;
  readonly date: string;
  readonly articles: readonly string[];
  readonly sentence?: string;
  readonly appeal: Legal['appeal']['status'];
  readonly appealNote?: string;
}

export const viewLegal = (legal: Legal, language: Language): LegalView => ({
  court: legal.court[language],
  date: legal.date,
  articles: legal.articles,
  ...(legal.sentence && { sentence: legal.sentence[language] }),
  appeal: legal.appeal.status,
  ...(legal.appeal.note && { appealNote: legal.appeal.note[language] }),
});
