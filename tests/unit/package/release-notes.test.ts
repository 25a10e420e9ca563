import { expect, test } from 'vitest';
import { writeNotes } from '../../../scripts/release-notes.ts';

test('gathers commits by what readers meet, each once, and leaves out what has no unit', () => {
  const notes = writeNotes('1.2.0', 7, [
    'page: Keep a selection',
    'data: Correct the count of the injured',
    'core/update: Refuse older editions',
    'tests: Ask more',
    'page: Keep a selection',
    'wip',
  ]);
  expect(notes).toBe(`# Qantar Facts 1.2.0

With edition 7 of the facts.

## Facts and words

- Correct the count of the injured

## On the page

- Keep a selection

## Updates and safety

- Refuse older editions

## For those who build it

- Ask more
`);
});
