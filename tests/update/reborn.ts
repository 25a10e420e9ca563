import { expect } from 'vitest';
import { type Client, type ClientOptions, createClient } from './client.ts';
import { createRepository, type Repository } from './repository.ts';
import { sampleEdition } from './sample-edition.ts';

export const publishedUpTo = (number: number): Repository => {
  const repository = createRepository();
  for (let next = 2; next <= number; next += 1) repository.publishEdition(sampleEdition(next));
  return repository;
};

/** A client with editions 2 and 3 in its slots. */
export const withTwoStored = async (options: ClientOptions = {}) => {
  const repository = publishedUpTo(2);
  const client = createClient(repository, options);
  await client.check();
  repository.publishEdition(sampleEdition(3));
  expect(await client.check()).toEqual({ outcome: 'updated', number: 3 });
  return { repository, client };
};

/** The same disk, a new background. */
export const reborn = (repository: Repository, client: Client, options: ClientOptions = {}) =>
  createClient(repository, { disk: client.disk, now: client.now, ...options });

export const numberOf = async (client: Client) => (await client.keeper.loaded()).edition.number;

export const isDamaged = async (client: Client) => (await client.keeper.loaded()).isDamaged;
