// As much of a paragraph as tells a reader where he is, in UTF-16 units on each side.
const side = 90;

/** What stands before and after a place in its paragraph, cut at spaces where it is long. */
export interface Context {
  readonly before: string;
  readonly after: string;
}

/** The words around a place, as they stand: they find it again in the text. */
export const contextOf = (text: string, start: number, end: number): Context => {
  const from = start <= side ? 0 : text.indexOf(' ', start - side) + 1 || start;
  const cut = text.lastIndexOf(' ', end + side);
  const to = text.length - end <= side ? text.length : cut > end ? cut : end;
  return { before: text.slice(Math.min(from, start), start), after: text.slice(end, to) };
};
