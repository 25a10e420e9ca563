import type { Asker } from './answer-requests.ts';
import { browser } from './browser.ts';

const target = ({ tabId, frameId }: Asker) => ({ tabId, frameIds: [frameId] });

export const runReader = async (asker: Asker): Promise<void> => {
  await browser.scripting.executeScript({ target: target(asker), files: ['reader.js'] });
};

export const runFigures = async (asker: Asker): Promise<void> => {
  await browser.scripting.executeScript({ target: target(asker), files: ['figures.js'] });
};

/**
 * Adds the underlines as a user style, which reaches shadow trees and shows up in no list that the page can read.
 */
export const styleMarks = async (asker: Asker, css: string): Promise<void> => {
  await browser.scripting.insertCSS({ target: target(asker), css, origin: 'USER' });
};
