// Bundled and run inside a real page by `npm run bench`: all that the gate does on a page, beside the floor.
import { createGate } from '../../core/match/gate.ts';
import { lookThrough } from '../../page/look-through.ts';
import { shadowRootsUnder, usesOwnElements } from '../../page/shadow-roots.ts';
import { pass, timeOf } from './clock.ts';

/** The first look, which nearly every page of the world gets and no other. */
const look = (): boolean => {
  const gate = createGate();
  const description = document.head?.querySelector('meta[name="description"]')?.getAttribute('content');
  return (
    gate.look(`${document.title} ${description ?? ''}`) ||
    lookThrough(gate, document.body)(Number.POSITIVE_INFINITY) === true
  );
};

/** The look for shadow trees, once, when the page has settled. */
const findTrees = (): number =>
  usesOwnElements(document.documentElement) ? [...shadowRootsUnder(document.documentElement)].length : 0;

const gate = () => {
  look();
  findTrees();
};

export interface GateTimes {
  readonly passMs: number;
  readonly lookMs: number;
  readonly treesMs: number;
  /** Everything together, in one number of its own. */
  readonly gateMs: number;
  readonly hasPassed: boolean;
}

const time = (): GateTimes => ({
  passMs: timeOf(pass),
  lookMs: timeOf(look),
  treesMs: timeOf(findTrees),
  gateMs: timeOf(gate),
  hasPassed: look(),
});

/** Milliseconds for the very first time on this page, as it really is: nothing compiled, no node met before. */
const timeOnce = (what: 'pass' | 'gate'): number => {
  const start = performance.now();
  if (what === 'pass') pass();
  else gate();
  return performance.now() - start;
};

export interface GateInPage {
  readonly qantarGate: { time(): GateTimes; timeOnce(what: 'pass' | 'gate'): number };
}

const inPage: GateInPage = { qantarGate: { time, timeOnce } };
Object.assign(globalThis, inPage);
