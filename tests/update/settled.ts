import { expect } from 'vitest';
import { createClient } from './client.ts';
import { createRepository, makeKey, type Repository } from './repository.ts';
import { sampleEdition } from './sample-edition.ts';

/** A client that has edition 2, before a host that offers it; a test then puts there what it likes. */
export const settled = async () => {
  const repository = createRepository();
  repository.publishEdition(sampleEdition(2));
  const client = createClient(repository);
  expect(await client.check()).toEqual({ outcome: 'updated', number: 2 });
  const before = await client.versions();
  expect(before).toEqual({ root: 1, timestamp: 2, targets: 2, edition: 2 });
  return { repository, client, before, disk: structuredClone(client.disk.state) };
};

/** New keys for a role, which count with the next root; gives the former ones. */
export const rotate = (repository: Repository, role: 'root' | 'targets' | 'timestamp') => {
  const former = [...repository.keys[role]];
  repository.keys[role].splice(0, former.length, ...former.map(makeKey));
  return former;
};

/** What is asked for where the timestamp is as far as a check comes. */
export const upToTimestamp = ['2.root.json', 'timestamp.json'];
