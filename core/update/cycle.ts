import type { Payload } from './envelope.ts';
import type { Ports } from './ports.ts';
import type { UpdateState } from './update-state.ts';

/** The edition that readers see now, as start found it. */
export interface Active {
  readonly number: number;
  readonly records: number;
  /** Absent for the edition in the package. */
  readonly slot?: 'a' | 'b';
  readonly sha256?: string;
}

export interface Check {
  readonly ports: Ports;
  /** Milliseconds since 1970; fixed for the whole check, whatever the clock does meanwhile. */
  readonly now: number;
  /** When the package was built, in the same unit. */
  readonly built: number;
  readonly bundledRoot: Payload<'root'>;
  /** What is in use, judged anew by every call. */
  findActive(): Promise<Active>;
}

/** One check under way: what it knows so far, and the one way to change what is stored. */
export interface Cycle {
  readonly check: Check;
  active: Active;
  state: UpdateState & { root: Payload<'root'> };
  hostTime?: number;
  save(state: Cycle['state']): Promise<void>;
  /** Reads a file of the channel. */
  read: Ports['fetchFile'];
}
