/**
 * The browser, for the background and our own pages. The one importer of webextension-polyfill;
 * what runs in every web page uses `page-port.ts` instead, so that it stays small.
 */
export { default as browser } from 'webextension-polyfill';
