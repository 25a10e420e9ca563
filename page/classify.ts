import {
  attributeOf,
  dataOf,
  firstChildOf,
  isElement,
  isText,
  localNameOf,
  nextSiblingOf,
} from './captured.ts';

/** Never read: code, controls, what is no text, and what the reader is writing. */
const unreadTags = new Set(
  (
    'script style noscript template textarea input select datalist option optgroup code kbd samp var svg math canvas ' +
    'video audio object embed iframe frame head title meta link progress meter output rp'
  ).split(' '),
);

const editableRoles = new Set(['textbox', 'searchbox', 'combobox', 'spinbutton']);

/** Menus and the like: their words say nothing about what the page is about, and the page nothing about them. */
const furnitureTags = new Set(['nav', 'footer', 'menu', 'button', 'label']);
const furnitureRoles = new Set(
  'navigation menu menubar menuitem tablist tab toolbar contentinfo search button breadcrumb'.split(' '),
);

const headingTag = /^h[1-6]$/;

export const isUnread = (element: Element): boolean => {
  if (unreadTags.has(localNameOf(element))) return true;
  if (attributeOf(element, 'hidden') !== null && attributeOf(element, 'hidden') !== 'until-found')
    return true;
  if (attributeOf(element, 'aria-hidden') === 'true') return true;
  const editable = attributeOf(element, 'contenteditable');
  if (editable !== null && editable !== 'false') return true;
  return editableRoles.has(attributeOf(element, 'role') ?? '');
};

export const isFurniture = (element: Element): boolean =>
  furnitureTags.has(localNameOf(element)) || furnitureRoles.has(attributeOf(element, 'role') ?? '');

export const isHeading = (element: Element): boolean =>
  headingTag.test(localNameOf(element)) || attributeOf(element, 'role') === 'heading';

/** A picture with its caption is read apart from the running text, so it is a section of its own. */
export const isAside = (element: Element): boolean => {
  const name = localNameOf(element);
  return name === 'figure' || name === 'figcaption' || name === 'aside';
};

export interface Look {
  /** How the element takes part in the line of text. */
  readonly flow: 'none' | 'inline' | 'block';
  readonly isInvisible: boolean;
}

/** Holds nothing but one or two letters. Looks at one child a level, since floats hold whole columns, too. */
const isInitial = (element: Element): boolean => {
  for (let child = firstChildOf(element); child && !nextSiblingOf(child); child = firstChildOf(child)) {
    if (isText(child)) return dataOf(child).trim().length <= 2;
    if (!isElement(child)) return false;
  }
  return false;
};

const inlineDisplays = new Set(['inline', 'contents', 'ruby', 'ruby-base', 'ruby-text']);

const flowOf = (element: Element, style: CSSStyleDeclaration): Look['flow'] => {
  const name = localNameOf(element);
  if (name === 'br' || name === 'hr') return 'block';
  if (name === 'wbr') return 'inline';
  // No display at all: a child that its shadow tree gives no slot.
  if (style.display === 'none' || style.display === '') return 'none';
  if (inlineDisplays.has(style.display)) return 'inline';
  // A floated first letter is part of its word, though the browser lays it out as a block.
  if (style.float !== 'none' && isInitial(element)) return 'inline';
  return 'block';
};

/** Costs a style lookup, so it is asked on pages about the events only. */
export const lookOf = (element: Element): Look => {
  const style = getComputedStyle(element);
  const isInvisible = style.visibility === 'hidden' || style.visibility === 'collapse';
  return { flow: flowOf(element, style), isInvisible };
};
