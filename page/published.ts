import { attributeOf } from './captured.ts';

const dayIn = (text: string | null | undefined) => /\b(20\d{2}-\d{2}-\d{2})/.exec(text ?? '')?.[1];

const fromJsonLd = (): string | undefined => {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const day = dayIn(/"datePublished"\s*:\s*"([^"]+)"/.exec(script.textContent ?? '')?.[1]);
    if (day) return day;
  }
  return undefined;
};

const fromMeta = (): string | undefined => {
  const names = 'meta[property="article:published_time"],meta[itemprop="datePublished"],meta[name="date"]';
  const meta = document.querySelector(names);
  return dayIn(meta && attributeOf(meta, 'content'));
};

const fromTime = (): string | undefined => {
  const time = document.querySelector('article time[datetime],time[itemprop="datePublished"]');
  return dayIn(time && attributeOf(time, 'datetime'));
};

const fromAddress = (): string | undefined => {
  const found = /\/(20\d{2})[/-](\d{2})[/-](\d{2})\b/.exec(location.pathname);
  return found ? found.slice(1).join('-') : undefined;
};

/** The day on which the page says that it was published, `YYYY-MM-DD`. A weak hint: stored dates are often wrong. */
export const publishedOn = (): string | undefined =>
  fromJsonLd() ?? fromMeta() ?? fromTime() ?? fromAddress();
