/** The host that a reader means by what he typed or pasted: an address, or a bare name; undefined where it is neither. */
export const hostOf = (typed: string): string | undefined => {
  const text = typed.trim();
  if (text === '' || /\s/.test(text)) return undefined;
  try {
    const { hostname, protocol } = new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
    const isSite = /^https?:$/.test(protocol) && /^[^.].*\.[^.]+$/.test(hostname);
    // A host stands for its subdomains too, so the commonest one would only narrow it.
    return isSite ? hostname.replace(/^www\./, '') : undefined;
  } catch {
    return undefined;
  }
};
