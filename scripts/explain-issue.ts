import type * as z from 'zod/mini';

type Issue = z.core.$ZodIssue;

const quoted = (words: readonly unknown[]) => words.map((word) => `"${String(word)}"`).join(', ');

const explainSize = (issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): string => {
  if (issue.code === 'too_big')
    return issue.origin === 'string'
      ? `is longer than ${issue.maximum} characters`
      : `must be at most ${issue.maximum}`;
  if (issue.origin === 'number') return `must be at least ${issue.minimum}`;
  return 'is empty';
};

/** What is wrong with a field, for an editor who knows no schema; the words of our own rules are left as they are. */
export const explainIssue = (issue: Issue, value: unknown): string => {
  switch (issue.code) {
    case 'too_small':
    case 'too_big':
      return explainSize(issue);
    case 'invalid_type':
      if (value === undefined) return 'is missing';
      if (value === null) return 'is empty';
      return `must be ${issue.expected === 'array' ? 'a list' : `of type ${issue.expected}`}`;
    case 'invalid_value':
      return value === undefined ? 'is missing' : `must be one of ${quoted(issue.values)}`;
    case 'unrecognized_keys':
      return `knows no field ${quoted(issue.keys)}: see the spelling and how far the line is moved in`;
    case 'invalid_union':
      return 'is missing or has none of the forms that are known here';
    default:
      return issue.message;
  }
};

/** The value that a path leads to. */
export const valueAt = (whole: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    whole,
  );
