import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { viewCard } from '../../core/card/card-view.ts';
import { indexEdition } from '../../core/card/card-view-index.ts';
import type { Language } from '../../core/dataset/language.ts';
import { sampleEdition } from '../gallery/sample-edition.ts';

export const index = indexEdition(sampleEdition);

export const viewOf = (id: string, language: Language = 'ru') => {
  const view = viewCard(index, id, language);
  if (!view) throw new Error(`the sample has no record ${id}`);
  return view;
};

/** Draws into the document, in place of what was drawn before; gives the root. */
export const draw = async (what: ComponentChild): Promise<HTMLElement> => {
  const root = document.getElementById('root') ?? document.body.appendChild(document.createElement('div'));
  root.id = 'root';
  await act(() => render(what, root));
  return root;
};

export const find = <E extends Element = HTMLElement>(root: ParentNode, selector: string): E => {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};

/** Text as a reader of the page sees it: what is only for screen readers left out. */
export const seenText = (element: Element): string => {
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('.unseen, style')) hidden.remove();
  return (copy.textContent ?? '').replaceAll('\u00a0', ' ');
};
