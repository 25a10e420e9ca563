/**
 * Calls back when the page changes its address without loading: by the Navigation API, and where the browser has none
 * (Firefox before 147) by the events that going back and forth sends. A fallback can miss an address that a script
 * sets; the next change of the page's text finds it.
 */
export const watchNavigation = (signal: AbortSignal, onNavigate: () => void): void => {
  let path = location.pathname + location.search;
  const follow = () => {
    // A hash is a place on the same page.
    const now = location.pathname + location.search;
    if (now === path) return;
    path = now;
    onNavigate();
  };
  const { navigation } = globalThis as unknown as { navigation?: EventTarget };
  if (navigation) navigation.addEventListener('currententrychange', follow, { signal });
  addEventListener('popstate', follow, { signal });
};
