/** The address if a reader may be sent there: https, a real host, no credentials; the page decides nothing and neither does the data. */
export const safeHref = (url: string | undefined): string | undefined =>
  url !== undefined && /^https:\/\/[^\s/?#@\\]+\.[^\s/?#@\\]+([/?#]\S*)?$/i.test(url) ? url : undefined;
