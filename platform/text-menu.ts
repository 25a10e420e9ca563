import { browser } from './browser.ts';
import { openPanel } from './open-panel.ts';

const id = 'check-text';

/**
 * The entry "Check this text" in the menu of a selection: it works where no script of ours reaches, such as a PDF. The
 * browser hands the text over; no page is touched. Chromium keeps the entry, so it is made once, at installation.
 */
export const createTextMenu = (onText: (text: string) => void): { install(): Promise<void> } => {
  // Absent on Android.
  const menus = browser.contextMenus as typeof browser.contextMenus | undefined;
  menus?.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId !== id || !selectionText) return;
    onText(selectionText);
    void openPanel(tab?.windowId, tab?.id);
  });
  return {
    async install() {
      await menus?.removeAll();
      menus?.create({ id, contexts: ['selection'], title: browser.i18n.getMessage('checkText') });
    },
  };
};
