import type { Plural } from '../text/fill.ts';
import type { CardView } from './card-view.ts';
import type { FigurePoint } from './card-view-figure.ts';
import type { LegalView } from './card-view-legal.ts';
import type { SourceView } from './card-view-sources.ts';
import type { FindingSentence } from './finding-view.ts';

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** What the card says around a record. Names in braces are filled in by `fill`. */
export interface CardWords {
  readonly kinds: Words<CardView['kind']>;
  readonly organisation: string;
  readonly states: Words<CardView['state']>;
  readonly statuses: Words<FigurePoint['status']>;
  /** Without case endings on `{n}`, which Kazakh would need: the digits do not tell how they are read. */
  readonly approx: Words<NonNullable<FigurePoint['approx']>>;
  /** How sure a date of publication is; the month and the year speak for themselves. */
  readonly precision: Words<'inferred' | 'not-later-than' | 'not-earlier-than'>;
  readonly sourceKinds: Words<SourceView['kind']>;
  readonly ownerships: Words<SourceView['ownership']>;
  readonly appeals: Words<LegalView['appeal']>;
  readonly close: string;
  readonly pin: string;
  readonly when: string;
  readonly where: string;
  readonly saidBy: string;
  readonly saidOn: string;
  readonly counted: string;
  readonly latestValue: string;
  /** What the record says of a number on the page: `{n}` as the page writes it, `{what}` what it counts on record. */
  readonly finding: Words<FindingSentence>;
  readonly findingNow: string;
  readonly pageDate: string;
  readonly since: string;
  readonly repeated: string;
  readonly chart: string;
  readonly compressed: string;
  readonly allValues: string;
  readonly date: string;
  readonly value: string;
  readonly issuer: string;
  readonly court: string;
  readonly articles: string;
  readonly sentence: string;
  readonly appeal: string;
  readonly more: string;
  readonly events: string;
  readonly dayEvents: string;
  readonly noEvents: string;
  readonly nearby: string;
  readonly earlier: string;
  readonly later: string;
  readonly related: string;
  readonly sources: string;
  readonly moreSources: Plural;
  readonly sourceRefs: string;
  readonly singleOrigin: string;
  readonly fundedBy: string;
  readonly newTab: string;
  readonly undated: string;
  readonly checked: string;
  readonly edition: string;
  readonly openTimeline: string;
  readonly changed: string;
  readonly copy: string;
  readonly asText: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly menu: string;
  readonly report: string;
  readonly reportTitle: string;
  readonly reportWrong: string;
  readonly reportSource: string;
  readonly reportCopied: string;
  readonly hideMention: string;
  readonly hidePage: string;
  readonly untilReload: string;
  readonly lasting: string;
  readonly lastingNote: string;
}
