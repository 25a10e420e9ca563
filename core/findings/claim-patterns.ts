import { createLeadTable } from '../text/lead-table.ts';
import { plainly, type Word } from '../text/split-words.ts';

/**
 * A claim is stated where words of several groups stand in one sentence, in any order: «амнист & всех= & освобод». Of a
 * group one form is enough. A form is the beginning of a word, with `=` the whole word; a space joins words that stand side
 * by side. After `!` stands a form that must not be there.
 */
export interface ClaimPattern {
  readonly record: string;
  /** Numbers of the groups that must all be there. */
  readonly groups: readonly number[];
  readonly without: readonly number[];
}

interface Form {
  readonly group: number;
  readonly parts: readonly { readonly text: string; readonly isWhole: boolean }[];
}

export interface ClaimPatterns {
  /** By the group that is named first. */
  readonly byFirst: ReadonlyMap<number, readonly ClaimPattern[]>;
  /** The groups of which a form begins at a word, with the word after the form. */
  groupsAt(words: readonly Word[], at: number, visit: (group: number, next: number) => void): void;
}

const lead = 2;

const formOf = (text: string, group: number): Form => ({
  group,
  parts: text
    .split(' ')
    .map((part) => ({ text: plainly(part.replace('=', '')), isWhole: part.endsWith('=') })),
});

const isPart = ({ text, isWhole }: Form['parts'][number], word: string): boolean =>
  isWhole ? word === text : word.startsWith(text);

/** Whether the words after the first fit, too. */
const goesOn = ({ parts }: Form, words: readonly Word[], at: number): boolean =>
  parts.every((part, offset) => {
    if (offset === 0) return true;
    const word = words[at + offset];
    return word !== undefined && /^(?:[ -]|, |["'] ?| ?["'])$/.test(word.gap) && isPart(part, word.text);
  });

// The commonest words of any text; what a page says again costs one look.
const mostKept = 4096;

/** Makes the patterns of several languages ready for reading, in small steps; they are what it returns at the end. */
export function* compilePatterns(
  languages: readonly Readonly<Record<string, readonly string[]>>[],
): Generator<undefined, ClaimPatterns> {
  const groups = new Map<string, number>();
  const byLead = new Map<string, Form[]>();
  const groupOf = (source: string): number => {
    const known = groups.get(source);
    if (known !== undefined) return known;
    const group = groups.size;
    groups.set(source, group);
    for (const text of source.split('|')) {
      const form = formOf(text, group);
      const key = form.parts[0]?.text.slice(0, lead) ?? '';
      const list = byLead.get(key);
      if (list) list.push(form);
      else byLead.set(key, [form]);
    }
    return group;
  };
  const readPattern = (record: string, source: string): ClaimPattern => {
    const parts = source.split(' & ');
    const unwanted = parts.flatMap((part) => part.split('|').filter((form) => form.startsWith('!')));
    return {
      record,
      groups: parts.filter((part) => !part.startsWith('!')).map(groupOf),
      without: unwanted.map((form) => groupOf(form.slice(1))),
    };
  };
  const byFirst = new Map<number, ClaimPattern[]>();
  for (const claims of languages)
    for (const [record, sources] of Object.entries(claims))
      for (const source of sources) {
        const pattern = readPattern(record, source);
        const [first = -1] = pattern.groups;
        const list = byFirst.get(first);
        if (list) list.push(pattern);
        else byFirst.set(first, [pattern]);
        yield;
      }
  const firsts = [...byLead.values()].flat().map(({ parts }) => parts[0]?.text ?? '');
  const mayBegin = createLeadTable(firsts);
  const kept = new Map<string, readonly Form[]>();
  const formsOf = (word: string): readonly Form[] => {
    const known = kept.get(word);
    if (known) return known;
    const fitting = (byLead.get(word.slice(0, lead)) ?? []).filter(
      ({ parts: [first] }) => first && isPart(first, word),
    );
    if (kept.size >= mostKept) kept.clear();
    kept.set(word, fitting);
    return fitting;
  };
  return {
    byFirst,
    groupsAt: (words, at, visit) => {
      const text = words[at]?.text ?? '';
      if (!mayBegin(text)) return;
      for (const form of formsOf(text))
        if (form.parts.length === 1 || goesOn(form, words, at)) visit(form.group, at + form.parts.length);
    },
  };
}
