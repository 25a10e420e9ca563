import { createDateJudge, type DateJudge } from '../core/text/page-date.ts';

export interface DateFinder {
  element(name: string, attributes: Readonly<Record<string, string>>, isInArticle: boolean): void;
  text(element: string, data: string): void;
  judge: DateJudge['judge'];
}

/** Listens to a page as it is parsed and hands the judge everything that could be its date; see `page/page-date.ts`. */
export const createDateFinder = (address: string): DateFinder => {
  const judge = createDateJudge();
  judge.address(address);
  let json: string | undefined;
  const closeJson = () => {
    if (json !== undefined) judge.jsonLd(json);
    json = undefined;
  };
  return {
    element: (name, attributes, isInArticle) => {
      closeJson();
      const { type = '', itemprop = '', property, content, datetime } = attributes;
      if (name === 'script' && type.toLowerCase().includes('ld+json')) json = '';
      const key = name === 'meta' ? (property ?? attributes.name ?? itemprop) : itemprop;
      if (content !== undefined) judge.meta(key, content);
      if (name === 'time' && datetime !== undefined)
        judge.time(datetime, isInArticle || itemprop === 'datePublished');
    },
    text: (element, data) => {
      if (json !== undefined && element === 'script') json += data;
    },
    judge: (given) => {
      closeJson();
      return judge.judge(given);
    },
  };
};
