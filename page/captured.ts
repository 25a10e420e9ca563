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

export const firstChildOf = getter<Node, Node | null>(Node.prototype, 'firstChild');
export const nextSiblingOf = getter<Node, Node | null>(Node.prototype, 'nextSibling');
export const parentOf = getter<Node, Node | null>(Node.prototype, 'parentNode');
export const nodeTypeOf = getter<Node, number>(Node.prototype, 'nodeType');
export const isConnected = getter<Node, boolean>(Node.prototype, 'isConnected');
export const dataOf = getter<CharacterData, string>(CharacterData.prototype, 'data');
export const localNameOf = getter<Element, string>(Element.prototype, 'localName');
export const openRootOf = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
export const attributeOf = method<[name: string], string | null>(Element.prototype, 'getAttribute');
export const containsNode = method<[other: Node], boolean>(Node.prototype, 'contains');

export const isElement = (node: Node): node is Element => nodeTypeOf(node) === Node.ELEMENT_NODE;
export const isText = (node: Node): node is Text => nodeTypeOf(node) === Node.TEXT_NODE;
