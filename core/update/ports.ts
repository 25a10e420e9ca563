import type { Bytes, Tools } from './tools.ts';
import type { SlotName } from './update-state.ts';

export type Fetched =
  | {
      readonly ok: true;
      readonly bytes: Bytes /** The host's clock, milliseconds since 1970. */;
      readonly hostTime?: number;
    }
  | {
      readonly ok: false;
      readonly why: FetchFault;
      /** Milliseconds from now, as the host asked. */
      readonly retryAfter?: number;
      readonly hostTime?: number;
    };

export type FetchFault =
  /** 404 or 410. */
  | 'missing'
  /** Any other status than 200. */
  | 'status'
  /** No connection, no name, no certificate, a redirect, an answer cut off. */
  | 'network'
  | 'timeout'
  /** More bytes than allowed. */
  | 'too-long'
  /** A web page in the place of our file. */
  | 'not-our-data';

/** Where editions are kept. Every call may throw. */
export interface EditionStore {
  readState(): Promise<unknown>;
  writeState(state: Record<string, unknown>): Promise<void>;
  readSlot(name: SlotName): Promise<Bytes | undefined>;
  writeSlot(name: SlotName, bytes: Bytes): Promise<void>;
  deleteSlot(name: SlotName): Promise<void>;
}

/** Where the plan of checks is kept, apart from the state, so that the one cannot damage the other. Calls may throw. */
export interface PlanStore {
  readPlan(): Promise<unknown>;
  writePlan(plan: unknown): Promise<void>;
}

export interface Ports {
  readonly tools: Tools;
  readonly store: EditionStore;
  /** Reads a file below the channel's address, of at most `limit` bytes after decoding; never throws. `isAnew` passes over every cache. */
  fetchFile(path: string, limit: number, isAnew: boolean): Promise<Fetched>;
}
