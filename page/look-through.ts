import { dataOf, isElement, isText, localNameOf, parentOf } from './captured.ts';

/** The first look at a page: true once the text given to it so far could be about the events. */
export interface Look {
  look(text: string): boolean;
}

const unread = /^(script|style|noscript|template|textarea)$/;

/** Only text this long is worth asking where it stands before it is looked at: scripts are. */
const longText = 200;
/** A longer text is looked at in pieces, which overlap so that a word cut in two is seen. */
const piece = 16_000;
const overlap = 64;
/** How much text is looked at between two looks at the clock. */
const textPerTick = 12_000;
/** A node costs about as much as this many characters. */
const nodeCost = 60;

const isCode = (text: Node) => {
  const parent = parentOf(text);
  return parent !== null && isElement(parent) && unread.test(localNameOf(parent));
};

/**
 * Looks through the text nodes under `root`, as far as it comes until `until` on the page's clock. No styles, no layout,
 * no text joined: on most pages of the world this is all that ever runs, and it should cost little more than passing over
 * the nodes. Answers whether the gate let the page pass; `undefined` if there is more to look at: call it again.
 */
export const lookThrough = (gate: Look, root: Node): ((until: number) => boolean | undefined) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let node = isText(root) ? root : walker.nextNode();
  let at = 0;
  return (until) => {
    let looked = 0;
    while (node) {
      const data = dataOf(node as Text);
      const { length } = data;
      // Shorter text cannot hold a word of the events together with anything that makes it one.
      if (length >= 4 && (length < longText || at > 0 || !isCode(node))) {
        const text = length <= piece ? data : data.slice(at, at + piece);
        if (gate.look(text) && !isCode(node)) return true;
        looked += text.length;
        if (at + text.length < length) at += piece - overlap;
        else at = 0;
      }
      if (at === 0) node = walker.nextNode();
      looked += nodeCost;
      if (looked > textPerTick) {
        if (performance.now() >= until) return node ? undefined : false;
        looked = 0;
      }
    }
    return false;
  };
};
