import type { TextPlace } from '../core/report/check-text.ts';

/** A text cut at its places: what lies between them, and they themselves. */
export const pieces = (
  text: string,
  places: readonly TextPlace[],
): { readonly text: string; readonly place?: TextPlace }[] => {
  let from = 0;
  const cut = places.flatMap((place) => {
    const between = { text: text.slice(from, place.start) };
    from = place.end;
    return [between, { text: text.slice(place.start, place.end), place }];
  });
  return [...cut, { text: text.slice(from) }].filter((piece) => piece.text !== '');
};
