import { createDateJudge, type PageDate } from '../core/text/page-date.ts';
import { attributeOf, elementsMatching, localNameOf, parentOf } from './captured.ts';

const dated = 'script[type*="ld+json" i],meta[content],time[datetime],[itemprop="datePublished" i][content]';

/** A feed has a date for each post: what is not said at its head is not the date of the page. */
const mostElements = 200;

/** On larger pages, which are feeds and archives, such a look would hold the page up; their head says it, if anything does. */
const manyElements = 5_000;

const datedElements = (): readonly Element[] => {
  const top = document.documentElement;
  const isSmall = elementsMatching(top, '*').length <= manyElements;
  if (isSmall) return [...elementsMatching(top, dated)].slice(0, mostElements);
  const isLinkedData = (script: Element) => attributeOf(script, 'type')?.toLowerCase().includes('ld+json');
  const linkedData = [...elementsMatching(top, 'script')].filter(isLinkedData).slice(0, mostElements);
  return [...linkedData, ...elementsMatching(document.head ?? top, dated)];
};

const isInArticle = (element: Node): boolean => {
  for (let node = parentOf(element); node instanceof Element; node = parentOf(node))
    if (localNameOf(node) === 'article') return true;
  return false;
};

/**
 * When this page was published, by its own clues or by the `given` day. A weak hint: stored dates are often wrong, so the
 * clue goes along, and what contradicts it.
 */
export const readPageDate = (given?: string): PageDate | undefined => {
  const judge = createDateJudge();
  for (const element of datedElements()) {
    const read = (name: string) => attributeOf(element, name) ?? undefined;
    const name = localNameOf(element);
    const itemprop = read('itemprop') ?? '';
    const content = read('content');
    if (name === 'script') judge.jsonLd(element.textContent ?? '');
    else if (content !== undefined)
      judge.meta(name === 'meta' ? (read('property') ?? read('name') ?? itemprop) : itemprop, content);
    else judge.time(read('datetime') ?? '', itemprop === 'datePublished' || isInArticle(element));
  }
  judge.address(location.pathname);
  return judge.judge(given);
};
