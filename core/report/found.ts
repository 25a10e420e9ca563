import type { EditionIndex } from '../card/card-view-index.ts';
import type { FindingView } from '../card/finding-view.ts';
import type { Language } from '../dataset/language.ts';
import type { FactRecord, Kind, State } from '../dataset/record.ts';
import type { Context } from './context.ts';

/** A mention as the panel lists it, on a page or in a text that was pasted; plain data that can cross a message port. */
export interface FoundPlace extends Context {
  /** Names the place for as long as its page or text is open. */
  readonly id: number;
  readonly record: string;
  /** The words as they stand there. */
  readonly text: string;
  /** What the record says of a number that stands there. */
  readonly finding?: FindingView;
}

/** All places of one record. */
export interface FoundGroup {
  readonly record: string;
  readonly title: string;
  readonly kind: Kind;
  readonly state: State;
  readonly stateDate: string;
  readonly places: readonly FoundPlace[];
}

/** What a text says that can be held against a record, before what it only names. */
const isChecked = ({ kind }: { readonly kind: Kind }) => kind === 'figure' || kind === 'claim';

/** Places by record: figures and claims first, then the rest, each in the order in which the text first names them. */
export const groupFound = (
  places: readonly FoundPlace[],
  { byId }: Pick<EditionIndex, 'byId'>,
  language: Language,
): FoundGroup[] => {
  const groups = new Map<FactRecord, FoundPlace[]>();
  for (const place of places) {
    const record = byId.get(place.record);
    if (record) groups.set(record, [...(groups.get(record) ?? []), place]);
  }
  const all = [...groups].map(([{ id, kind, title, state, stateDate }, ofRecord]) => ({
    record: id,
    title: title[language],
    kind,
    state,
    stateDate,
    places: ofRecord,
  }));
  return [...all.filter(isChecked), ...all.filter((group) => !isChecked(group))];
};

// Written out, not taken from the schema: this runs where no schema library is loaded.
const stateOrder: Readonly<Record<State, number>> = {
  established: 0,
  'official-account': 1,
  documented: 2,
  court: 3,
  disputed: 4,
  unproven: 5,
  retracted: 6,
  false: 7,
  superseded: 8,
};

/** How many records of each state, the states in their own order; those without any left out. */
export const countStates = (groups: readonly { readonly state: State }[]): (readonly [State, number])[] =>
  (Object.keys(stateOrder) as State[])
    .map((state) => [state, groups.filter((group) => group.state === state).length] as const)
    .filter(([, count]) => count > 0);
