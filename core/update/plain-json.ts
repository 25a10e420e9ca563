/** Deeper than anything that we publish: an edition has 6 levels, a role 4. */
const deepest = 12;

const forbiddenNames = new Set(['__proto__', 'constructor', 'prototype']);

const isPlain = (value: unknown, depth: number): boolean => {
  if (typeof value !== 'object' || value === null) return true;
  if (depth === 0) return false;
  if (Array.isArray(value)) return value.every((item) => isPlain(item, depth - 1));
  return Object.entries(value).every(([name, item]) => !forbiddenNames.has(name) && isPlain(item, depth - 1));
};

/**
 * Reads JSON that is written as `JSON.stringify` writes it and in no other way. Duplicate names, a byte order mark, anything
 * behind the end, numbers beyond 2^53 and deep nesting all fail this one comparison or the look at the depth before it.
 */
export const parsePlainJson = (text: string): { readonly value: unknown } | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return isPlain(value, deepest) && JSON.stringify(value) === text ? { value } : undefined;
  } catch {
    return undefined;
  }
};
