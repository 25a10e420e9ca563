import type { LexiconData } from '../match/lexicon-data.ts';
import type { FactRecord } from './record.ts';
import type { Outlet } from './source.ts';

/** A source as the card shows it: the publication with what is known of its outlet. */
export interface Source {
  readonly publisher: string;
  readonly kind: Outlet['kind'];
  readonly ownership: Outlet['ownership'];
  readonly fundedBy?: string;
  readonly title: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; absent where unknown. */
  readonly published?: string;
  readonly lang: string;
  /** https only; absent where no safe address is known. */
  readonly url?: string;
  /** Whose text it is: equal for all copies of one wire report. */
  readonly origin: string;
}

/** A sentence with the record that must be found in it; null where nothing may be found. */
export interface Probe {
  readonly text: string;
  readonly record: string | null;
}

/** One numbered, dated version of the whole dataset, as it ships. */
export interface Edition {
  readonly schema: 1;
  readonly number: number;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly records: readonly FactRecord[];
  /** By source id; only those that a record cites. */
  readonly sources: Readonly<Record<string, Source>>;
  readonly lexicon: LexiconData;
  /** What a reader's browser tries the lexicon with before it takes the edition into use. */
  readonly probes?: readonly Probe[];
  /** By record id: the edition in which what the record now says first stood; absent means the first edition. */
  readonly since?: Readonly<Record<string, number>>;
  /** By id of a record that an earlier edition had: the first edition without it. */
  readonly withdrawn?: Readonly<Record<string, number>>;
}
