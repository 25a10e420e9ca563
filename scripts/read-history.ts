import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type History, noHistory } from '../core/dataset/history.ts';
import type { FactRecord } from '../core/dataset/record.ts';

export const historyFile = (root: string): string => join(root, 'history.json');

export const readHistory = (root: string): History =>
  existsSync(historyFile(root)) ? JSON.parse(readFileSync(historyFile(root), 'utf8')) : noHistory;

/** Fields in a fixed order, so that moving a line in a file changes no digest. */
const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, inOrder(item)]));
};

/** Equal as long as the record says the same; that it was checked again or linked to a new neighbour changes nothing in what was cited. */
const digestOf = ({ notes: _, checked: __, links: ___, ...said }: FactRecord): string =>
  createHash('sha256')
    .update(JSON.stringify(inOrder(said)))
    .digest('base64url')
    .slice(0, 10);

export const digestsOf = (records: Iterable<FactRecord>): Record<string, string> =>
  Object.fromEntries([...records].map((record) => [record.id, digestOf(record)]));
