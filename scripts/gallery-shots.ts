// Which pictures of the gallery are drawn: each state of each surface, in each language, theme and width.
export const themes = ['light', 'dark', 'forced'] as const;
export type Theme = (typeof themes)[number];

export interface Shot {
  readonly show: string;
  readonly more: string;
  readonly language: string;
  readonly theme: Theme;
  readonly width: number;
}

const languages = ['ru', 'kk', 'en'] as const;

/** 320 is a phone, or a window of 1280 at 400 %. */
const widths = [320, 1280] as const;

/** A page of the gallery and what else its address says. */
const states: readonly (readonly [show: string, more?: string])[] = [
  ['cards'],
  ['cards', '&unfold'],
  ['cards', '&tray=copied'],
  ['cards', '&tray=byhand'],
  ['cards', '&tray=menu'],
  ['sheet'],
  ['popup'],
  ['timeline'],
  ['timeline', '&day=2022-02-05'],
  ['opened'],
  ['opened', '&only=deaths-total'],
  ['map'],
  ['options'],
  ['welcome'],
  ['panel', '&tab=page'],
  ['panel', '&tab=text'],
  ['panel', '&tab=timeline'],
  ['panel', '&tab=search'],
  ['panel', '&tab=edition'],
  ['panel', '&tab=page&desk'],
  ['panel', '&open=deaths-total'],
  ['panel', '&open=event.torture'],
  ['panel', '&page=none'],
  ['panel', '&page=off'],
  ['panel', '&page=empty'],
];

/** Every state in everything. */
export const allShots: readonly Shot[] = states.flatMap(([show, more = '']) =>
  themes.flatMap((theme) =>
    languages.flatMap((language) => widths.map((width) => ({ show, more, language, theme, width }))),
  ),
);

/** Every state once, languages, themes and widths in turn, so that each of them occurs with many states. */
export const briefShots: readonly Shot[] = states.map(([show, more = ''], i) => ({
  show,
  more,
  language: languages[i % languages.length] ?? 'ru',
  theme: themes[(i + Math.floor(i / 3)) % themes.length] ?? 'light',
  width: widths[Math.floor(i / 2) % widths.length] ?? 320,
}));

export const nameOf = (browser: string, { show, language, theme, width, more }: Shot): string =>
  [browser, show, language, theme, width, more.replace(/\W+/g, '')].filter(Boolean).join('-');
