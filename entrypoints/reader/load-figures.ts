import type { KnownFigure } from '../../core/findings/known-figures.ts';
import type { FindFigures } from '../../page/find-in-block.ts';
import { createSlices } from '../../page/slices.ts';
import { ask } from '../../platform/page-port.ts';

const slot = Symbol.for('qantar.figures');
const world = globalThis as {
  [slot]?: { prepare(): Iterator<unknown>; make(known: readonly KnownFigure[]): FindFigures };
};

export interface LateFigures {
  /** Undefined until the script for it has come; the first call asks for it. */
  readonly find: FindFigures;
}

/** Reading numbers and claims is a script of its own, which most pages never need; `onReady` is called once it is there. */
export const figuresOnDemand = (signal: AbortSignal, onReady: () => void): LateFigures => {
  let find: FindFigures | undefined;
  let isAsked = false;

  const load = async () => {
    const answer = await ask({ type: 'load-figures' });
    const script = world[slot];
    if (!answer.ok || !script) return;
    const preparing = script.prepare();
    await createSlices(signal).run(() => !preparing.next().done);
    if (signal.aborted) return;
    find = script.make(answer.value);
    onReady();
  };

  return {
    find: (block, day) => {
      if (find) return find(block, day);
      if (!isAsked) {
        isAsked = true;
        void load();
      }
      return undefined;
    },
  };
};
