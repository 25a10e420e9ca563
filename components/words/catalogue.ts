import type { CardView } from '../../core/card/card-view.ts';
import type { CardWords } from '../../core/card/card-words.ts';
import type { Language } from '../../core/dataset/language.ts';
import type { Plural } from '../../core/text/fill.ts';

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** What our own pages say: popup and timeline. */
export interface PageWords {
  /** The language's own name. */
  readonly name: string;
  readonly language: string;
  readonly timeline: string;
  readonly timelineIntro: string;
  readonly search: string;
  readonly searchHint: string;
  readonly found: Plural;
  readonly nothingFound: string;
  readonly allEvents: Plural;
  readonly meanings: string;
  readonly stateMeanings: Words<CardView['state']>;
  readonly noEdition: string;
  readonly thisSite: string;
  readonly siteOn: string;
  readonly siteOff: string;
  readonly offEverywhere: string;
  readonly siteUnavailable: string;
  readonly switchSite: string;
  readonly mentions: Plural;
  readonly noMentions: string;
  readonly noMentionsNote: string;
  readonly openTimelinePage: string;
  readonly openPanel: string;
  readonly privacy: string;
}

export interface Catalogue {
  readonly card: Readonly<Record<Language, CardWords>>;
  readonly page: Readonly<Record<Language, PageWords>>;
}
