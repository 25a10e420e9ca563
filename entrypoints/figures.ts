import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findFindings } from '../core/findings/find-findings.ts';
import { indexFigures, type KnownFigure } from '../core/findings/known-figures.ts';

/** Where the reader finds this script; both run in the extension's own world, which no page sees. */
const slot = Symbol.for('qantar.figures');

type Block = Parameters<typeof findFindings>[0];

/** Loaded by the reader's wish where a text about the events has numbers: compares them with what was published. */
export default defineUnlistedScript(() => {
  (globalThis as { [slot]?: unknown })[slot] = (known: readonly KnownFigure[]) => {
    const index = indexFigures(known);
    return (block: Block, day: string | undefined) => findFindings(block, index, day);
  };
});
