/** What the record says of a number on the page: what the card needs of it. */
export interface FindingView {
  /** The number as the page writes it. */
  readonly text: string;
  readonly outcome:
    | 'current'
    | 'superseded'
    | 'retracted'
    | 'different-scope'
    | 'not-on-record'
    | 'cannot-tell';
  /** What it counts where it is on record, in the reader's language. */
  readonly scope?: string;
  readonly statedOn?: string;
  readonly issuer?: string;
  /** Whether it was the last number known on the page's date; null where that cannot be said. */
  readonly currentThen?: boolean | null;
  readonly latest?: { readonly value: number; readonly statedOn: string; readonly issuer: string };
  /** The page's date, `YYYY-MM-DD`, where it gives one. */
  readonly day?: string;
}

export type FindingSentence =
  | 'stands'
  | 'standsNow'
  | 'lastThen'
  | 'olderThen'
  | 'laterThen'
  | 'older'
  | 'withdrawn'
  | 'otherScope'
  | 'notOnRecord'
  | 'disputed'
  | 'unclear';

/** Which sentence says what was found. The page's date decides between "was right then" and "was old even then". */
export const sentenceOf = ({ outcome, currentThen, statedOn, day }: FindingView): FindingSentence => {
  const wasLater = day !== undefined && statedOn !== undefined && statedOn > day;
  switch (outcome) {
    case 'current':
      return currentThen === false ? 'standsNow' : 'stands';
    case 'superseded':
      if (currentThen === true) return 'lastThen';
      if (currentThen === false) return wasLater ? 'laterThen' : 'olderThen';
      return 'older';
    case 'retracted':
      return 'withdrawn';
    case 'different-scope':
      return 'otherScope';
    case 'not-on-record':
      return 'notOnRecord';
    case 'cannot-tell':
      return statedOn === undefined ? 'unclear' : 'disputed';
  }
};
