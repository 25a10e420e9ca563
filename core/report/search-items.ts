import type { Dataset } from '../card/card-view-index.ts';
import { type Language, languages } from '../dataset/language.ts';
import type { Kind, State } from '../dataset/record.ts';

/** A record as a search lists it. */
export interface SearchItem {
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
  readonly lead: string;
  readonly state: State;
  readonly stateDate: string;
  /** In every language: a search finds a record by any of them. */
  readonly titles: readonly string[];
  readonly texts: readonly string[];
}

/** Every record that may be looked up; private persons only open from text that names them. */
export const searchItems = ({ records }: Pick<Dataset, 'records'>, language: Language): SearchItem[] =>
  records
    .filter((record) => !(record.kind === 'actor' && record.isPrivate))
    .map(({ id, kind, title, lead, state, stateDate }) => ({
      id,
      kind,
      title: title[language],
      lead: lead[language],
      state,
      stateDate,
      titles: languages.map((each) => title[each]),
      texts: languages.map((each) => lead[each]),
    }));
