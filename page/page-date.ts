import { createDateJudge, type PageDate } from '../core/text/page-date.ts';
import { attributeOf, elementsMatching, localNameOf, parentOf } from './captured.ts';

const dated = 'script[type*="ld+json" i],meta[content],time[datetime],[itemprop="datePublished" i][content]';

/** A feed has a date for each post: what is not said at its head is not the date of the page. */
const mostElements = 200;

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
  const elements = elementsMatching(document.documentElement, dated);
  for (let at = 0; at < Math.min(elements.length, mostElements); at += 1) {
    const element = elements.item(at);
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
