const hostOf = (address: string) => URL.parse(address)?.hostname ?? '';

/**
 * The hosts whose switches this document follows: its own and those of the pages around it, since a reader who switches
 * a site off means all that is seen there. A frame without an address of its own has that of the page that made it.
 */
export const siteHosts = (): readonly string[] => {
  const { ancestorOrigins } = location as Location & { readonly ancestorOrigins?: ArrayLike<string> };
  const around = ancestorOrigins
    ? Array.from(ancestorOrigins)
    : // Firefox before 148 names the page around a frame only as the one that it came from.
      window === window.top
      ? []
      : [document.referrer];
  return [location.href, self.origin, ...around].map(hostOf).filter((host) => host !== '');
};
