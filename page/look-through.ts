import { isElement, isText, localNameOf, parentOf } from './captured.ts';

/** The first look at a page: true once the text given to it so far could be about the events. */
export interface Look {
  look(text: string): boolean;
}

const unread = /^(script|style|noscript|template|textarea)$/;

/** Only text this long is worth asking where it stands before it is looked at: scripts are. */
const longText = 200;
/** Text nodes are put together to pieces of about this size, since a look costs more than a hundred characters of it. */
const wantedPiece = 16_000;
const mostNodes = 1_000;
/** A longer text is looked at in parts, which overlap so that a word cut in two is seen. */
const overlap = 64;

const isCode = (text: Node) => {
  const parent = parentOf(text);
  return parent !== null && isElement(parent) && unread.test(localNameOf(parent));
};

/**
 * Looks through the text nodes under `root`, as far as it comes until `until` on the page's clock. No styles and no layout:
 * on most pages of the world this is all that ever runs, and it should cost little more than passing over the nodes.
 * Answers whether the gate let the page pass; `undefined` if there is more to look at: call it again.
 */
export const lookThrough = (gate: Look, root: Node): ((until: number) => boolean | undefined) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let node = isText(root) ? root : walker.nextNode();
  /** Of a long text, what has not been looked at. */
  let rest = '';

  const nextPiece = (): string => {
    let piece = rest;
    for (let met = 0; node && piece.length < wantedPiece && met < mostNodes; met += 1) {
      // No page can bend what a text node says; reading it through a captured getter takes twice as long.
      const { data } = node as Text;
      // A single character is the space between two elements.
      if (data.length > 1 && (data.length < longText || !isCode(node))) piece += data;
      node = walker.nextNode();
    }
    const isLong = piece.length > wantedPiece * 2;
    rest = isLong ? piece.slice(wantedPiece - overlap) : '';
    return isLong ? piece.slice(0, wantedPiece) : piece;
  };

  return (until) => {
    while (node || rest !== '') {
      if (gate.look(nextPiece())) return true;
      // The clock costs more than the look at a short page.
      if ((node || rest !== '') && performance.now() >= until) return undefined;
    }
    return false;
  };
};
