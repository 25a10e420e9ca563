import { browser } from './browser.ts';

/** Not in the polyfill's types: Chromium's side panel and Firefox's sidebar. */
interface Panels {
  readonly sidePanel?: { open(options: { readonly windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the panel beside the page; must be called in the same turn as the reader's click. Where a browser has no such
 * place (Android), it opens as a tab that remembers which page it is about.
 */
export const openPanel = async (windowId: number | undefined, tabId: number | undefined): Promise<void> => {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  if (sidePanel && windowId !== undefined) await sidePanel.open({ windowId });
  else if (sidebarAction) await sidebarAction.open();
  else await browser.tabs.create({ url: browser.runtime.getURL(`/panel.html?tab=${tabId ?? ''}`) });
};

/** The shortcut that the reader may change in the browser's own settings; absent on Android. */
export const openPanelByKey = (): void => {
  const commands = browser.commands as typeof browser.commands | undefined;
  commands?.onCommand.addListener((command, tab) => {
    if (command === 'open-panel') void openPanel(tab?.windowId, tab?.id);
  });
};
