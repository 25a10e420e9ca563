import type { EditionChanges, RecordChange } from './diff-editions.ts';
import type { Language } from './language.ts';
import type { State } from './record.ts';

/** What a changelog needs to say in one language. */
export interface ChangeWords {
  readonly language: Language;
  /** The line above the changelog. */
  heading(from: EditionChanges['from'], to: EditionChanges['to']): string;
  readonly nothing: string;
  /** Headings of the groups. */
  readonly groups: Readonly<Record<RecordChange['change'], string>>;
  /** Names of fields; one that is not named here is passed over. */
  readonly fields: Readonly<Record<string, string>>;
  readonly states: Readonly<Record<State, string>>;
}

const groupOrder: readonly RecordChange['change'][] = ['state-changed', 'changed', 'new', 'withdrawn'];

const describe = (change: RecordChange, words: ChangeWords): string => {
  const name = `${change.title[words.language]} [${change.id}]`;
  const fields = change.fields.flatMap((field) => words.fields[field] ?? []);
  const states = change.states?.map((state) => words.states[state]).join(' → ');
  const details = [...new Set([...(states ? [states] : []), ...fields])].join(', ');
  return details ? `${name}: ${details}` : name;
};

/** The changelog as lines of plain text in the language of the words: what changed its state first, what is new after it. */
export const describeChanges = ({ from, to, changes }: EditionChanges, words: ChangeWords): string[] => [
  words.heading(from, to),
  ...(changes.length === 0 ? [words.nothing] : []),
  ...groupOrder.flatMap((group) => {
    const members = changes.filter(({ change }) => change === group);
    if (members.length === 0) return [];
    return [
      '',
      `${words.groups[group]} (${members.length})`,
      ...members.map((member) => `- ${describe(member, words)}`),
    ];
  }),
];
