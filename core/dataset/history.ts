import type { Edition } from './edition.ts';

/** What the editions published so far said, as far as later ones need it: the content of `data/history.json`. */
export interface History {
  /** The number of the last published edition; 0 before the first. */
  readonly edition: number;
  /** By record id: the edition in which its present words first stood, and a digest of them. */
  readonly records: Readonly<Record<string, readonly [since: number, digest: string]>>;
  /** By record id: the first edition without it. */
  readonly withdrawn: Readonly<Record<string, number>>;
}

export const noHistory: History = { edition: 0, records: {}, withdrawn: {} };

/**
 * The history as it stands once edition `number` with these digests (by record id) is published. The same edition may be
 * put in again: what was not published before belongs to it.
 */
export const advanceHistory = (
  history: History,
  number: number,
  digests: Readonly<Record<string, string>>,
): History => {
  const records = Object.entries(digests).map(([id, digest]): [string, readonly [number, string]] => {
    const known = history.records[id];
    return [id, known?.[1] === digest ? known : [number, digest]];
  });
  const gone = Object.keys(history.records).filter((id) => !(id in digests));
  const stillGone = Object.entries(history.withdrawn).filter(([id]) => !(id in digests));
  return {
    edition: number,
    records: Object.fromEntries(records),
    withdrawn: Object.fromEntries([...stillGone, ...gone.map((id): [string, number] => [id, number])]),
  };
};

/** The two fields of an edition that keep citations of earlier editions resolving; each is left out where it is empty. */
export const datingOf = ({ records, withdrawn }: History): Pick<Edition, 'since' | 'withdrawn'> => {
  const later = Object.entries(records).flatMap(([id, [since]]) => (since > 1 ? [[id, since] as const] : []));
  return {
    ...(later.length > 0 && { since: Object.fromEntries(later) }),
    ...(Object.keys(withdrawn).length > 0 && { withdrawn }),
  };
};

export type CitationStanding =
  /** It says what it said then. */
  | { readonly standing: 'same' }
  /** Its words are newer than the citation; `since` is the edition that brought them. */
  | { readonly standing: 'changed'; readonly since: number }
  /** It was taken back with edition `since`. */
  | { readonly standing: 'withdrawn'; readonly since: number }
  /** The citation names an edition newer than this one. */
  | { readonly standing: 'newer' }
  /** No edition up to this one had it. */
  | { readonly standing: 'unknown' };

/** What has become of a record that somebody cited as `record@cited`, seen from the edition at hand. */
export const standingOf = (
  edition: Pick<Edition, 'number' | 'since' | 'withdrawn' | 'records'>,
  id: string,
  cited: number,
): CitationStanding => {
  if (cited > edition.number) return { standing: 'newer' };
  const gone = edition.withdrawn?.[id];
  if (gone !== undefined) return { standing: 'withdrawn', since: gone };
  if (!edition.records.some((record) => record.id === id)) return { standing: 'unknown' };
  const since = edition.since?.[id] ?? 1;
  return since > cited ? { standing: 'changed', since } : { standing: 'same' };
};
