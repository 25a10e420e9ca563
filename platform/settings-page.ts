import type { Asker } from './answer-requests.ts';
import { browser } from './browser.ts';

/** The settings as a page's card opens them; which site that was is held in memory until the settings ask, and nowhere else. */
export const createSettingsPage = () => {
  let host: string | null = null;
  return {
    async open({ tabId }: Asker): Promise<void> {
      const { url } = await browser.tabs.get(tabId);
      host = url && /^https?:/.test(url) ? new URL(url).hostname : null;
      await browser.runtime.openOptionsPage();
    },
    takeHost(): string | null {
      const taken = host;
      host = null;
      return taken;
    },
  };
};
