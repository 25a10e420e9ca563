/** Gives one of our own pages its style. Made by script, so that the pages' content policy needs no inline styles. */
export const adoptStyle = (css: string, root: Document | ShadowRoot = document): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
};
