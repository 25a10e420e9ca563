import type { Withdrawal } from '../core/protocol/update-messages.ts';
import { browser } from './browser.ts';

/** Tells the readers in all open pages which records are to be shown no longer. Pages without a reader do not hear it. */
export const tellWithdrawn = async (records: readonly string[]): Promise<void> => {
  const message: Withdrawal = { type: 'withdrawn', records };
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id }) =>
      id === undefined ? undefined : browser.tabs.sendMessage(id, message).catch(() => undefined),
    ),
  );
};
