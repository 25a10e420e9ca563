import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findFindings, prepareFindings } from '../core/findings/find-findings.ts';
import { indexFigures, type KnownFigure } from '../core/findings/known-figures.ts';
import { placeClaims } from '../core/findings/place-claims.ts';

/** Where the reader finds this script; both run in the extension's own world, which no page sees. */
const slot = Symbol.for('qantar.figures');

interface Block {
  readonly text: string;
  readonly isAbout: boolean;
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly record: string }[];
}

/** Loaded by the reader's wish for a text about the events: compares its numbers and claims with the record. */
export default defineUnlistedScript(() => {
  const make = (known: readonly KnownFigure[]) => {
    const index = indexFigures(known);
    return (block: Block, day: string | undefined) => {
      const { figures, claims } = findFindings(block, index, day);
      return [...figures, ...placeClaims(block.text, claims, [...block.mentions, ...figures])];
    };
  };
  (globalThis as { [slot]?: unknown })[slot] = { prepare: prepareFindings, make };
});
