/**
 * Reads of the page's tree that the page cannot bend. In Chromium a form with `<input name="firstChild">` shadows that
 * property even for extension scripts, so the getters are taken from the prototypes once.
 */
const getter = <T extends object, V>(prototype: T, name: string): ((target: T) => V) => {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new Error(`the browser has no ${name}`);
  return (target) => get.call(target) as V;
};

const method = <A extends unknown[], V>(prototype: object, name: string) => {
  const found = Object.getOwnPropertyDescriptor(prototype, name)?.value as (...values: A) => V;
  return (target: object, ...values: A): V => found.apply(target, values);
};

export const firstChildOf = /* @__PURE__ */ getter<Node, Node | null>(Node.prototype, 'firstChild');
export const nextSiblingOf = /* @__PURE__ */ getter<Node, Node | null>(Node.prototype, 'nextSibling');
export const parentOf = /* @__PURE__ */ getter<Node, Node | null>(Node.prototype, 'parentNode');
export const nodeTypeOf = /* @__PURE__ */ getter<Node, number>(Node.prototype, 'nodeType');
const isConnected = /* @__PURE__ */ getter<Node, boolean>(Node.prototype, 'isConnected');
const documentOf = /* @__PURE__ */ getter<Node, Document | null>(Node.prototype, 'ownerDocument');
export const dataOf = /* @__PURE__ */ getter<CharacterData, string>(CharacterData.prototype, 'data');
export const localNameOf = /* @__PURE__ */ getter<Element, string>(Element.prototype, 'localName');
export const openRootOf = /* @__PURE__ */ getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
export const attributeOf = /* @__PURE__ */ method<[name: string], string | null>(
  Element.prototype,
  'getAttribute',
);
export const containsNode = /* @__PURE__ */ method<[other: Node], boolean>(Node.prototype, 'contains');

export const isRendered = /* @__PURE__ */ method<[], boolean>(Element.prototype, 'checkVisibility');
const matchesIn = /* @__PURE__ */ method<[selector: string], NodeListOf<Element>>(
  Element.prototype,
  'querySelectorAll',
);

/** Whether the node stands in this page: not taken out, and not moved into another document. */
export const isHere = (node: Node): boolean => isConnected(node) && documentOf(node) === document;

/** The elements under `root` that match, its shadow trees left out. */
export const elementsMatching = (root: Element | ShadowRoot, selector: string): NodeListOf<Element> =>
  root instanceof ShadowRoot ? root.querySelectorAll(selector) : matchesIn(root, selector);

/** The node around `node`; from the top of a shadow tree on, the element that carries it. */
export const outerOf = (node: Node): Node | null =>
  parentOf(node) ?? (node instanceof ShadowRoot ? node.host : null);

export const isElement = (node: Node): node is Element => nodeTypeOf(node) === Node.ELEMENT_NODE;
export const isText = (node: Node): node is Text => nodeTypeOf(node) === Node.TEXT_NODE;
