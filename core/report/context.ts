// As much of a paragraph as tells a reader where he is, in UTF-16 units on each side.
const side = 90;

/** The words around a place, cut at spaces. */
export const contextOf = (text: string, start: number, end: number): string => {
  const from = start <= side ? 0 : text.indexOf(' ', start - side) + 1 || start;
  const cut = text.lastIndexOf(' ', end + side);
  const to = text.length - end <= side ? text.length : cut > end ? cut : end;
  const middle = text.slice(Math.min(from, start), to).replace(/\s+/g, ' ').trim();
  return `${from > 0 ? '… ' : ''}${middle}${to < text.length ? ' …' : ''}`;
};
