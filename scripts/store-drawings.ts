import type { Language } from '../core/dataset/language.ts';

const page = (style: string, body: string, language = 'en') =>
  `<!doctype html><html lang="${language}"><style>*{margin:0;box-sizing:border-box}${style}</style><body>${body}</body></html>`;

/** An article and the panel side by side, as the browser shows them; both are PNG in base64. */
export const drawPair = (article: string, panel: string): string =>
  page(
    'body{display:flex;background:#d9dde0}img{display:block;height:800px}img+img{border-left:1px solid #b8bfc4}',
    `<img src="data:image/png;base64,${article}"><img src="data:image/png;base64,${panel}">`,
  );

export interface Tile {
  /** SVG. */
  readonly icon: string;
  readonly name: string;
  readonly line: string;
  readonly language: Language;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** A tile with icon, name and one line; calm, for the subject is not one to shout about. */
export const drawTile = ({ icon, name, line, language, width, height }: Tile): string => {
  const unit = Math.min(width / 440, height / 280);
  const px = (length: number) => `${Math.round(length * unit)}px`;
  return page(
    `body{width:${width}px;height:${height}px;display:flex;flex-direction:column;justify-content:center;align-items:flex-start;` +
      `padding:0 ${Math.round(width * 0.09)}px;background:#0f5d6e;color:#fffefb;font-family:"Noto Sans","DejaVu Sans",sans-serif}` +
      `svg{width:${px(64)};height:${px(64)};border-radius:${px(14)};outline:${px(1.5)} solid #fffefb55}` +
      `h1{font-size:${px(34)};line-height:1.15;font-weight:600;margin:${px(18)} 0 ${px(8)}}` +
      `p{font-size:${px(17)};line-height:1.4;text-wrap:balance;` +
      `text-decoration:underline dotted #e3b35c ${px(2)};text-underline-offset:${px(5)}}`,
    `${icon}<h1>${name}</h1><p>${line}</p>`,
    language,
  );
};

/** The icon with the margin that Chrome's store asks for: 96 pixels of art in 128. */
export const drawIcon = (icon: string): string =>
  page('body{padding:16px;background:transparent}svg{display:block;width:96px;height:96px}', icon);
